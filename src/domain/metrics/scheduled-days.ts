import type { CalendarDay } from '../calendar/calendar-day';
import { isClosed, type StatedDay } from '../challenge/days';

/** The days of the challenge that are no days off, parted by whether they can still change. */
export interface ScheduledDays {
  readonly all: readonly StatedDay[];
  readonly closed: readonly StatedDay[];
  /** Today included while it is pending. */
  readonly remaining: readonly StatedDay[];
}

export function scheduledDays(days: readonly StatedDay[], today: CalendarDay): ScheduledDays {
  const all = days.filter(({ scheduled }) => scheduled);
  const closed = all.filter((day) => isClosed(day, today));
  return { all, closed, remaining: all.slice(closed.length) };
}

/** How much of the plan falls on these days. A plan that asks for nothing anywhere counts each day as one. */
export function weightOf(days: readonly StatedDay[], all: readonly StatedDay[]): number {
  const weight = days.reduce((sum, day) => sum + day.weight, 0);
  return all.some((day) => day.weight > 0) ? weight : days.length;
}
