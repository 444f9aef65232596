import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';

/**
 * A day on the calendar as `yyyy-MM-dd`, of no zone: two days compare with `<` and `===`.
 * An instant becomes a day only at the edge, in the spreadsheet's zone.
 */
export type CalendarDay = string & { readonly calendarDay: unique symbol };

/** ISO 8601: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day of UTC, which has no daylight saving: it keeps this length whatever zone the script runs in. */
const MILLISECONDS = 86_400_000;

/** One execution asks for the same days again and again, and to read and write one takes far longer than to look it up. */
const midnights = new Map<CalendarDay, number>();
const daysByMidnight = new Map<number, CalendarDay>();

function utcMidnight(day: CalendarDay): number {
  const known = midnights.get(day);
  if (known !== undefined) return known;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  midnights.set(day, midnight);
  return midnight;
}

function dayAt(midnight: number): CalendarDay {
  const known = daysByMidnight.get(midnight);
  if (known !== undefined) return known;
  const day = dayOf(new Date(midnight));
  daysByMidnight.set(midnight, day);
  return day;
}

function dayOf(utcDate: Date): CalendarDay {
  return utcDate.toISOString().slice(0, 10) as CalendarDay;
}

/** The day written as `yyyy-MM-dd`, or undefined where the calendar has no such day (`2026-02-30`). */
export function parseCalendarDay(text: string): CalendarDay | undefined {
  const parts = SHAPE.exec(text);
  if (!parts) return undefined;
  const day = dayAt(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
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
  return dayAt(utcMidnight(day) + count * MILLISECONDS);
}

/** The same day of the month `count` months later, or the last of a month that is too short. */
export function addMonths(day: CalendarDay, count: number): CalendarDay {
  return dayOf(addMonthsTo(new UTCDateMini(utcMidnight(day)), count));
}

/** Calendar days from `first` to `second`: 0 for the same day, negative where `second` is the earlier. */
export function daysBetween(first: CalendarDay, second: CalendarDay): number {
  return (utcMidnight(second) - utcMidnight(first)) / MILLISECONDS;
}

/** The ISO weekday, Monday first. */
export function weekdayOf(day: CalendarDay): Weekday {
  const sinceThursday = utcMidnight(day) / MILLISECONDS;
  return (((((sinceThursday + 3) % 7) + 7) % 7) + 1) as Weekday;
}
