import { weekdayOf, type CalendarDay, type Weekday } from '../calendar/calendar-day';
import type { Settings } from '../reading/challenge-data';
import { placeOf, valueOn, valuesOver } from './dated-values';
import { planOf, planOn } from './presets';

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

/** `dailyTargetOn` for each of a row of days without gaps. */
export function dailyTargetsOver(settings: Settings, days: readonly CalendarDay[]): readonly number[] {
  const presets = valuesOver(settings.presets, days);
  return valuesOver(settings.dailyTargets, days).map(
    (target, place) => target ?? planOf(presets[place]).dailyTarget,
  );
}

/** True on a weekday off, a holiday, or a day of a pause: the one rule for streak, mail and business days. */
export function isRestDay(settings: Settings, day: CalendarDay): boolean {
  return (
    isHoliday(settings, day) ||
    settings.pauses.some(({ first, last }) => first <= day && day <= last) ||
    restWeekdaysOn(settings, day).includes(weekdayOf(day))
  );
}

/** `isRestDay` for each of a row of days without gaps, at a fraction of its time. */
export function restDaysAmong(settings: Settings, days: readonly CalendarDay[]): readonly boolean[] {
  const presets = valuesOver(settings.presets, days);
  const firstWeekday = days[0] ? weekdayOf(days[0]) : 1;
  const rest = valuesOver(settings.restWeekdays, days).map((weekdays, place) =>
    (weekdays ?? planOf(presets[place]).restWeekdays).includes(
      (((firstWeekday - 1 + place) % 7) + 1) as Weekday,
    ),
  );
  const holidays = settings.holidays.map((holiday) => ({ first: holiday, last: holiday }));
  for (const { first, last } of [...settings.pauses, ...holidays]) {
    const place = placeOf(days, last);
    rest.fill(true, placeOf(days, first), days[place] === last ? place + 1 : place);
  }
  return rest;
}
