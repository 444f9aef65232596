import { addMonths, daysBetween, type CalendarDay } from '../calendar/calendar-day';
import type { QuotaPeriod } from '../cells/vocabulary';
import type { Settings } from '../reading/challenge-data';
import { valueOn } from './dated-values';
import { planOn } from './presets';

/** A week or month of a challenge with a quota for the whole of it; its days by their places, `end` not included. */
export interface Period {
  readonly start: number;
  readonly end: number;
  readonly last: CalendarDay;
  readonly per: QuotaPeriod;
  /** Where the challenge's end cuts the period short, its share of the quota, rounded down. */
  readonly quota: number;
  /** That of a week or month with all its days. */
  readonly wholeQuota: number;
}

/** The place at which the week or month of that number begins: they count from the challenge's first day. */
function startOf(first: CalendarDay, per: QuotaPeriod, index: number): number {
  return per === 'week' ? 7 * index : daysBetween(first, addMonths(first, index));
}

/** A daily target in a row of its own goes before a quota that only the preset has. */
function quotaOn(settings: Settings, day: CalendarDay): number {
  const byPreset = valueOn(settings.dailyTargets, day) === undefined ? planOn(settings, day).quota : 0;
  return valueOn(settings.quotas, day) ?? byPreset;
}

/**
 * The periods, in order, whose first day has a quota; all other days have daily targets.
 * @param days those of the challenge
 */
export function quotaPeriods(settings: Settings, days: readonly CalendarDay[]): readonly Period[] {
  const [first] = days;
  // The usual challenge has no quota, and need not be cut into weeks to find that out.
  if (!first || settings.quotas.length + settings.presets.length === 0) return [];
  const per = settings.quotaPer ?? planOn(settings, first).quotaPer;
  const periods: Period[] = [];
  for (let index = 0, start = 0; start < days.length; index += 1) {
    const next = startOf(first, per, index + 1);
    const end = Math.min(next, days.length);
    const whole = quotaOn(settings, days[start] ?? first);
    const quota = Math.floor((whole * (end - start)) / (next - start));
    if (whole > 0) periods.push({ start, end, last: days[end - 1] ?? first, per, quota, wholeQuota: whole });
    start = next;
  }
  return periods;
}
