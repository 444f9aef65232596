import { addDays, weekdayOf, type CalendarDay } from '../calendar/calendar-day';
import type { Settings } from '../reading/challenge-data';
import { isRestDay } from './rest-days';

// Settings may rest on every day there is; a search for the next business day then ends after this many days. It may be
// made for each day of a Log, within the 30 seconds that a custom function has.
const SEARCH_LIMIT = 366;

/** Monday to Friday, less holidays, pauses and rest weekdays. */
export function isBusinessDay(settings: Settings, day: CalendarDay): boolean {
  return weekdayOf(day) <= 5 && !isRestDay(settings, day);
}

/**
 * The `count`-th business day after `day` (which itself does not count): Friday 5 June + 2 is Tuesday 9 June.
 * Where a year holds fewer business days, the last day looked at.
 */
export function addBusinessDays(settings: Settings, day: CalendarDay, count: number): CalendarDay {
  let reached = day;
  let left = count;
  for (let searched = 0; left > 0 && searched < SEARCH_LIMIT; searched += 1) {
    reached = addDays(reached, 1);
    if (isBusinessDay(settings, reached)) left -= 1;
  }
  return reached;
}
