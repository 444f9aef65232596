import { daysBetween, type CalendarDay } from '../calendar/calendar-day';

/** How long something has been due. */
export interface Overdue {
  readonly due: CalendarDay;
  readonly daysPastDue: number;
  /** Days past due in units of the rule's own interval: a day late on a two-day reminder is 0.5. */
  readonly overdue: number;
}

/** How many days before `today` a day is; many rows share theirs, and the calendar is asked once for each. */
export function daysBefore(today: CalendarDay): (day: CalendarDay) => number {
  const known = new Map<CalendarDay, number>();
  return (day) => {
    const there = known.get(day);
    if (there !== undefined) return there;
    const days = daysBetween(day, today);
    known.set(day, days);
    return days;
  };
}

/** `interval` in calendar days, at least 1. */
export function overdueBy(due: CalendarDay, daysPastDue: number, interval: number): Overdue {
  return { due, daysPastDue, overdue: daysPastDue / interval };
}

/** The most overdue first; of equals the one due earlier. */
export function mostOverdueFirst(one: Overdue, other: Overdue): number {
  return other.overdue - one.overdue || other.daysPastDue - one.daysPastDue;
}
