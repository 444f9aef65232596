import { applyCountingRule } from '../../../src/domain/counting/counting-rule';
import { whyInWords } from '../../../src/domain/counting/why-in-words';
import type { LogRow } from '../../../src/domain/reading/challenge-data';
import { readChallenge } from '../../../src/domain/reading/read-challenge';
import { rulesWords } from '../../../src/domain/words';
import { calendarDay } from '../../../src/domain/calendar/calendar-day';
import { aChallenge, aLog, anEvent, aPerson, grid, june, juneSettings, utcCellClock } from '../builders';

/** From the 1st to the 10th, and from the 15th to the 24th. */
const TWO = juneSettings({
  challengeStarts: [june(1), june(15)],
  challengeLengths: [{ from: undefined, value: 10 }],
});
const MAY_30 = calendarDay('2026-05-30');
const MAIL = { kind: 'message', how: 'email', twoWay: 'notYet' } as const;

function judged(...rows: readonly Partial<LogRow>[]) {
  return applyCountingRule(aChallenge({ log: aLog(...rows), settings: TWO }), june(29));
}

function why(...rows: readonly Partial<LogRow>[]): string[] {
  return judged(...rows).map((verdict) => whyInWords(verdict, rulesWords('en')));
}

describe('a row of several challenges', () => {
  it('is told by its number and ID', () => {
    expect(judged({}, { day: june(2) }).map(({ row, id }) => [row, id])).toEqual([
      [2, 'e1'],
      [3, 'e2'],
    ]);
  });

  it('counts a person in the challenge of the first exchange only', () => {
    expect(why({ day: june(5) }, { day: june(16) })).toEqual([
      'in person, new',
      'already counted on 5 June; counts as an action',
    ]);
  });

  it('does not count somebody met between the two', () => {
    expect(why({ day: june(12) }, { day: june(16) })).toEqual([
      'after the challenge ended',
      'an exchange on 12 June 2026, before the challenge, so not new; counts as an action',
    ]);
  });

  it('does not count in either somebody who was met before both', () => {
    const known = 'an exchange on 30 May 2026, before the challenge, so not new; counts as an action';

    expect(why({ day: MAY_30 }, { day: june(5) }, { day: june(16) })).toEqual([
      'before the challenge began',
      known,
      known,
    ]);
  });

  it('counts on the day of a reply that fell into the second, and says so', () => {
    expect(why({ ...MAIL, day: june(12), replyDay: june(16) })).toEqual([
      'two-way by e-mail, new; the reply came on 16 June',
    ]);
  });

  it('says of a reply between the two that it came too late, and that the second knows the person', () => {
    expect(why({ ...MAIL, day: june(8), replyDay: june(12) }, { day: june(16) })).toEqual([
      'an exchange only on 12 June, after the challenge ended; counts as an action',
      'an exchange on 12 June 2026, before the challenge, so not new; counts as an action',
    ]);
  });

  it('says of a second row after the end no more than that', () => {
    expect(why({ day: june(27) }, { day: june(28) })).toEqual([
      'after the challenge ended',
      'after the challenge ended',
    ]);
  });

  it('counts one person of a row from before the challenge whom a reply brought, beside one who was known', () => {
    const people = [{ id: '', name: 'Ana' }, { id: '', name: 'Ben' }]; // prettier-ignore
    const rows = [{ ...MAIL, people, day: june(12), replyDay: june(16) }, { day: june(3), people: people.slice(0, 1) }];

    expect(why(...rows)[0]).toBe('Ana: already counted on 3 June; Ben: two-way by e-mail, new; the reply came on 16 June');
  }); // prettier-ignore
});

describe('a row of people who are not to be told', () => {
  it('asks of each of them', () => {
    const people = [aPerson(), aPerson({ row: 3, id: 'p2' }), aPerson({ row: 4, id: 'p3', name: 'Ben' }), aPerson({ row: 5, id: 'p4', name: 'Ben' })];
    const log = aLog({ people: [{ id: '', name: 'Ana' }, { id: '', name: 'Ben' }] });
    const [verdict] = applyCountingRule(aChallenge({ log, people }), june(9));

    expect(verdict?.reasons).toEqual([{ code: 'whichOne', name: 'Ana' }, { code: 'whichOne', name: 'Ben' }]);
    expect(verdict?.connections).toEqual([]);
  }); // prettier-ignore
});

describe('a contact from a crowd by mail', () => {
  const met = { kind: 'event', event: 'Web Summit', how: 'email', twoWay: 'notYet', day: june(5) } as const;

  it.each([
    ['on the day of a reply that came after the sign of depth', { nextStep: 'call', replyDay: june(9) }, june(9)],
    ['on its own day where both fell on it', { nextStep: 'call', replyDay: june(5) }, june(5)],
  ])('counts %s', (_when, more, day) => {
    const data = aChallenge({ log: aLog({ ...met, ...more }), events: [anEvent()] });

    expect(applyCountingRule(data, june(20))[0]?.connections.map((made) => made.day)).toEqual([day]);
  }); // prettier-ignore
});

describe('persons told by their IDs', () => {
  const settings = grid(['Key', 'Value'], ['Challenge start', '2026-06-01']);
  const people = grid(
    ['ID', 'Name', 'Knew before'],
    ['p1', 'Ana', ''],
    ['p2', 'Ana', ''],
    ['p3', 'Ben', 'yes'],
  );
  const events = grid(['Name', 'Size'], ['Fair', 500]);
  const log = (...rows: (readonly string[])[]) =>
    grid(['Date', 'People', 'Person IDs', 'Kind', 'How', 'Event'], ...rows);
  const daysOf = (...rows: (readonly string[])[]) =>
    applyCountingRule(
      readChallenge({ log: log(...rows), settings, people, events }, utcCellClock),
      june(20),
    ).map(({ connections }) => connections.map(({ day }) => day));

  it('count once each, on the day of the earliest row', () => {
    expect(
      daysOf(
        ['2026-06-05', 'Ana', 'p1', 'coffee', 'in person', ''],
        ['2026-06-03', 'Ana', 'p1', 'coffee', 'in person', ''],
        ['2026-06-04', 'Ana', 'p2', 'coffee', 'in person', ''],
        ['2026-06-04', 'Ben', 'p3', 'coffee', 'in person', ''],
      ),
    ).toEqual([[], ['2026-06-03'], ['2026-06-04'], []]);
  });

  it('go deeper after a crowd only by a follow-up with that very person', () => {
    expect(
      daysOf(
        ['2026-06-05', 'Ana', 'p1', 'event', 'in person', 'Fair'],
        ['2026-06-05', 'Ana', 'p2', 'event', 'in person', 'Fair'],
        ['2026-06-08', 'Ana', 'p2', 'follow-up', 'e-mail', ''],
      ),
    ).toEqual([[], ['2026-06-08'], []]);
  });
});
