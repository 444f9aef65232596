import type { CalendarDay } from '../../../src/domain/calendar/calendar-day';
import { dayStates, type StatedDay } from '../../../src/domain/challenge/days';
import type { Settings } from '../../../src/domain/reading/challenge-data';
import { june, juneSettings } from '../builders';

/** So many of the basis on each of these days of June: `[8, 9]` once each, `{ 8: 2 }` as often as it says. */
export function madeOn(days: readonly number[] | Readonly<Record<number, number>>): Map<CalendarDay, number> {
  const counts = Array.isArray(days) ? days.map((day: number) => [day, 1]) : Object.entries(days);
  return new Map(counts.map(([day, count]) => [june(Number(day)), Number(count)]));
}

/** The days of June 2026, Sundays off unless said otherwise, as they stand on `today`. */
export function juneDays(
  today: number,
  made: readonly number[] | Readonly<Record<number, number>> = [],
  settings: Partial<Settings> = {},
): readonly StatedDay[] {
  return dayStates(juneSettings(settings), madeOn(made), june(today)).days;
}
