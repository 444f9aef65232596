import { civilFromDays } from '../support/civil-dates';
import { asCells } from './as-cells';
import { asking } from './asked';
import { actionsDone, connectionsMade } from './brute-counting';
import { bestStreakOf, freezesAfter, lettersOf, madeByDay, streakOf } from './brute-days';
import { periodsOf } from './brute-periods';
import { present, rests, targetOn } from './brute-settings';
import type { RandomChallenge } from './random-challenge';
import { CHALLENGES, forEachChallenge, SEED } from './replayed';

const STATES: Readonly<Record<string, string>> = {
  D: 'done', R: 'day off', P: 'still open', '.': 'to come', F: 'frozen', M: 'not done', T: 'no target',
}; // prettier-ignore

/** The days one by one: day, state, made, target. */
function daysExpected(challenge: RandomChallenge): unknown[][] {
  const made = madeByDay(challenge);
  const letters = lettersOf(challenge);
  const { first } = present(challenge);
  const asksNothing = (day: number): boolean => rests(challenge, day);
  const targets = periodsOf(challenge).flatMap(({ start, cut, quota }) =>
    Array.from({ length: cut - start }, (_, at) =>
      asksNothing(start + at) || quota > 0 ? '' : targetOn(challenge, start + at),
    ),
  );
  return targets.map((target, at) => {
    const day = first + at;
    return [{ day: civilFromDays(day) }, STATES[letters[at] ?? ''], made.get(day) ?? 0, target];
  });
}

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
      expect((ask('DAY_STATES') as readonly unknown[]).slice(1)).toEqual(daysExpected(challenge));
      for (const letter of lettersOf(challenge)) seen.add(letter);
    });

    // The challenges are worth nothing unless every state comes up in them.
    expect([...seen].sort().join('')).toMatch(CHALLENGES < 100 ? /D|R|M|P|\./ : /^\.DFMPRT$/);
    console.info(`oracle of days and counts: ${String(CHALLENGES)} challenges agree, SEED=${String(SEED)}`);
  }, 600_000);
});
