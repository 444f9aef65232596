import { asCells } from './as-cells';
import { asking } from './asked';
import { actionsDone, connectionsMade } from './brute-counting';
import { bestStreakOf, freezesAfter, lettersOf, streakOf } from './brute-days';
import { present } from './brute-settings';
import type { RandomChallenge } from './random-challenge';
import { CHALLENGES, forEachChallenge, SEED } from './replayed';

function expected(challenge: RandomChallenge) {
  const letters = lettersOf(challenge);
  const { first, last } = present(challenge);
  return {
    STREAK: streakOf(letters),
    BEST_STREAK: bestStreakOf(letters),
    FREEZES_LEFT: freezesAfter(letters),
    CHALLENGE_DAY: Math.max(0, Math.min(challenge.today, last) - first + 1),
    CONNECTIONS: connectionsMade(challenge).length,
    ACTIONS: actionsDone(challenge).length,
  };
}

describe('days and counts of random challenges', () => {
  it(`are those of an oracle that lives through every evening, ${String(CHALLENGES)} times (SEED=${String(SEED)})`, () => {
    const seen = new Set<string>();

    forEachChallenge(CHALLENGES, ({ challenge }) => {
      const ask = asking(asCells(challenge), challenge.today);
      const figures = expected(challenge);
      const answers = Object.fromEntries(
        Object.keys(figures).map((name) => [name, ask(name as keyof typeof figures)]),
      );
      expect(answers).toEqual(figures);
      for (const letter of lettersOf(challenge)) seen.add(letter);
    });

    // The challenges are worth nothing unless every state comes up in them.
    expect([...seen].sort().join('')).toBe('.DFMPRT');
    console.info(`oracle of days and counts: ${String(CHALLENGES)} challenges agree, SEED=${String(SEED)}`);
  }, 600_000);
});
