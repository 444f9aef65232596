import { instantOf } from '../../src/workbench/emulator';
import { civilFromDays } from '../support/civil-dates';
import { localTime } from '../world/local-time';
import { MINUTE, type ZoneChange } from './zone-changes';

export const LATENESS = [
  'on time',
  'skipped',
  'doubled',
  'an hour late',
  'a day late',
  'a month late',
] as const;
export const JITTER = [0, -15, 15] as const;
const RUN_TIMES = [10, 150, 540, 1430] as const;

/** How the hourly trigger and the user behave around one change of the clock. */
export interface RunPlan {
  readonly lateness: (typeof LATENESS)[number];
  readonly jitter: (typeof JITTER)[number];
  readonly dayStartHours: number;
  /** The run time after which the user logs each day, 0 to 3; also the run that is skipped. */
  readonly turn: number;
}

export interface Happening {
  readonly at: number;
  readonly what: 'run' | 'log';
}

/** The moment at which the clock shows that; where it skips it, as much later. */
export function momentOf(zone: string, day: number, minutes: number): number {
  const [year = 0, month = 0, dayOfMonth = 0] = civilFromDays(day).split('-').map(Number);
  const clock = { hour: Math.floor(minutes / 60), minute: minutes % 60, second: 0, millisecond: 0 };
  return instantOf({ year, month, day: dayOfMonth, ...clock }, zone);
}

function runsOn(day: number, changeDay: number, zone: string, plan: RunPlan): readonly number[] {
  const { lateness, jitter } = plan;
  const missed = lateness === 'a day late' || lateness === 'a month late' ? changeDay : Infinity;
  if (day === missed || (lateness === 'a month late' && day > missed)) return [];
  const times = RUN_TIMES.filter(
    (_, turn) => lateness !== 'skipped' || turn !== plan.turn || day !== changeDay,
  );
  const late = lateness === 'an hour late' ? 60 : 0;
  const runs = times.map((time) => momentOf(zone, day, time) + (jitter + late) * MINUTE);
  return lateness === 'doubled' ? runs.flatMap((run) => [run, run + 20_000]) : runs;
}

/** What the trigger and the user do from the day before the change to the day behind it, in order of time. */
export function happenings({ zone, at }: ZoneChange, plan: RunPlan): readonly Happening[] {
  const changeDay = localTime(at, zone).day;
  const days = [changeDay - 1, changeDay, changeDay + 1];
  const runs = days.flatMap((day) => runsOn(day, changeDay, zone, plan));
  if (plan.lateness === 'a month late') runs.push(momentOf(zone, changeDay + 30, 540) + plan.jitter * MINUTE);
  const logs = days.map((day) => momentOf(zone, day, RUN_TIMES[plan.turn] ?? 0) + 5 * MINUTE);
  return [
    ...runs.map((run) => ({ at: run, what: 'run' as const })),
    ...logs.map((log) => ({ at: log, what: 'log' as const })),
  ].sort((a, b) => a.at - b.at);
}
