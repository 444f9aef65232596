import { connectionsMade } from './brute-counting';
import { doneIn, lettersOf } from './brute-days';
import { periodsOf } from './brute-periods';
import { present, rests, targetOn } from './brute-settings';
import { oncePerChallenge } from './once-per-challenge';
import type { RandomChallenge } from './random-challenge';

/** The share of D among D and M, each weighed by how many of them came after it; undefined for none. */
export function consistencyByWeights(letters: string): number | undefined {
  const told = letters.replace(/[^DM]/g, '');
  let [done, all] = [0, 0];
  for (let place = 0; place < told.length; place += 1) {
    const weight = Math.pow(2, -(told.length - 1 - place) / 7);
    all += weight;
    if (told[place] === 'D') done += weight;
  }
  return told === '' ? undefined : done / all;
}

/** How much of the plan falls on each day of the challenge; nothing on days off. */
function weights(challenge: RandomChallenge): number[] {
  const found: number[] = [];
  for (const { start, end, cut, quota } of periodsOf(challenge)) {
    let working = 0;
    for (let day = start; day < cut; day += 1) if (!rests(challenge, day)) working += 1;
    const share = Math.floor((quota * (cut - start)) / (end - start)) / working;
    for (let day = start; day < cut; day += 1) {
      found.push(rests(challenge, day) ? 0 : quota > 0 ? share : targetOn(challenge, day));
    }
  }
  return found;
}

/** Scheduled days, each with its part of the plan and whether nothing can change there any more. */
const planOf = oncePerChallenge((challenge) => {
  const { first } = present(challenge);
  const letters = lettersOf(challenge);
  const parts = weights(challenge);
  const planned = parts.some((weight) => weight > 0);
  const days = [];
  for (let place = 0; place < parts.length; place += 1) {
    const day = first + place;
    if (rests(challenge, day)) continue;
    const closed = day < challenge.today || (day === challenge.today && letters[place] === 'D');
    days.push({ day, closed, part: planned ? (parts[place] ?? 0) : 1 });
  }
  return days;
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/**
 * Made, expected, ahead, needed a day (undefined where no day is left), and the goal to offer instead where that is
 * more than twice the plan: what the days that are left would bring by the plan, in whole people.
 */
export function paceOnPaper(challenge: RandomChallenge) {
  const { goal } = present(challenge);
  const days = planOf(challenge);
  const made = connectionsMade(challenge).length;
  const all = sum(days.map(({ part }) => part));
  const closed = sum(days.filter((day) => day.closed).map(({ part }) => part));
  const left = days.filter((day) => !day.closed).length;
  const expected = all === 0 ? 0 : (goal * closed) / all;
  const needed = left === 0 ? undefined : Math.max(0, goal - made) / left;
  const toCome = all === 0 ? 0 : goal - expected;
  const newGoal = Math.max(1, made + Math.ceil(toCome - 1e-9));
  const isTooMuch = needed !== undefined && needed * left > 2 * toCome + 1e-9 && newGoal < goal;
  return { made, expected, ahead: made - expected, needed, newGoal: isTooMuch ? newGoal : undefined };
}

/** By the end: the two rates carried on over the days that are left, in whole people; undefined before five days. */
export function projectionOnPaper(challenge: RandomChallenge): readonly [number, number] | undefined {
  const days = planOf(challenge);
  const made = connectionsMade(challenge);
  const closed = days.filter((day) => day.closed);
  if (closed.length < 5) return undefined;
  const madeOn = (some: typeof closed): number =>
    made.filter(({ day }) => some.some((one) => one.day === day)).length;
  const left = days.length - closed.length;
  const six = closed.slice(-6);
  const slow = made.length + Math.round((madeOn(closed) * left) / closed.length);
  const late = made.length + Math.round((madeOn(six) * left) / six.length);
  return slow < late ? [slow, late] : [late, slow];
}

/** How far it went, in the word of the sheet. */
export function outcomeOnPaper(challenge: RandomChallenge): string {
  const share = connectionsMade(challenge).length / present(challenge).goal;
  if (share >= 1) return 'Moon';
  if (share >= 0.5) return 'Among the stars';
  return share > 0 ? 'Off the ground' : 'On the launch pad';
}

/** Done scheduled days, of all that are done, missed or frozen; and the done days off. */
export function completionOnPaper(challenge: RandomChallenge) {
  const { first } = present(challenge);
  const letters = Array.from(lettersOf(challenge));
  const bonus = letters.filter((letter, place) => letter === 'D' && rests(challenge, first + place)).length;
  const done = doneIn(letters.join('')) - bonus;
  return { done, of: done + letters.filter((letter) => 'MF'.includes(letter)).length, bonus };
}
