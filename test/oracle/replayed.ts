import { SeededRandom } from '../domain/seeded-random';
import { randomChallenge, type RandomChallenge } from './random-challenge';

/** As many as the environment asks for (`CHALLENGES=10000`), else a sample of this size. */
export function challengesTried(sample: number): number {
  return Number(process.env['CHALLENGES'] ?? sample);
}

/** How many challenges are tried: a sample in every run, ten thousand on demand (`CHALLENGES=10000`). */
export const CHALLENGES = challengesTried(500);

/** Each challenge has a seed of its own, the first one this: `SEED=… CHALLENGES=1` replays a single one. */
export const SEED = Number(process.env['SEED'] ?? 20_260_601);

export interface Seeded {
  readonly seed: number;
  readonly challenge: RandomChallenge;
  /** Chance for all else that the trial needs. */
  readonly random: SeededRandom;
}

/**
 * Tries so many random challenges one by one.
 * @throws the failure of the first one that fails, under the command that replays it
 */
export function forEachChallenge(count: number, trial: (seeded: Seeded) => void): void {
  for (let seed = SEED; seed < SEED + count; seed += 1) {
    const random = new SeededRandom(seed);
    try {
      trial({ seed, challenge: randomChallenge(random), random });
    } catch (error) {
      const replay = `SEED=${String(seed)} CHALLENGES=1 npx jest test/oracle`;
      throw new Error(`${replay}\n${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  }
}
