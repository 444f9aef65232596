import { challengeStanding, type ChallengeStanding } from '../../../src/domain/challenge/challenge';
import { explainMetric } from '../../../src/domain/metrics/explain-metric';
import { METRICS } from '../../../src/domain/metrics/metrics';
import { standingLine } from '../../../src/domain/metrics/standing-line';
import type { ChallengeData, LogRow, Settings } from '../../../src/domain/reading/challenge-data';
import { rulesWords } from '../../../src/domain/words';
import { aChallenge, aFollowUp, aLog, juneSettings, june } from '../builders';

const [en, de] = [rulesWords('en'), rulesWords('de')];

function standing(
  today: number,
  rows: readonly Partial<LogRow>[],
  settings: Partial<Settings> = {},
  more: Partial<ChallengeData> = {},
): ChallengeStanding {
  const data = aChallenge({ log: aLog(...rows), settings: juneSettings(settings), ...more });
  return challengeStanding(data, june(today));
}

const always = <T>(value: T): { from: undefined; value: T }[] => [{ from: undefined, value }];
const met = (...names: string[]): Partial<LogRow> => ({ people: names.map((name) => ({ id: '', name })) });

describe('what EXPLAIN says of one and of many', () => {
  it('declines new contacts in German', () => {
    const two: Partial<Settings> = { basis: 'connections', dailyTargets: always(2) };
    const quota: Partial<Settings> = { basis: 'connections', quotas: always(4) };

    expect(explainMetric('STREAK', standing(1, [], two), de)).toContain('mit mindestens 2 Neukontakten.');
    expect(explainMetric('STREAK', standing(1, [met('Ana', 'Ben')], two), de)).toContain('mindestens 2 Neukontakten am Tag');
    expect(explainMetric('STREAK', standing(1, [met('Ana')], quota), de)).toContain('Pensum von 4 Neukontakten in der Woche');
    expect(explainMetric('STREAK', standing(1, [met('Ana')], { basis: 'connections' }), de)).toContain('mindestens 1 Neukontakt am Tag');
  }); // prettier-ignore

  it('says that a challenge of one day has ended', () => {
    const over = standing(5, [], { challengeLengths: always(1) });

    expect(explainMetric('CHALLENGE_DAY', over, de)).toBe('CHALLENGE_DAY 1: der 1 Tag endete am 1. Juni 2026.');
    expect(standingLine(over, de)).toBe('1 Tag liegt hinter dir');
  }); // prettier-ignore

  it('says of one connection that it would have come about anyway', () => {
    expect(explainMetric('OUTCOME', standing(2, [], { baselines: always(1) }), de)).toContain('1 wäre auch so zustande gekommen.');
    expect(explainMetric('OUTCOME', standing(2, [], { baselines: always(2) }), de)).toContain('2 wären auch so zustande gekommen.');
  }); // prettier-ignore

  it('says of one person that no message followed yet', () => {
    const one = standing(3, [met('Ana')]);

    expect(explainMetric('FOLLOW_UP_TIME', one, en)).toContain('0 with a message, 1 without one yet, who counts as longer than');
    expect(explainMetric('FOLLOW_UP_TIME', one, de)).toContain('0 mit Nachricht, 1 noch ohne und zählt als länger als die Tage bisher');
  }); // prettier-ignore

  it('says what one more to go is a day', () => {
    const oneToGo = standing(1, [], { resultGoals: always(1) });

    expect(explainMetric('PACE', oneToGo, en)).toContain('; 1 to go in 26 days, 0.04 a day.');
    expect(explainMetric('PACE', oneToGo, de)).toContain('; noch 1 in 26 Tagen, 0,04 am Tag.');
  });
});

describe('what EXPLAIN says of the projection', () => {
  it('waits for no fifth day where no day is left', () => {
    const over = standing(9, [met('Ana')], { challengeLengths: always(3) });

    expect(explainMetric('PROJECTION', over, en)).toBe('PROJECTION: 1 made, and no scheduled day is left.');
    expect(explainMetric('PROJECTION', standing(2, [], { challengeLengths: always(3) }), en)).toContain(
      'shown once 5',
    );
  });
});

describe('what EXPLAIN says of a quota', () => {
  it('names that of a whole week, also where the end cuts the last week short', () => {
    const rows = [1, 2, 3, 4, 8].map((day) => ({ day: june(day), kind: 'favour' as const, people: [] }));
    const weekly = standing(8, rows, { restWeekdays: [], quotas: always(4), challengeLengths: always(9) });

    expect(explainMetric('STREAK', weekly, en)).toContain('with a quota of 4 actions a week');
  });
});

describe('a new goal that PACE offers', () => {
  it('is never 0', () => {
    const settings: Partial<Settings> = {
      restWeekdays: [],
      challengeLengths: always(8),
      quotas: always(4),
      resultGoals: always(5),
    };

    expect(METRICS.PACE.value(standing(8, [], settings), { words: en, choice: '' })).toEqual([
      en.challenge.paceHeaders,
      [0, 5, -5, 'That is a lot for 1 day. How about a goal of 1?'],
    ]);
  });
});

describe('what EXPLAIN says of what is due', () => {
  it.each([
    ['before the challenge', { challengeStarts: [june(20)] }],
    ['without one', { challengeStarts: [] }],
  ])('is about what is due, also %s', (_when, settings) => {
    const due = standing(8, [], settings, { followUps: [aFollowUp()] });

    expect(explainMetric('FOLLOW_UPS_DUE', due, en)).toMatch(/^FOLLOW_UPS_DUE: 1 from the Follow-ups sheet; /);
  }); // prettier-ignore
});
