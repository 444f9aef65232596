import { addDays, type CalendarDay } from '../calendar/calendar-day';
import type { Settings } from '../reading/challenge-data';
import { isBusinessDay } from './business-days';

/**
 * Counts the business days after one day up to another, the latter included: from Friday to Tuesday 2, from Friday to
 * Sunday 0. Each day is looked at once, however often it is asked for.
 * @param first no day before it is asked for
 * @param last no day after it is asked for
 */
export function businessDayCount(
  settings: Settings,
  first: CalendarDay,
  last: CalendarDay,
): (after: CalendarDay, upTo: CalendarDay) => number {
  const sinceFirst = new Map<CalendarDay, number>();
  let passed = 0;
  for (let day = first; day < last;) {
    day = addDays(day, 1);
    if (isBusinessDay(settings, day)) passed += 1;
    sinceFirst.set(day, passed);
  }
  return (after, upTo) => (sinceFirst.get(upTo) ?? 0) - (sinceFirst.get(after) ?? 0);
}
