import type { MetricValue } from '../../src/domain/metrics/metric';
import { asCells } from './as-cells';
import { asking, summaryLines } from './asked';
import { lettersOf } from './brute-days';
import {
  completionOnPaper,
  consistencyByWeights,
  outcomeOnPaper,
  paceOnPaper,
  projectionOnPaper,
} from './brute-figures';
import { present } from './brute-settings';
import type { RandomChallenge } from './random-challenge';
import { near } from './near';
import { CHALLENGES, forEachChallenge, SEED } from './replayed';

/** Rows of a table without its header row. */
function body(value: MetricValue): readonly unknown[] {
  return Array.isArray(value) ? value.slice(1) : [value];
}

function paceExpected(challenge: RandomChallenge): readonly unknown[] {
  const { made, expected, ahead, needed, newGoal } = paceOnPaper(challenge);
  const last: unknown =
    newGoal === undefined
      ? (needed ?? '')
      : expect.stringMatching(new RegExp(`goal of ${String(newGoal)}\\?`));
  return [[made, expected, ahead, last]];
}

/** The share of scheduled days that were done, as the summary tells it. */
function outcomeLines(challenge: RandomChallenge): Record<string, unknown> {
  const { done, of, bonus } = completionOnPaper(challenge);
  return {
    Outcome: outcomeOnPaper(challenge),
    'Scheduled days done': of === 0 ? '' : done / of,
    'Bonus days': bonus,
    'What I would have done anyway': present(challenge).baseline ?? '',
  };
}

describe('figures of random challenges', () => {
  it(`are those of an oracle on paper, ${String(CHALLENGES)} times (SEED=${String(SEED)})`, () => {
    const seen = { newGoals: 0, projections: 0, outcomes: new Set<string>() };

    forEachChallenge(CHALLENGES, ({ challenge }) => {
      const ask = asking(asCells(challenge), challenge.today);
      const consistency = consistencyByWeights(lettersOf(challenge)) ?? '';
      const pace = paceExpected(challenge);
      const projection = projectionOnPaper(challenge);
      const answers = {
        consistency: near(ask('CONSISTENCY'), consistency, 0.000_050_1),
        pace: near(body(ask('PACE')), pace, 0.005_000_1),
        projection: body(ask('PROJECTION')),
        outcome: ask('OUTCOME'),
      };
      expect(answers).toEqual({
        consistency,
        pace,
        projection: [projection ?? ['', '']],
        outcome: outcomeOnPaper(challenge),
      });
      const lines = outcomeLines(challenge);
      const told = summaryLines(asCells(challenge), challenge.today, 'OUTCOME');
      expect(Object.keys(told)).toEqual(Object.keys(lines));
      expect(near(Object.values(told), Object.values(lines), 0.000_050_1)).toEqual(Object.values(lines));
      seen.newGoals += paceOnPaper(challenge).newGoal === undefined ? 0 : 1;
      seen.projections += projection ? 1 : 0;
      seen.outcomes.add(outcomeOnPaper(challenge));
    });

    expect(seen.outcomes.size).toBeGreaterThanOrEqual(CHALLENGES < 100 ? 1 : 4);
    console.info(
      `oracle of figures: ${String(CHALLENGES)} challenges agree (${String(seen.newGoals)} new goals offered, ` +
        `${String(seen.projections)} projections), SEED=${String(SEED)}`,
    );
  }, 600_000);
});
