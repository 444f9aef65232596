import { addDays, calendarDay } from '../../../src/domain/calendar/calendar-day';
import { challengeAt, challengesOf, daysOf, lengthOf } from '../../../src/domain/challenge/challenge-days';
import { challengeStanding } from '../../../src/domain/challenge/challenge';
import type { Dated } from '../../../src/domain/reading/challenge-data';
import { standingLine } from '../../../src/domain/metrics/standing-line';
import { rulesWords } from '../../../src/domain/words';
import { aChallenge, aLog, june, juneSettings } from '../builders';

const since = <T>(value: T, from?: ReturnType<typeof june>): Dated<T> => ({ from, value });
const day = calendarDay;

describe('the challenges of Settings', () => {
  it('follow each other, each with the length, goal and baseline of its first day', () => {
    const settings = juneSettings({
      challengeStarts: [june(1), day('2026-09-01')],
      challengeLengths: [since(30), since(10, day('2026-09-01'))],
      resultGoals: [since(30), since(8, day('2026-08-15'))],
      baselines: [since(3, day('2026-09-01'))],
    });

    expect(challengesOf(settings, june(1))).toEqual([
      { first: june(1), last: june(30), goal: 30, baseline: undefined },
      { first: '2026-09-01', last: '2026-09-10', goal: 8, baseline: 3 },
    ]);
  });

  it('keep the length and baseline of their first day when these change later', () => {
    const settings = juneSettings({
      challengeLengths: [since(20), since(60, june(2))],
      baselines: [since(3, june(1)), since(9, june(2))],
    });

    expect(challengesOf(settings, june(10))).toEqual([
      { first: june(1), last: june(20), goal: 30, baseline: 3 },
    ]);
  });

  it('have the goal of the day, of the first one before it and of the last one after it', () => {
    const settings = juneSettings({
      challengeStarts: [june(10)],
      challengeLengths: [since(10)],
      resultGoals: [
        since(30),
        since(20, june(5)),
        since(9, june(15)),
        since(8, june(19)),
        since(1, june(20)),
      ],
    });
    const goals = [1, 5, 10, 14, 15, 18, 19, 20, 30].map((on) => challengeAt(settings, june(on))?.goal);

    expect(goals).toEqual([20, 20, 20, 20, 9, 9, 8, 8, 8]);
  });

  it('end on the day before the next one begins', () => {
    const settings = juneSettings({ challengeStarts: [june(1), june(11), june(12)] });

    expect(challengesOf(settings, june(1)).map(({ first, last }) => [first, last])).toEqual([
      [june(1), june(10)],
      [june(11), june(11)],
      [june(12), '2026-07-11'],
    ]);
  });

  it('are what figures are about from their first day until the next one begins', () => {
    const settings = juneSettings({
      challengeStarts: [june(10), june(20)],
      challengeLengths: [since(5)],
    });

    expect([1, 9, 10, 14, 19, 20, 30].map((on) => challengeAt(settings, june(on))?.first)).toEqual(
      [10, 10, 10, 10, 10, 20, 20].map(june),
    );
    expect(challengeAt(juneSettings({ challengeStarts: [] }), june(1))).toBeUndefined();
  });
});

describe('the standing in the second challenge', () => {
  const settings = juneSettings({
    challengeStarts: [june(1), june(15)],
    challengeLengths: [since(10)],
    resultGoals: [since(30), since(5, june(15))],
  });
  const log = aLog(
    { day: june(2) },
    { day: june(15), people: [{ id: '', name: 'Ben' }] },
    { day: june(16), people: [{ id: '', name: 'Carla' }] },
  );
  const standing = challengeStanding(aChallenge({ log, settings }), june(16));

  it('begins anew', () => {
    expect(standing).toMatchObject({
      range: { first: june(15), last: june(24), goal: 5 },
      challengeDay: 2,
      streak: 2,
      bestStreak: 2,
      connections: 2,
      actions: 2,
      rowsInChallenge: 2,
    });
    expect(standing.states).toHaveLength(10);
  });

  it('is said with its own length', () => {
    expect(standingLine(standing, rulesWords('en'))).toBe('Day 2 of 10 · streak 2');
  });
});

describe('daysOf', () => {
  it('goes through every day of ten years, over months of every length', () => {
    const range = { first: day('2019-12-30'), last: day('2029-12-31') };

    const days = daysOf(range);

    expect(days).toHaveLength(lengthOf(range));
    expect(days.every((each, place) => each === addDays(range.first, place))).toBe(true);
  });
});
