import { actionsDone, connectionsMade } from './brute-counting';
import { periodsOf, type Period } from './brute-periods';
import { rests, targetOn } from './brute-settings';
import { oncePerChallenge } from './once-per-challenge';
import type { RandomChallenge } from './random-challenge';

/** How much of the basis is dated on each day. */
export function madeByDay(challenge: RandomChallenge): ReadonlyMap<number, number> {
  const days =
    challenge.rules.basis === 'actions'
      ? actionsDone(challenge).map(({ day = 0 }) => day)
      : connectionsMade(challenge).map(({ day }) => day);
  const made = new Map<number, number>();
  for (const day of days) made.set(day, days.filter((other) => other === day).length);
  return made;
}

type Made = ReadonlyMap<number, number>;

/** D, R, P, a dot for a day to come, and `o` for a scheduled day of the past without enough on it. */
function letterOf(challenge: RandomChallenge, day: number, made: number): string {
  if (made >= targetOn(challenge, day)) return 'D';
  if (rests(challenge, day)) return 'R';
  return day === challenge.today ? 'P' : day > challenge.today ? '.' : 'o';
}

/** As above, and `T` for a day that is free within its week or month; `judged` where the whole period turns on it. */
function letterInPeriod(
  challenge: RandomChallenge,
  day: number,
  made: number,
  judged: boolean,
  over: boolean,
): string {
  if (judged && over) return 'o';
  if (made > 0) return 'D';
  if (rests(challenge, day)) return 'R';
  if (day > challenge.today) return '.';
  return judged && day === challenge.today ? 'P' : 'T';
}

function period(challenge: RandomChallenge, { start, end, cut, quota }: Period, made: Made): string {
  let sum = 0;
  let judgedOn = -1;
  for (let day = start; day < cut; day += 1) {
    sum += made.get(day) ?? 0;
    if (!rests(challenge, day)) judgedOn = day;
  }
  // A period that the challenge's end cuts short asks for its share, rounded down.
  const short = sum < Math.floor((quota * (cut - start)) / (end - start));
  let letters = '';
  for (let day = start; day < cut; day += 1) {
    const judged = short && day === judgedOn;
    letters += letterInPeriod(challenge, day, made.get(day) ?? 0, judged, cut - 1 < challenge.today);
  }
  return letters;
}

/** The days since the last missed one. */
const sinceMissed = (letters: string): string => letters.slice(letters.lastIndexOf('M') + 1);

export const doneIn = (letters: string): number => letters.split('D').length - 1;

/** The freezes in hand after these days, said of the last day and the days before it. */
export function freezesAfter(letters: string): number {
  if (letters === '') return 1;
  const before = freezesAfter(letters.slice(0, -1));
  if (letters.endsWith('F')) return before - 1;
  const grant = letters.endsWith('D') && doneIn(sinceMissed(letters)) % 7 === 0;
  return Math.min(2, before + (grant ? 1 : 0));
}

/** Turns the leftmost open day into F or M until none is left. */
function settled(letters: string): string {
  const open = letters.indexOf('o');
  if (open < 0) return letters;
  const before = letters.slice(0, open);
  const saved = doneIn(sinceMissed(before)) > 0 && freezesAfter(before) > 0;
  return settled(`${before}${saved ? 'F' : 'M'}${letters.slice(open + 1)}`);
}

/** The days of the present challenge, a letter each. */
export const lettersOf = oncePerChallenge((challenge): string => {
  const made = madeByDay(challenge);
  let letters = '';
  for (const span of periodsOf(challenge)) {
    if (span.quota > 0) letters += period(challenge, span, made);
    else
      for (let day = span.start; day < span.cut; day += 1)
        letters += letterOf(challenge, day, made.get(day) ?? 0);
  }
  return settled(letters);
});

export const streakOf = (letters: string): number => doneIn(sinceMissed(letters));

export const bestStreakOf = (letters: string): number => Math.max(...letters.split('M').map(doneIn));
