import { challengeStanding } from '../../../src/domain/challenge/challenge';
import { applyCountingRule } from '../../../src/domain/counting/counting-rule';
import { whyInWords } from '../../../src/domain/counting/why-in-words';
import type { LogRow } from '../../../src/domain/reading/challenge-data';
import { rulesWords } from '../../../src/domain/words';
import { aChallenge, aLog, anEvent, june, juneSettings } from '../builders';

/** From the 1st to the 5th, and from the 11th to the 15th. */
const TWO = juneSettings({
  challengeStarts: [june(1), june(11)],
  challengeLengths: [{ from: undefined, value: 5 }],
});
const TODAY = june(14);

function dataOf(...rows: readonly Partial<LogRow>[]) {
  return aChallenge({ log: aLog(...rows), settings: TWO });
}

function judged(...rows: readonly Partial<LogRow>[]) {
  return applyCountingRule(dataOf(...rows), TODAY).map((verdict) => ({
    action: verdict.action,
    days: verdict.connections.map(({ day }) => day),
    why: whyInWords(verdict, rulesWords('en')),
  }));
}

function withName(name: string): Pick<LogRow, 'people'> {
  return { people: [{ id: '', name }] };
}

describe('a row of an earlier challenge', () => {
  it('keeps its verdict when the next one has begun', () => {
    expect(judged({ day: june(3) })).toEqual([{ action: true, days: [june(3)], why: 'in person, new' }]);
  });

  it('is in no figure of the present one', () => {
    const standing = challengeStanding(
      dataOf({ day: june(3) }, { day: june(12), ...withName('Ben') }),
      TODAY,
    );

    expect(standing).toMatchObject({ actions: 1, connections: 1, rowsInChallenge: 1 });
    expect(standing.states[0]?.day).toBe(june(11));
  });
});

describe('somebody met in an earlier challenge', () => {
  it('is not new in a later one', () => {
    expect(judged({ day: june(3) }, { day: june(12) })[1]).toEqual({
      action: true,
      days: [],
      why: 'already counted on 3 June; counts as an action',
    });
  });

  it('is new in the later one after a message that only then got its answer', () => {
    const mail = { how: 'email', kind: 'message', twoWay: 'notYet', day: june(4) } as const;

    expect(judged({ ...mail, replyDay: june(12) })).toMatchObject([{ action: true, days: [june(12)] }]);
  });
});

describe('a row between two challenges', () => {
  it('counts for neither, and says so', () => {
    expect(judged({ day: june(8) })).toEqual([{ action: false, days: [], why: 'after the challenge ended' }]);
  });

  it('makes its people known to the next one', () => {
    expect(judged({ day: june(8) }, { day: june(12) })[1]).toEqual({
      action: true,
      days: [],
      why: 'an exchange on 8 June 2026, before the challenge, so not new; counts as an action',
    });
  });

  it('may be the day of an answer to a message of the first, which then came too late', () => {
    const mail = { how: 'email', kind: 'message', twoWay: 'notYet', day: june(4) } as const;

    expect(judged({ ...mail, replyDay: june(8) })[0]?.why).toBe(
      'an exchange only on 8 June, after the challenge ended; counts as an action',
    );
  });
});

describe('a meet-up that comes round again', () => {
  const evening = { kind: 'event', event: 'Community space' } as const;
  const events = [anEvent({ name: 'Community space', size: 30, repeats: true })];

  it('brings each person once, at the first meeting', () => {
    const log = aLog(
      { ...evening, day: june(2), ...withName('Ana') },
      { ...evening, day: june(4), people: [...withName('Ana').people, ...withName('Ben').people] },
    );

    const verdicts = applyCountingRule(aChallenge({ log, events, settings: TWO }), TODAY);

    expect(verdicts.map(({ connections }) => connections.map(({ day }) => day))).toEqual([
      [june(2)],
      [june(4)],
    ]);
    expect(verdicts.map(({ action }) => action)).toEqual([true, true]);
  });
});
