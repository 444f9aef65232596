import type { CalendarDay } from '../../../src/domain/calendar/calendar-day';
import { dayStates, type StatedDay } from '../../../src/domain/challenge/days';
import type { Settings } from '../../../src/domain/reading/challenge-data';
import { june, juneSettings } from '../builders';

type Counts = readonly number[] | Readonly<Record<number, number>>;

/** So many of the basis on each of these days of June: `[8, 9]` once each, `{ 8: 2 }` as often as it says. */
export function madeOn(counts: Counts): Map<CalendarDay, number> {
  const [days, of] = Array.isArray(counts)
    ? [counts as readonly number[], () => 1]
    : [Object.keys(counts).map(Number), (day: number) => (counts as Record<number, number>)[day] ?? 0];
  return new Map(days.map((day) => [june(day), of(day)]));
}

/** The days of June 2026, Sundays off unless said otherwise, as they stand on `today`. */
export function juneDays(
  today: number,
  made: Counts = [],
  settings: Partial<Settings> = {},
): readonly StatedDay[] {
  return dayStates(juneSettings(settings), madeOn(made), june(today)).days;
}
