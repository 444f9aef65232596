import { weekdayOf, type CalendarDay, type Weekday } from '../calendar/calendar-day';
import type { Settings } from '../reading/challenge-data';
import { valueOn } from './dated-values';
import { planOn } from './presets';

// Settings are read once and asked for every day of a challenge, and of every follow-up.
const holidaySets = new WeakMap<readonly CalendarDay[], ReadonlySet<CalendarDay>>();

function isHoliday({ holidays }: Settings, day: CalendarDay): boolean {
  const known = holidaySets.get(holidays) ?? new Set(holidays);
  holidaySets.set(holidays, known);
  return known.has(day);
}

/** The weekdays off in the week of that day, as the dated rows of Settings have it. */
export function restWeekdaysOn(settings: Settings, day: CalendarDay): readonly Weekday[] {
  return valueOn(settings.restWeekdays, day) ?? planOn(settings, day).restWeekdays;
}

/** How much must be dated on that day to make it done. */
export function dailyTargetOn(settings: Settings, day: CalendarDay): number {
  return valueOn(settings.dailyTargets, day) ?? planOn(settings, day).dailyTarget;
}

/**
 * True on a weekday off, a holiday, or a day of a pause: the one rule for streak, mail and business days.
 * @param weekday that of the day, where it is known
 */
export function isRestDay(settings: Settings, day: CalendarDay, weekday = weekdayOf(day)): boolean {
  return (
    isHoliday(settings, day) ||
    settings.pauses.some(({ first, last }) => first <= day && day <= last) ||
    restWeekdaysOn(settings, day).includes(weekday)
  );
}
