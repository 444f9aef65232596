import type { EmulatorOptions } from '../../src/workbench/emulator';
import type { TriggerRun, WorldPlan } from './plan';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How far apart the two firings of a doubled trigger are. */
const DOUBLED = 20_000;

/** When the hourly trigger fires: what the plan does not name is missed. */
export function firingsOf(plan: WorldPlan, start: number): NonNullable<EmulatorOptions['punctuality']> {
  return ({ due }) => {
    const day = Math.floor((due - start) / DAY);
    const hour = Math.floor((due - start - day * DAY) / HOUR);
    return (plan.triggerDays[day] ?? []).filter((run) => run.hour === hour).flatMap((run) => instants(run, due));
  };
} // prettier-ignore

function instants({ lateMinutes, twice }: TriggerRun, due: number): readonly number[] {
  const fired = due + lateMinutes * MINUTE;
  return twice ? [fired, fired + DOUBLED] : [fired];
}
