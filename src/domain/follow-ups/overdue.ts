import { daysBetween, type CalendarDay } from '../calendar/calendar-day';

/** How long something has been due. */
export interface Overdue {
  readonly due: CalendarDay;
  readonly daysPastDue: number;
  /** Days past due in units of the rule's own interval: a day late on a two-day reminder is 0.5. */
  readonly overdue: number;
}

/** As of `today`, which is not before `due`; `interval` in calendar days, at least 1. */
export function overdueBy(due: CalendarDay, today: CalendarDay, interval: number): Overdue {
  const daysPastDue = daysBetween(due, today);
  return { due, daysPastDue, overdue: daysPastDue / interval };
}

/** The most overdue first; of equals the one due earlier. */
export function mostOverdueFirst(one: Overdue, other: Overdue): number {
  return other.overdue - one.overdue || other.daysPastDue - one.daysPastDue;
}
