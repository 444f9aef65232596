import { civilFromDays, daysFromCivil } from '../support/civil-dates';
import { present, quotaOn } from './brute-settings';
import type { RandomChallenge } from './random-challenge';

/** A week or month of the challenge: from `start` to the day before `end`, as far as the challenge goes (`cut`). */
export interface Period {
  readonly start: number;
  readonly end: number;
  readonly cut: number;
  /** 0 where each of its days has a target of its own. */
  readonly quota: number;
}

/** The same day of the month so many months later, or the last that month has: 31 January, 28 February, 31 March. */
function monthsLater(day: number, months: number): number {
  const [year = 0, month = 0, dayOfMonth = 0] = civilFromDays(day).split('-').map(Number);
  const index = month - 1 + months;
  const at = (day: number, more: number): number =>
    daysFromCivil(year + Math.floor((index + more) / 12), ((index + more) % 12) + 1, day);
  return Math.min(at(dayOfMonth, 0), at(1, 1) - 1);
}

/** The weeks or months of the present challenge, counted from its first day. */
export function periodsOf(challenge: RandomChallenge): Period[] {
  const { first, last } = present(challenge);
  const monthly = challenge.rules.quotaPer === 'month';
  const begin = (index: number): number => (monthly ? monthsLater(first, index) : first + 7 * index);
  const periods: Period[] = [];
  for (let index = 0; begin(index) <= last; index += 1) {
    const [start, end] = [begin(index), begin(index + 1)];
    periods.push({ start, end, cut: Math.min(end, last + 1), quota: quotaOn(challenge, start) });
  }
  return periods;
}
