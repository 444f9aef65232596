import type { CalendarDay } from '../calendar/calendar-day';
import type { Dated } from '../reading/challenge-data';

/** The value that applies on a day: that of the last row whose day has come; rows are in the order of their days. */
export function valueOn<T>(rows: readonly Dated<T>[], day: CalendarDay): T | undefined {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.from ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return rows[low - 1]?.value;
}
