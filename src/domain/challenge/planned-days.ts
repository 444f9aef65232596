import type { CalendarDay } from '../calendar/calendar-day';
import type { DayRange, Settings } from '../reading/challenge-data';
import { daysOf } from './challenge-days';
import { quotaPeriods, type Period } from './quota-periods';
import { dailyTargetsOver, restDaysAmong } from './rest-days';

/** What a challenge asks of one of its days, whatever was done on it. */
export interface PlannedDay {
  readonly day: CalendarDay;
  /** No weekday off, no holiday, no pause. */
  readonly scheduled: boolean;
  /** Undefined where a quota for a whole period takes its place. */
  readonly target: number | undefined;
  readonly period: Period | undefined;
  /** The last scheduled day of its period, which shows whether the quota was met. */
  readonly closesPeriod: boolean;
  /** How much of the plan falls on it where it is scheduled: its target, or its even part of the quota. */
  readonly weight: number;
}

/** Every day of the challenge, in order. */
export function plannedDays(settings: Settings, challenge: DayRange): readonly PlannedDay[] {
  const days = daysOf(challenge);
  const rest = restDaysAmong(settings, days);
  const targets = dailyTargetsOver(settings, days);
  const planned = days.map((day, place) => dayWithTarget(day, rest[place] !== true, targets[place] ?? 1));
  for (const period of quotaPeriods(settings, days)) {
    planned.splice(period.start, period.end - period.start, ...daysOfPeriod(period, planned));
  }
  return planned;
}

function dayWithTarget(day: CalendarDay, scheduled: boolean, target: number): PlannedDay {
  return { day, scheduled, target, period: undefined, closesPeriod: false, weight: target };
}

function daysOfPeriod(period: Period, planned: readonly PlannedDay[]): readonly PlannedDay[] {
  const days = planned.slice(period.start, period.end);
  const scheduled = days.filter((day) => day.scheduled);
  const closing = scheduled[scheduled.length - 1];
  const weight = period.quota / scheduled.length;
  return days.map((planned) => ({
    day: planned.day,
    scheduled: planned.scheduled,
    target: undefined,
    period,
    closesPeriod: planned === closing,
    weight,
  }));
}
