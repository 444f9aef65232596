import { weekdayOf, type CalendarDay, type Weekday } from '../calendar/calendar-day';
import type { Dated, Settings } from '../reading/challenge-data';

/** The value that applies on a day: that of the last row whose day has come; rows are in the order of their days. */
function valueOn<T>(rows: readonly Dated<T>[], day: CalendarDay, byDefault: T): T {
  let value = byDefault;
  for (const row of rows) {
    if (row.from !== undefined && row.from > day) break;
    value = row.value;
  }
  return value;
}

/** The weekdays off in the week of that day, as the dated rows of Settings have it. */
export function restWeekdaysOn(settings: Settings, day: CalendarDay): readonly Weekday[] {
  return valueOn(settings.restWeekdays, day, []);
}

/** How much must be dated on that day to make it done. */
export function dailyTargetOn(settings: Settings, day: CalendarDay): number {
  return valueOn(settings.dailyTargets, day, 1);
}

/** True on a weekday off, a holiday, or a day of a pause: the one rule for streak, mail and business days. */
export function isRestDay(settings: Settings, day: CalendarDay): boolean {
  return (
    settings.holidays.includes(day) ||
    settings.pauses.some(({ first, last }) => first <= day && day <= last) ||
    restWeekdaysOn(settings, day).includes(weekdayOf(day))
  );
}
