import type { CalendarDay } from '../calendar/calendar-day';
import type { Dated } from '../reading/challenge-data';

/** How many items of an ordered list, from its first on, pass a test that those behind them fail. */
function countWhile<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The value that applies on a day: that of the last row whose day has come; rows are in the order of their days. */
export function valueOn<T>(rows: readonly Dated<T>[], day: CalendarDay): T | undefined {
  return rows[countWhile(rows, ({ from }) => from === undefined || from <= day) - 1]?.value;
}

/** At which place of a row of days without gaps a day stands, or the next one that is there. */
export function placeOf(days: readonly CalendarDay[], day: CalendarDay): number {
  return countWhile(days, (other) => other < day);
}

/** `valueOn` for each of a row of days. */
export function valuesOver<T>(
  rows: readonly Dated<T>[],
  days: readonly CalendarDay[],
): readonly (T | undefined)[] {
  const values = new Array<T | undefined>(days.length).fill(undefined);
  for (const { from, value } of rows) values.fill(value, from === undefined ? 0 : placeOf(days, from));
  return values;
}
