import { challengeStanding } from '../../../src/domain/challenge/challenge';
import type { Settings } from '../../../src/domain/reading/challenge-data';
import { explainMetric } from '../../../src/domain/metrics/explain-metric';
import { METRICS } from '../../../src/domain/metrics/metrics';
import { paceOf } from '../../../src/domain/metrics/pace';
import { rulesWords } from '../../../src/domain/words';
import { aChallenge, aLog, june, juneSettings } from '../builders';
import { juneDays } from './worked-month';

const en = rulesWords('en');
const de = rulesWords('de');

/** So many new people by coffee, one on each of the first days that are no Sunday. */
function withNewPeople(count: number, settings: Partial<Settings> = {}) {
  const days = Array.from({ length: 30 }, (_, index) => index + 1).filter((day) => day % 7 !== 0);
  const rows = days.slice(0, count).map((day) => ({ day: june(day), people: [{ id: '', name: `P${String(day)}` }] })); // prettier-ignore
  return aChallenge({ log: aLog(...rows), settings: juneSettings(settings) });
}

const goalOf = (value: number): Partial<Settings> => ({ resultGoals: [{ from: undefined, value }] });

describe('pace', () => {
  it.each([
    [30, [9, 13.85, -4.85, 1.5]],
    [26, [9, 12, -3, 1.21]],
  ])('on the open 15 June with 9 made and a goal of %i is %j', (goal, figures) => {
    const standing = challengeStanding(withNewPeople(9, goalOf(goal)), june(15));

    expect(METRICS.PACE.value(standing, { words: en, choice: '' })).toEqual([
      ['Made', 'Expected', 'Ahead', 'Needed a day'],
      figures,
    ]);
  });

  it('counts 26 scheduled days in June with Sundays off, today as closed once it is done', () => {
    expect(paceOf(juneDays(15), june(15), 9, 30)).toMatchObject({
      scheduledDays: 26,
      closedDays: 12,
      remainingDays: 14,
    });
    expect(paceOf(juneDays(15, [15]), june(15), 9, 30)).toMatchObject({ closedDays: 13, remainingDays: 13 });
  });

  it('takes holidays and pauses out of the plan', () => {
    const settings = { holidays: [june(4)], pauses: [{ first: june(15), last: june(20) }] };

    expect(paceOf(juneDays(10, [], settings), june(10), 0, 19)).toMatchObject({
      scheduledDays: 19,
      closedDays: 7,
      expected: 7,
    });
  });

  it('follows a ramp in proportion to its targets', () => {
    const settings = {
      challengeLengths: [{ from: undefined, value: 14 }],
      dailyTargets: [{ from: undefined, value: 1 }, { from: june(8), value: 2 }],
    }; // prettier-ignore

    // Six days of one, then six of two: on the 8th a third of the plan is past.
    expect(paceOf(juneDays(8, [], settings), june(8), 4, 18)).toMatchObject({ expected: 6, ahead: -2 });
  });

  it('spreads a quota evenly over the scheduled days of its week', () => {
    const settings = {
      challengeLengths: [{ from: undefined, value: 28 }],
      quotas: [{ from: undefined, value: 4 }],
      restWeekdays: [],
    };

    expect(paceOf(juneDays(8, [1, 2, 3, 4], settings), june(8), 4, 16).expected).toBeCloseTo(4, 9);
    expect(paceOf(juneDays(15, [], settings), june(15), 4, 16).expected).toBeCloseTo(8, 9);
  });

  it('offers no goal one too high because sevenths of a quota leave a trace', () => {
    const settings = {
      challengeLengths: [{ from: undefined, value: 28 }],
      quotas: [{ from: undefined, value: 4 }],
      restWeekdays: [],
    };

    expect(paceOf(juneDays(25, [], settings), june(25), 4, 14).newGoal).toBe(6);
    expect(paceOf(juneDays(27, [], settings), june(27), 4, 28).newGoal).toBe(6);
  });

  it('offers a new goal in words where more than twice the plan would be needed', () => {
    const standing = challengeStanding(withNewPeople(3), june(26));

    // Four scheduled days are left: the plan has 4.62 for them.
    expect(METRICS.PACE.value(standing, { words: en, choice: '' })).toEqual([
      ['Made', 'Expected', 'Ahead', 'Needed a day'],
      [3, 25.38, -22.38, 'That is a lot for 4 days. How about a goal of 8?'],
    ]);
    expect(METRICS.PACE.lines(standing, { words: de, choice: '' })).toEqual([
      { label: 'Bis jetzt erwartet', value: 25.38 },
      { label: 'Voraus', value: -22.38 },
      { label: 'Nötig am Tag', value: 'Das ist viel für 4 Tage. Wie wäre es mit 8 als Ziel?' },
    ]);
  });

  it('shows the figure at exactly twice the plan', () => {
    const pace = paceOf(juneDays(16), june(16), 4, 30);

    expect(paceOf(juneDays(16), june(16), 0, 30).newGoal).toBeUndefined();
    expect(pace.needed).toBe(2);
  });

  it('offers no goal that is not smaller', () => {
    expect(paceOf(juneDays(30), june(30), 29, 30)).toMatchObject({ needed: 1, newGoal: undefined });
    expect(paceOf(juneDays(30), june(30), 26, 30)).toMatchObject({ needed: 4, newGoal: 28 });
    // Less than half a connection is planned for the last day: the one to go needs no smaller goal.
    expect(paceOf(juneDays(30), june(30), 9, 10)).toMatchObject({ needed: 1, newGoal: undefined });
  });

  it('expects nothing of a challenge whose days are all off', () => {
    const settings = { pauses: [{ first: june(1), last: june(30) }] };

    expect(paceOf(juneDays(15, [], settings), june(15), 2, 30)).toMatchObject({
      expected: 0,
      ahead: 2,
      needed: undefined,
      newGoal: undefined,
    });
  });

  it('counts each day as one where the share of a quota is nothing', () => {
    const settings = {
      challengeLengths: [{ from: undefined, value: 4 }],
      quotas: [{ from: undefined, value: 1 }],
    };

    expect(paceOf(juneDays(2, [], settings), june(2), 0, 4)).toMatchObject({ expected: 1, scheduledDays: 4 });
  });

  it('needs nothing once the goal is reached, and nothing is asked when no day is left', () => {
    expect(paceOf(juneDays(15), june(15), 31, 30).needed).toBe(0);
    expect(paceOf(juneDays(30, [30]), june(30), 9, 30)).toMatchObject({
      needed: undefined,
      newGoal: undefined,
      expected: 30,
    });
  });

  it('is blank without a challenge', () => {
    const without = challengeStanding(withNewPeople(0, { challengeStarts: [] }), june(1));

    expect(METRICS.PACE.value(without, { words: de, choice: '' })).toEqual([
      ['Geschafft', 'Erwartet', 'Voraus', 'Nötig am Tag'],
      ['', '', '', ''],
    ]);
  });

  it.each([
    [9, 15, en, 'PACE: 9 made, 13.85 expected by now (12 of 26 scheduled days, goal 30); 21 to go in 14 days, 1.5 a day.'],
    [9, 15, de, 'PACE: 9 geschafft, 13,85 bis jetzt erwartet (12 von 26 geplanten Tagen, Ziel 30); noch 21 in 14 Tagen, 1,5 am Tag.'],
    [3, 26, en, 'PACE: 3 made, 25.38 expected by now (22 of 26 scheduled days, goal 30); 27 to go is a lot for 4 days, a goal of 8 would fit.'],
    [3, 26, de, 'PACE: 3 geschafft, 25,38 bis jetzt erwartet (22 von 26 geplanten Tagen, Ziel 30); noch 27 in 4 Tagen wäre viel, ein Ziel von 8 würde passen.'],
  ])('explains %i made on %i June', (made, today, words, sentence) => {
    expect(explainMetric('PACE', challengeStanding(withNewPeople(made), june(today)), words)).toBe(sentence);
  }); // prettier-ignore

  it('says so where the targets are no even ones, the goal is reached, or no day is left', () => {
    const ramp = withNewPeople(5, { dailyTargets: [{ from: june(20), value: 2 }] });
    const reached = withNewPeople(5, goalOf(5));
    const over = challengeStanding(withNewPeople(5), '2026-07-03' as ReturnType<typeof june>);

    expect(explainMetric('PACE', challengeStanding(ramp, june(8)), en)).toContain(
      ', as the targets have it)',
    );
    expect(explainMetric('PACE', challengeStanding(reached, june(8)), en)).toMatch(/the goal is reached\.$/);
    expect(explainMetric('PACE', over, de)).toMatch(/kein geplanter Tag steht mehr aus\.$/);
  });
});
