import { dueFollowUps, isOpen } from '../../../src/domain/follow-ups/follow-ups-due';
import type { Intervals } from '../../../src/domain/follow-ups/rule-interval';
import type { FollowUpRow } from '../../../src/domain/reading/challenge-data';
import { DEFAULTS } from '../../../src/domain/reading/default-settings';
import { peopleColumnsOf } from '../../../src/domain/reading/people-columns';
import { mostOverdueFirst, overdueBy } from '../../../src/domain/follow-ups/overdue';
import { aFollowUp, aPerson, june, juneSettings, USUAL_INTERVALS } from '../builders';

describe('the order of what is due', () => {
  it('is that of the rows where two are late by the same', () => {
    const rows = [5, 3, 4].map((row) => aFollowUp({ row }));

    expect(dueFollowUps(rows, june(6), USUAL_INTERVALS).map(({ row }) => row.row)).toEqual([3, 4, 5]);
  });

  it('puts first what was due earlier where two are late by the same share of their interval', () => {
    const rows = [
      aFollowUp({ row: 2, stateSince: june(4), due: june(5) }),
      aFollowUp({ row: 3, stateSince: june(2), due: june(4) }),
    ];

    expect(
      dueFollowUps(rows, june(6), USUAL_INTERVALS).map(({ row, daysPastDue }) => [row.row, daysPastDue]),
    ).toEqual([
      [3, 2],
      [2, 1],
    ]);
  });

  it('goes by the share of the interval, not by the days', () => {
    const yearly = overdueBy(june(1), 20, 365);
    const reminder = overdueBy(june(19), 2, 2);

    expect([yearly, reminder].sort(mostOverdueFirst)).toEqual([reminder, yearly]);
  });

  it('takes a row without the day on which it was planned for one of a week', () => {
    const [found] = dueFollowUps(
      [aFollowUp({ due: june(5), stateSince: undefined })],
      june(12),
      USUAL_INTERVALS,
    );

    expect(found).toMatchObject({ due: june(5), daysPastDue: 7, overdue: 1 });
  });

  it('takes a row planned on its own day for one of a day', () => {
    const [found] = dueFollowUps(
      [aFollowUp({ due: june(5), stateSince: june(5) })],
      june(8),
      USUAL_INTERVALS,
    );

    expect(found).toMatchObject({ daysPastDue: 3, overdue: 3 });
  });
});

describe('how overdue something is', () => {
  const people = peopleColumnsOf([
    aPerson({ id: '', cadence: 'monthly' }),
    aPerson({ id: 'p1', cadence: 'quarterly' }),
    aPerson({ id: 'p2', cadence: 'none' }),
  ]);
  /** Planned on 1 June for the 5th, which is four days; the reciprocal after one day is the interval. */
  const intervalOf = (changes: Partial<FollowUpRow>, known: Partial<Intervals> = { people }): number => {
    const row = aFollowUp({ stateSince: june(1), due: june(5), ...changes });
    const [found] = dueFollowUps([row], june(6), { ...USUAL_INTERVALS, ...known });
    return Math.round(1 / (found?.overdue ?? 0));
  };

  it.each([
    ['metSomeone', 1],
    ['pitch', 7],
    ['referralAsk', 5],
    ['letMeThink', 7],
    ['thankIntroducer', 1],
    ['tellIntroducer', 5],
  ] as const)('goes by what Settings have for %s, drafted or snoozed as well', (rule, days) => {
    const states = ['planned', 'draftReady', 'snoozed'] as const;

    expect(states.map((state) => intervalOf({ rule, state }))).toEqual([days, days, days]);
  });

  it('goes by what the user has put into Settings', () => {
    const schedule = { ...DEFAULTS.schedule, pitchAfter: 20 };
    const intervals = { settings: juneSettings({ schedule }), people: undefined };

    expect(dueFollowUps([aFollowUp({ rule: 'pitch' })], june(7), intervals)).toMatchObject([
      { overdue: 0.1 },
    ]);
  });

  it('goes by the cadence where somebody is to be kept in touch with', () => {
    const keeping = { rule: 'keepInTouch' } as const;

    expect(intervalOf({ ...keeping, personId: 'p1' })).toBe(90);
    // Nobody tells the cadence.
    expect(['p2', 'p9', ''].map((personId) => intervalOf({ ...keeping, personId }))).toEqual([4, 4, 4]);
    expect(intervalOf({ ...keeping, personId: 'p1' }, {})).toBe(4);
  });

  it.each(['reminder', 'promise', undefined] as const)('goes by the row’s own days for %s', (rule) => {
    expect(intervalOf({ rule })).toBe(4);
  });
});

describe('a follow-up', () => {
  it('is open while nobody has decided on it', () => {
    const states = ['planned', 'draftReady', 'snoozed', undefined, 'sent', 'done', 'cancelled', 'closed', 'check'] as const; // prettier-ignore

    expect(states.filter(isOpen)).toEqual(['planned', 'draftReady', 'snoozed', undefined]);
  });
});
