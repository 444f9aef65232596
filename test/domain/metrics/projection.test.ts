import { challengeStanding } from '../../../src/domain/challenge/challenge';
import { explainMetric } from '../../../src/domain/metrics/explain-metric';
import { METRICS } from '../../../src/domain/metrics/metrics';
import { projectionOf } from '../../../src/domain/metrics/projection';
import { rulesWords } from '../../../src/domain/words';
import { aChallenge, aLog, june } from '../builders';
import { juneDays, madeOn } from './worked-month';

const en = { words: rulesWords('en'), choice: '' };

describe('projection', () => {
  it('lies between the rate of all closed days and that of the latest six', () => {
    // 9 in the 12 closed days, 3 in the latest six of them, 14 days to come.
    const made = { 1: 2, 2: 2, 3: 2, 8: 1, 9: 1, 13: 1 };

    expect(projectionOf(juneDays(15, made), june(15), 9, madeOn(made))).toEqual({ from: 16, to: 20 });
  });

  it('is hidden before five closed days', () => {
    const made = madeOn([1, 2, 3, 4]);

    expect(projectionOf(juneDays(5, [1, 2, 3, 4]), june(5), 4, made)).toBeUndefined();
    expect(projectionOf(juneDays(6, [1, 2, 3, 4]), june(6), 4, made)).toEqual({ from: 21, to: 21 });
    expect(projectionOf(juneDays(5, [1, 2, 3, 4, 5]), june(5), 5, madeOn([1, 2, 3, 4, 5]))).toBeDefined();
  });

  it('is never below what is made, also where the latest days brought nothing', () => {
    expect(projectionOf(juneDays(20, [1, 2]), june(20), 2, madeOn([1, 2]))).toEqual({ from: 2, to: 3 });
  });

  it('keeps what came on days off, without taking it for a rate', () => {
    const made = { 7: 5 };

    expect(projectionOf(juneDays(15, made), june(15), 5, madeOn(made))).toEqual({ from: 5, to: 5 });
  });

  it('is what was made once the challenge has ended', () => {
    const after = '2026-07-02' as ReturnType<typeof june>;
    const data = aChallenge({ log: aLog({ day: june(3) }) });

    expect(METRICS.PROJECTION.value(challengeStanding(data, after), en)).toEqual([['From', 'To'], [1, 1]]); // prettier-ignore
    expect(explainMetric('PROJECTION', challengeStanding(data, after), en.words)).toBe(
      'PROJECTION: 1 made, and no scheduled day is left.',
    );
  });

  it('shows blanks, a range or a single figure', () => {
    const standing = (today: number) =>
      challengeStanding(
        aChallenge({
          log: aLog(...[1, 2, 3, 4, 5, 6, 8].map((day) => ({ day: june(day), people: [{ id: '', name: `P${String(day)}` }] }))),
        }),
        june(today),
      ); // prettier-ignore

    expect(METRICS.PROJECTION.value(standing(4), en)).toEqual([['From', 'To'], ['', '']]); // prettier-ignore
    expect(METRICS.PROJECTION.lines(standing(4), en)).toEqual([{ label: 'By the end', value: '' }]);
    expect(METRICS.PROJECTION.lines(standing(8), en)).toEqual([{ label: 'By the end', value: 26 }]);
    expect(METRICS.PROJECTION.lines(standing(15), { ...en, words: rulesWords('de') })).toEqual([
      { label: 'Bis zum Ende', value: '9 bis 15' },
    ]);
  });

  it('explains itself with the days that it goes by', () => {
    const standing = challengeStanding(aChallenge({ log: aLog({ day: june(3) }) }), june(15));

    expect(explainMetric('PROJECTION', standing, en.words)).toBe(
      'PROJECTION: 1 so far, and 14 days more at the pace of all 12 past scheduled days or of the latest 6.',
    );
    expect(explainMetric('PROJECTION', challengeStanding(aChallenge(), june(3)), rulesWords('de'))).toBe(
      'PROJECTION: zu sehen, sobald 5 geplante Tage vorbei oder voll sind; bisher 2.',
    );
  });
});
