import { challengeStanding } from '../../../src/domain/challenge/challenge';
import { explainMetric } from '../../../src/domain/metrics/explain-metric';
import { METRICS } from '../../../src/domain/metrics/metrics';
import { completionOf, outcomeOf } from '../../../src/domain/metrics/outcome';
import { rulesWords } from '../../../src/domain/words';
import { aChallenge, aLog, june, juneSettings } from '../builders';
import { juneDays } from './worked-month';

const en = { words: rulesWords('en'), choice: '' };
const de = { words: rulesWords('de'), choice: '' };

describe('outcome', () => {
  it.each([
    [30, 30, 'Moon'],
    [31, 30, 'Moon'],
    [29, 30, 'Among the stars'],
    [15, 30, 'Among the stars'],
    [14, 30, 'Off the ground'],
    [1, 30, 'Off the ground'],
    [0, 30, 'On the launch pad'],
  ])('of %i made with a goal of %i is %s', (made, goal, word) => {
    expect(en.words.challenge.outcomes[outcomeOf(made, goal)]).toBe(word);
  });

  it('counts done days among the scheduled ones, and bonus days apart', () => {
    // DDDD F D R(done) M: the 5th takes the freeze, the 8th is missed.
    expect(completionOf(juneDays(9, [1, 2, 3, 4, 6, 7]))).toEqual({ done: 5, of: 7, bonusDays: 1 });
  });

  const log = aLog(
    ...[1, 2, 3, 4, 6, 7].map((day) => ({ day: june(day), people: [{ id: '', name: `P${String(day)}` }] })),
  );
  const settings = juneSettings({
    resultGoals: [{ from: undefined, value: 10 }],
    baselines: [{ from: undefined, value: 2 }],
  });

  it('stands in the summary with completion, bonus days and what would have come anyway', () => {
    const standing = challengeStanding(aChallenge({ log, settings }), june(9));

    expect(METRICS.OUTCOME.value(standing, en)).toBe('Among the stars');
    expect(METRICS.OUTCOME.lines(standing, en)).toEqual([
      { label: 'Outcome', value: 'Among the stars' },
      { label: 'Scheduled days done', value: 0.7143, percent: true },
      { label: 'Bonus days', value: 1 },
      { label: 'What I would have done anyway', value: 2 },
    ]);
  });

  it('is blank where nothing is known yet', () => {
    const without = challengeStanding(
      aChallenge({ settings: juneSettings({ challengeStarts: [] }) }),
      june(1),
    );

    expect(METRICS.OUTCOME.value(without, de)).toBe('');
    expect(METRICS.OUTCOME.lines(without, de).map(({ value }) => value)).toEqual(['', '', 0, '']);
  });

  it('explains itself', () => {
    const standing = challengeStanding(aChallenge({ log, settings }), june(9));

    expect(explainMetric('OUTCOME', standing, en.words)).toBe(
      'OUTCOME Among the stars: 6 of 10 connections; the goal is the Moon, half of it is among the stars; 5 of 7 scheduled days done; 1 bonus day on days off; 2 would have come about anyway.',
    );
    expect(explainMetric('OUTCOME', standing, de.words)).toBe(
      'OUTCOME Bei den Sternen: 6 von 10 Neukontakten; das Ziel ist der Mond, die Hälfte davon liegt bei den Sternen; 5 von 7 geplanten Tagen voll; 1 Bonustag an freien Tagen; 2 wären auch so zustande gekommen.',
    );
  });

  it('names the actions done where no connection has come of them yet', () => {
    const asks = aLog({ kind: 'pitch', how: 'email', twoWay: 'notYet' }, { kind: 'pitch', how: undefined });
    const standing = challengeStanding(aChallenge({ log: asks }), june(1));

    expect(explainMetric('OUTCOME', standing, en.words)).toContain(
      'OUTCOME On the launch pad: 0 of 30 connections so far, with 2 actions done;',
    );
    expect(explainMetric('OUTCOME', standing, de.words)).toContain(
      '0 von 30 Neukontakten bisher, mit 2 Aktionen;',
    );
  });
});
