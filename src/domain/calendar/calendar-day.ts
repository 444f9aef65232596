import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getISODay } from 'date-fns/getISODay';

/**
 * A day on the calendar as `yyyy-MM-dd`, of no zone: two days compare with `<` and `===`.
 * An instant becomes a day only at the edge, in the spreadsheet's zone.
 */
export type CalendarDay = string & { readonly calendarDay: unique symbol };

/** ISO 8601: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

// A UTC date has no daylight saving, so a calendar day keeps its length whatever zone the script runs in.
function utcMidnight(day: CalendarDay): Date {
  return new UTCDateMini(`${day}T00:00:00Z`);
}

function dayOf(utcDate: Date): CalendarDay {
  return utcDate.toISOString().slice(0, 10) as CalendarDay;
}

/** The day written as `yyyy-MM-dd`, or undefined where the calendar has no such day (`2026-02-30`). */
export function parseCalendarDay(text: string): CalendarDay | undefined {
  const parts = SHAPE.exec(text);
  if (!parts) return undefined;
  const day = dayOf(new UTCDateMini(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))));
  return day === text ? day : undefined;
}

/**
 * The day written as `yyyy-MM-dd`, for literals and for text that was checked before.
 * @throws RangeError where the calendar has no such day.
 */
export function calendarDay(text: string): CalendarDay {
  const day = parseCalendarDay(text);
  if (day === undefined) throw new RangeError(`no such day: ${text}`);
  return day;
}

/** The day `count` calendar days later, or earlier where `count` is negative. */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return dayOf(addDaysTo(utcMidnight(day), count));
}

/** The same day of the month `count` months later, or the last of a month that is too short. */
export function addMonths(day: CalendarDay, count: number): CalendarDay {
  return dayOf(addMonthsTo(utcMidnight(day), count));
}

/** Calendar days from `first` to `second`: 0 for the same day, negative where `second` is the earlier. */
export function daysBetween(first: CalendarDay, second: CalendarDay): number {
  return differenceInCalendarDays(utcMidnight(second), utcMidnight(first));
}

/** The ISO weekday, Monday first. */
export function weekdayOf(day: CalendarDay): Weekday {
  return getISODay(utcMidnight(day)) as Weekday;
}
