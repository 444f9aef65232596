import { challengeStanding } from '../../../src/domain/challenge/challenge';
import { explainMetric } from '../../../src/domain/metrics/explain-metric';
import { METRICS } from '../../../src/domain/metrics/metrics';
import { rulesWords } from '../../../src/domain/words';
import { aChallenge, aLog, june, juneSettings } from '../builders';

const en = { words: rulesWords('en'), choice: '' };
const de = { words: rulesWords('de'), choice: '' };

describe('day states', () => {
  const log = aLog({ day: june(4) }, { day: june(4) }, { day: june(5) });
  const settings = juneSettings({
    challengeStarts: [june(4)],
    challengeLengths: [{ from: undefined, value: 7 }],
    dailyTargets: [{ from: june(9), value: 2 }],
  });
  const standing = challengeStanding(aChallenge({ log, settings }), june(9));

  it('are a table of every day with its state, what was made and what was asked', () => {
    expect(METRICS.DAY_STATES.value(standing, en)).toEqual([
      ['Day', 'State', 'Made', 'Target'],
      [{ day: june(4) }, 'done', 2, 1],
      [{ day: june(5) }, 'done', 1, 1],
      [{ day: june(6) }, 'frozen', 0, 1],
      [{ day: june(7) }, 'day off', 0, ''],
      [{ day: june(8) }, 'not done', 0, 1],
      [{ day: june(9) }, 'still open', 0, 2],
      [{ day: june(10) }, 'to come', 0, 2],
    ]);
  });

  it('are German in a German spreadsheet', () => {
    expect(METRICS.DAY_STATES.value(standing, de)).toMatchObject([
      ['Tag', 'Stand', 'Geschafft', 'Ziel'],
      [{}, 'voll', 2, 1],
      [{}, 'voll', 1, 1],
      [{}, 'mit Joker', 0, 1],
      [{}, 'frei', 0, ''],
      [{}, 'nicht voll', 0, 1],
      [{}, 'noch offen', 0, 2],
      [{}, 'kommt noch', 0, 2],
    ]);
  });

  it('have no daily target where a quota takes its place', () => {
    const weekly = { ...settings, dailyTargets: [], quotas: [{ from: undefined, value: 2 }] };

    expect(METRICS.DAY_STATES.value(challengeStanding(aChallenge({ log, settings: weekly }), june(7)), en)).toMatchObject([
      ['Day', 'State', 'Made', 'Target'],
      [{}, 'done', 2, ''],
      [{}, 'done', 1, ''],
      [{}, 'no target', 0, ''],
      [{}, 'day off', 0, ''],
      [{}, 'to come', 0, ''],
      [{}, 'to come', 0, ''],
      [{}, 'to come', 0, ''],
    ]); // prettier-ignore
  });

  it('are counted in one line of the summary, up to today', () => {
    expect(METRICS.DAY_STATES.lines(standing, en)).toEqual([
      { label: 'Days', value: '2 done, 1 kept by a freeze, 1 not done, 1 day off, 1 still open' },
    ]);
    expect(METRICS.DAY_STATES.lines(standing, de)[0]?.value).toBe(
      '2 voll, 1 mit Joker, 1 nicht voll, 1 frei, 1 noch offen',
    );
  });

  it('explain themselves', () => {
    expect(explainMetric('DAY_STATES', standing, en.words)).toBe(
      'DAY_STATES: 7 days: 2 done, 1 kept by a freeze, 1 not done, 1 day off, 1 still open, 1 to come; a day is measured by the actions dated on it.',
    );
    expect(explainMetric('DAY_STATES', standing, de.words)).toContain(
      '1 kommt noch; ein Tag zählt nach seinen Aktionen.',
    );
  });

  it('are a header alone without a challenge', () => {
    const without = challengeStanding(
      aChallenge({ settings: juneSettings({ challengeStarts: [] }) }),
      june(1),
    );

    expect(METRICS.DAY_STATES.value(without, en)).toEqual([['Day', 'State', 'Made', 'Target']]);
    expect(METRICS.DAY_STATES.lines(without, en)).toEqual([{ label: 'Days', value: '' }]);
  });
});
