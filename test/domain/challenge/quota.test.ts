import { calendarDay } from '../../../src/domain/calendar/calendar-day';
import { challengeStanding } from '../../../src/domain/challenge/challenge';
import { dayStates } from '../../../src/domain/challenge/days';
import type { DayState } from '../../../src/domain/challenge/streak';
import { explainMetric } from '../../../src/domain/metrics/explain-metric';
import type { Settings } from '../../../src/domain/reading/challenge-data';
import { rulesWords } from '../../../src/domain/words';
import { aChallenge, aLog, june, juneSettings } from '../builders';
import { madeOn } from '../metrics/worked-month';

const LETTERS: Readonly<Record<DayState, string>> = {
  done: 'D',
  rest: 'R',
  pending: 'P',
  frozen: 'F',
  missed: 'M',
  free: '-',
  future: '.',
};

const FOUR_A_WEEK: Partial<Settings> = {
  quotas: [{ from: undefined, value: 4 }],
  challengeLengths: [{ from: undefined, value: 28 }],
  restWeekdays: [],
};

function played(
  today: string,
  made: readonly number[] | Readonly<Record<number, number>>,
  settings: Partial<Settings> = {},
) {
  const { days, replay } = dayStates(
    juneSettings({ ...FOUR_A_WEEK, ...settings }),
    madeOn(made),
    calendarDay(today),
  );
  return {
    states: days.map(({ state }) => LETTERS[state]).join(''),
    streak: replay.streak,
    freezesLeft: replay.freezesLeft,
  };
}

function statesOn(...of: Parameters<typeof played>): string {
  return played(...of).states;
}

describe('a week with a quota', () => {
  it('asks nothing of a single day, and marks the days with something on them', () => {
    expect(statesOn('2026-06-04', [1, 3])).toBe('D-D-........................');
  });

  it('is left pending on its last day while the quota is open', () => {
    expect(statesOn('2026-06-07', [1, 3])).toBe('D-D---P.....................');
    expect(statesOn('2026-06-07', [1, 2, 3, 4])).toBe('DDDD---.....................');
  });

  it('takes a freeze where it fell short with a run to keep, else is missed', () => {
    expect(played('2026-06-15', [1, 3, 8, 9])).toEqual({
      states: 'D-D---FDD----M-.............',
      streak: 0,
      freezesLeft: 0,
    });
    expect(statesOn('2026-06-08', [])).toBe('------M-....................');
  });

  it('adds each done day to the streak, and nothing for the others', () => {
    expect(played('2026-06-14', [1, 2, 3, 4, 8, 9, 10, 13])).toMatchObject({
      states: 'DDDD---DDD--D-..............',
      streak: 8,
      freezesLeft: 2,
    });
  });

  it('counts all that was made on one day', () => {
    expect(statesOn('2026-06-08', { 2: 4 })).toBe('-D------....................');
  });

  it('is missed on its last day also where something was made on that very day', () => {
    expect(statesOn('2026-06-07', [1, 7])).toBe('D-----D.....................');
    expect(statesOn('2026-06-08', [1, 7])).toBe('D-----F-....................');
  });

  it('falls on its last scheduled day, once the days off behind it are over as well', () => {
    const restWeekdays = [{ from: undefined, value: [6, 7] as const }];

    expect(statesOn('2026-06-05', [1], { restWeekdays })).toMatch(/^D---PRR/);
    expect(statesOn('2026-06-07', [1], { restWeekdays })).toMatch(/^D----RR/);
    expect(statesOn('2026-06-08', [1], { restWeekdays })).toMatch(/^D---FRR/);
    expect(statesOn('2026-06-08', { 1: 1, 7: 3 }, { restWeekdays })).toMatch(/^D----RD/);
  });

  it('asks nothing where every day of it is off', () => {
    const pauses = [{ first: june(1), last: june(7) }];

    expect(statesOn('2026-06-08', [], { pauses })).toBe('RRRRRRR-....................');
  });

  it('counts from the first day of the challenge, not from Monday', () => {
    const settings = { challengeStarts: [june(3)] };

    expect(statesOn('2026-06-10', [3], settings)).toBe('D-----F-....................');
  });

  it('asks for its share, rounded down, where the challenge ends within it', () => {
    const settings = { challengeLengths: [{ from: undefined, value: 10 }] };

    // Three of seven days: one of four.
    expect(statesOn('2026-06-12', [1, 2, 3, 4], settings)).toBe('DDDD-----F');
    expect(statesOn('2026-06-12', [1, 2, 3, 4, 8], settings)).toBe('DDDD---D--');
    const oneDay = { challengeLengths: [{ from: undefined, value: 8 }] };
    expect(statesOn('2026-06-12', [1, 2, 3, 4], oneDay)).toBe('DDDD----');
  });

  it('may be a single day at the end, which is judged like any week', () => {
    const settings = {
      challengeLengths: [{ from: undefined, value: 8 }],
      quotas: [{ from: undefined, value: 7 }],
    };

    expect(statesOn('2026-06-12', [1, 2, 3, 4, 5, 6, 7], settings)).toBe('DDDDDDDF');
    expect(statesOn('2026-06-12', [1, 2, 3, 4, 5, 6, 7, 8], settings)).toBe('DDDDDDDD');
  });

  it('changes with the first day of the week that a dated row reaches', () => {
    const quotas = [{ from: undefined, value: 1 }, { from: june(10), value: 2 }]; // prettier-ignore

    expect(statesOn('2026-06-22', [1, 8, 15], { quotas })).toBe('D------D------D-----F-......');
  });

  it('gives way to daily targets where the quota becomes 0', () => {
    const quotas = [{ from: undefined, value: 1 }, { from: june(8), value: 0 }]; // prettier-ignore

    expect(statesOn('2026-06-10', [1, 8], { quotas })).toBe('D------DFP..................');
  });
});

describe('a month with a quota', () => {
  const month: Partial<Settings> = {
    quotaPer: 'month',
    quotas: [{ from: undefined, value: 2 }],
    challengeStarts: [calendarDay('2026-01-31')],
    challengeLengths: [{ from: undefined, value: 90 }],
  };

  it('lasts to the day before the same day of the next month, or the end of a shorter one', () => {
    const { days } = dayStates(
      juneSettings({ ...FOUR_A_WEEK, ...month }),
      new Map(),
      calendarDay('2026-05-20'),
    );

    expect(days.filter(({ closesPeriod }) => closesPeriod).map(({ day, state }) => [day, state])).toEqual([
      ['2026-02-27', 'missed'],
      ['2026-03-30', 'missed'],
      ['2026-04-29', 'missed'],
      ['2026-04-30', 'free'],
    ]);
  });
});

describe('a run under a quota', () => {
  it('explains itself with the quota', () => {
    const settings = juneSettings(FOUR_A_WEEK);
    const log = aLog({ day: june(1) }, { day: june(3) });
    const standing = challengeStanding(aChallenge({ log, settings }), june(4));

    expect(explainMetric('STREAK', standing, rulesWords('en'))).toBe(
      'STREAK 2: 2 days done since 1 June, with a quota of 4 actions a week.',
    );
    expect(explainMetric('STREAK', standing, rulesWords('de'))).toContain(
      'mit einem Pensum von 4 Aktionen in der Woche',
    );
    expect(
      explainMetric('STREAK', challengeStanding(aChallenge({ settings }), june(4)), rulesWords('en')),
    ).toBe('STREAK 0: a run begins with the next day that has at least 1 action.');
  });
});
