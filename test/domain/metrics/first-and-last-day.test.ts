import { calendarDay } from '../../../src/domain/calendar/calendar-day';
import { challengeStanding } from '../../../src/domain/challenge/challenge';
import { countingOf } from '../../../src/domain/counting/counting-of';
import { daysInChallenge } from '../../../src/domain/metrics/challenge-window';
import { explainMetric } from '../../../src/domain/metrics/explain-metric';
import { METRICS } from '../../../src/domain/metrics/metrics';
import { standingLine } from '../../../src/domain/metrics/standing-line';
import { challengeSummary } from '../../../src/domain/metrics/summary';
import { rulesWords } from '../../../src/domain/words';
import { aChallenge, aLog, june, juneSettings } from '../builders';
import { asking, standingWith, times } from './asked-of-log';

const en = rulesWords('en');
const newOn = (day: number) => ({ day: june(day), people: [{ id: '', name: `P${String(day)}` }] });

describe('on the first day of a challenge', () => {
  it('the standing is that of day 1, and the summary has every figure', () => {
    const standing = standingWith([], {}, june(1));

    expect(standingLine(standing, en)).toBe('Day 1 of 30');
    expect(challengeSummary(standing, en).map(([label]) => label)).toContain('Streak');
  });
});

describe('on the last day of a challenge', () => {
  it('it has not ended yet', () => {
    const standing = standingWith([newOn(30)], {}, june(30));

    expect(standingLine(standing, en)).toBe('Day 30 of 30 · streak 1');
    expect(explainMetric('CHALLENGE_DAY', standing, en)).toBe(
      'CHALLENGE_DAY 30: calendar day 30 of 30, counted from 1 June 2026.',
    );
  });

  it('a run may still begin', () => {
    expect(explainMetric('STREAK', standingWith([], {}, june(30)), en)).toContain('a run begins with');
  });
});

describe('a run of days', () => {
  it('that is over leaves its place in the line to the day alone', () => {
    expect(standingLine(standingWith([newOn(1), newOn(2)], {}, june(9)), en)).toBe('Day 9 of 30');
  });

  it('begins with what today asks for, not another day', () => {
    const settings = juneSettings({ dailyTargets: [{ from: june(9), value: 2 }, { from: june(10), value: 3 }] }); // prettier-ignore

    for (const name of ['STREAK', 'BEST_STREAK']) {
      expect(explainMetric(name, standingWith([], { settings }, june(9)), en)).toBe(
        `${name} 0: a run begins with the next day that has at least 2 actions.`,
      );
    }
  });

  it('is told with its own first and last day, where the challenge is older', () => {
    const standing = standingWith([4, 5, 6, 10].map(newOn), {}, june(10));

    expect(explainMetric('BEST_STREAK', standing, en)).toContain('3 days done, 4 June to 6 June');
    expect(explainMetric('STREAK', standing, en)).toContain('1 day done since 10 June');
  });
});

describe('figures on the rows of a challenge', () => {
  const days = ['2026-05-31', '2026-06-01', '2026-06-09', '2026-06-10', '2026-06-11', '2026-06-12'].map(calendarDay); // prettier-ignore
  const settings = juneSettings({ challengeLengths: [{ from: undefined, value: 10 }] });

  /** Which of the days are in the challenge, as of `today`. */
  function within(today: string, changes = settings): readonly string[] {
    const data = aChallenge({ log: aLog(...days.map((day) => ({ day }))), settings: changes });
    const standing = challengeStanding(data, calendarDay(today));
    const { log } = countingOf(data, standing.today);
    const isIn = daysInChallenge(standing);
    return days.filter((day) => isIn[log.dayCodes.days.indexOf(day)] === 1).map((day) => day.slice(5));
  }

  it('leave out what is before its first day, behind its last, or still to come', () => {
    expect(within('2026-06-20')).toEqual(['06-01', '06-09', '06-10']);
    expect(within('2026-06-10')).toEqual(['06-01', '06-09', '06-10']);
    expect(within('2026-06-09')).toEqual(['06-01', '06-09']);
    expect(within('2026-05-31')).toEqual([]);
  });

  it('leave out those of the challenge before', () => {
    const two = juneSettings({ challengeStarts: [june(1), june(10)] });

    expect(within('2026-06-11', two)).toEqual(['06-10', '06-11']);
    expect(within('2026-06-09', two)).toEqual(['06-01', '06-09']);
  });

  it('are none without a challenge', () => {
    expect(within('2026-06-20', juneSettings({ challengeStarts: [] }))).toEqual([]);
  });

  it('are asked for as without a kind where the kind is blank', () => {
    const standing = standingWith(times(6, { day: june(3), kind: 'pitch' }));

    expect(METRICS.FUNNEL.value(standing, asking(' '))).toEqual(METRICS.FUNNEL.value(standing, asking()));
  });
});
