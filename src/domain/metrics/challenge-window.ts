import type { CalendarDay } from '../calendar/calendar-day';
import type { ChallengeStanding } from '../challenge/challenge';
import type { DayRange } from '../reading/challenge-data';

/** The days of the challenge up to today; undefined before its first. */
export function challengeWindow({ range, today }: ChallengeStanding): DayRange | undefined {
  if (!range || today < range.first) return undefined;
  return { first: range.first, last: today < range.last ? today : range.last };
}

/** True for a day that is known and in the range. */
export function isWithin({ first, last }: DayRange, day: CalendarDay | undefined): day is CalendarDay {
  return day !== undefined && first <= day && day <= last;
}
