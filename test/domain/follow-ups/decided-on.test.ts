import { AnsweredToday } from '../../../src/domain/follow-ups/answered-today';
import { decidedOn } from '../../../src/domain/follow-ups/decisions';
import { ScheduleDays } from '../../../src/domain/follow-ups/schedule-days';
import type { TodayRow } from '../../../src/domain/follow-ups/today-list';
import { outboxChanges } from '../../../src/domain/follow-ups/outbox-changes';
import { planned } from '../../../src/domain/follow-ups/planning';
import type { Decision } from '../../../src/domain/cells/vocabulary';
import type { FollowUpRow } from '../../../src/domain/reading/challenge-data';
import { todayWords } from '../../../src/domain/words/today';
import { aFollowUp, aPerson, june, juneSettings } from '../builders';
import { OutboxWalk, on, pitchOn } from './outbox-walk';

const WORDS = todayWords('en');

/** On Friday 5 June; Sundays are off. */
function decided(row: Partial<FollowUpRow> | undefined, decision: Decision, chosenOn = 5) {
  const context = {
    today: june(5),
    days: new ScheduleDays(juneSettings(), june(5)),
    language: 'en',
  } as const;
  const there = row && aFollowUp({ inWords: 'You met Ana.', ...row });
  return decidedOn(there, { decision, on: june(chosenOn) }, context);
}

describe('a decision', () => {
  it('that is done says so in the row, behind why it is there', () => {
    expect(decided({}, 'done')).toEqual({
      mark: { state: 'done', stateSince: june(5), inWords: `You met Ana. ${WORDS.youDid('5 June 2026')}` },
      answer: 'Done on 5 June 2026.',
    });
    expect(decided({ inWords: '' }, 'done').mark?.inWords).toBe(WORDS.youDid('5 June 2026'));
  });

  it.each([
    ['snooze1', 5, 6],
    ['snooze3', 5, 8],
    ['snooze7', 5, 12],
    ['snooze1', 6, 8],
  ] as const)(
    'of %s on the %dth comes back on the %dth, and not on a Sunday',
    (decision, chosenOn, until) => {
      const day = `${String(until)} June 2026`;

      expect(decided({}, decision, chosenOn)).toEqual({
        mark: {
          state: 'snoozed',
          stateSince: june(5),
          inWords: `You met Ana. ${WORDS.youPutOff(day)}`,
          due: june(until),
        },
        answer: `Comes back on ${day}.`,
      });
    },
  );

  it.each([
    ['sent', WORDS.wasSent],
    ['done', WORDS.wasDone],
    ['cancelled', WORDS.hasEnded],
    ['closed', WORDS.hasEnded],
  ] as const)('on what was %s meanwhile changes nothing', (state, answer) => {
    const there = { state, stateSince: june(4) };

    expect(decided(there, 'snooze1')).toEqual({ mark: undefined, answer });
    expect(decided(there, 'done')).toEqual({ mark: undefined, answer });
  });

  it('that is done on the very day is answered as the first time', () => {
    const there = { state: 'done', stateSince: june(5) } as const;

    expect(decided(there, 'done')).toEqual({ mark: undefined, answer: 'Done on 5 June 2026.' });
    expect(decided(there, 'snooze1').answer).toBe(WORDS.wasDone);
    expect(decided({ ...there, state: 'sent' }, 'done').answer).toBe(WORDS.wasSent);
  });

  it('to put off says so in a row that does not say why it is there', () => {
    expect(decided({ inWords: '' }, 'snooze1').mark?.inWords).toBe(WORDS.youPutOff('6 June 2026'));
  });

  it('puts off nothing that is to be looked at, which may be done', () => {
    expect(decided({ state: 'check' }, 'snooze1')).toEqual({ mark: undefined, answer: WORDS.lookFirst });
    expect(decided({ state: 'check' }, 'done').mark?.state).toBe('done');
  });

  it('to look at it changes nothing and says nothing; of a row that is gone it says so', () => {
    expect(decided({}, 'open')).toEqual({ mark: undefined, answer: '' });
    expect(decided(undefined, 'open')).toEqual({ mark: undefined, answer: WORDS.gone });
  });

  it('to put off comes to nothing where it is put off so, or has moved by itself', () => {
    const nothing = { mark: undefined, answer: 'Comes back on 8 June 2026.' };

    expect(decided({ state: 'snoozed', due: june(8) }, 'snooze3')).toEqual(nothing);
    expect(decided({ state: 'planned', due: june(8) }, 'snooze1')).toEqual(nothing);
    expect(decided({ state: 'snoozed', due: june(8) }, 'snooze1', 4)).toEqual(nothing);
  });

  it('to put off goes on where a run died between day and state, or was another today', () => {
    expect(decided({ state: 'planned', due: june(8) }, 'snooze3').mark).toMatchObject({ state: 'snoozed' });
    expect(decided({ state: 'snoozed', due: june(8) }, 'snooze7').mark).toMatchObject({ due: june(12) });
    expect(decided({ state: 'snoozed', due: june(5) }, 'snooze1').mark).toMatchObject({ due: june(6) });
  });
});

describe('rows of Today that were sorted while they were answered', () => {
  const row = (place: number, key: string, decision = '', answer = ''): TodayRow => ({
    row: place, key, person: key, why: '', due: june(5), decision, answer,
  }); // prettier-ignore
  const answered = new AnsweredToday(
    [row(2, 'a', 'done'), row(3, 'b', '', 'of before')],
    new Map([['a', 'Done.']]),
    'Which?',
  );
  const wrong = (...rows: readonly TodayRow[]) => Object.fromEntries(answered.wrongIn(rows));

  it('get their own answers', () => {
    expect(wrong(row(2, 'b', '', 'Done.'), row(3, 'a', 'done'))).toEqual({
      2: { decision: '', answer: 'of before' },
      3: { decision: '', answer: 'Done.' },
    });
  });

  it('stay where they say what they should, and where the user has decided anew or typed', () => {
    expect(wrong(row(2, 'a', '', 'Done.'), row(3, 'b', '', 'of before'), row(4, '', 'x', 'Done.'))).toEqual({});
    expect(wrong(row(2, 'a', 'in 1 day'), row(3, 'b', '', 'my own'), row(4, 'c', '', 'Done.'))).toEqual({});
    expect(wrong(row(3, 'b', 'done', 'Done.'))).toEqual({});
  }); // prettier-ignore

  it('lose a decision that was heeded also where its answer stands there already', () => {
    expect(wrong(row(2, 'a', 'done', 'Done.'))).toEqual({ 2: { decision: '', answer: 'Done.' } });
  });

  it('get their answer also where the decision is gone by then', () => {
    expect(wrong(row(2, 'a'))).toEqual({ 2: { decision: '', answer: 'Done.' } });
  });

  it('get back a decision that was not heeded and an answer of before where another’s stand there', () => {
    const some = new AnsweredToday(
      [row(2, 'a', 'done'), row(3, 'b', 'open', 'of before')],
      new Map([['a', 'Done.']]),
      'Which?',
    );
    const before = { decision: 'open', answer: 'of before' };

    expect(Object.fromEntries(some.wrongIn([row(2, 'b', '', 'Done.')]))).toEqual({ 2: before });
    expect(Object.fromEntries(some.wrongIn([row(2, 'b', 'open', 'Done.')]))).toEqual({ 2: before });
    expect(Object.fromEntries(some.wrongIn([row(2, 'b', 'done', 'Done.')]))).toEqual({});
  });

  it('stay without a decision that the user has taken away, whatever was answered to it before', () => {
    const some = new AnsweredToday([row(2, 'b', 'hm', 'Which?')], new Map(), 'Which?');

    expect(Object.fromEntries(some.wrongIn([row(2, 'b', '', 'Which?')]))).toEqual({});
  });

  it('ask where a word stands for no decision', () => {
    expect(wrong(row(3, 'b', 'hm'), row(4, 'c', 'hm', 'Which?'))).toEqual({
      3: { decision: 'hm', answer: 'Which?' },
    });
  });
});

describe('new rows of the outbox', () => {
  const plan = (personId: string, day: number) =>
    planned({ personId, person: personId, rule: 'pitch', step: 1, due: june(day), since: june(1), isMessage: true }, 'e1'); // prettier-ignore
  const added = (...plans: readonly ReturnType<typeof plan>[]) =>
    outboxChanges({ plans, rows: [], ledger: new Map(), today: june(3), people: [aPerson()], whoIs: () => '', language: 'en', mayTakeBack: true }).added; // prettier-ignore

  it('are in the order of their days, and of their keys on one day', () => {
    const plans = [plan('b', 8), plan('c', 8), plan('a', 8), plan('d', 5), plan('e', 9)];

    for (const some of [plans, [...plans].reverse()])
      expect(added(...some).map(({ personId }) => personId)).toEqual(['d', 'a', 'b', 'c', 'e']);
  });

  it('leave the ledger as it was once they are there', () => {
    const walk = new OutboxWalk([pitchOn('06-03')]);

    expect([walk.keep(on('06-03')).isLedgerNew, walk.keep(on('06-03')).isLedgerNew]).toEqual([true, false]);
    walk.logs(pitchOn('06-02'));
    expect(walk.keep(on('06-03')).isLedgerNew).toBe(true);
    expect(walk.logs().keep(on('06-03')).isLedgerNew).toBe(true);
  });
});
