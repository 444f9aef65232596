/** How far the clock goes, and in which strides. */
import { instantOf, wallTimeOf } from '../emulator';
import type { ClockStep } from '../protocol';
import { Refused } from './refused';
import { hourLater, nextMorning, weekLater } from './wall-clock';

const DAY = 86_400_000;
const WALL_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;
/** Every hour on the way runs the add-on: more than this is minutes of waiting. */
const FARTHEST_DAYS = 400;
/** What is done within one answer; a longer way is gone day by day, so that the windows see it. */
const AT_ONCE_DAYS = 8;

export interface ClockMoment {
  readonly now: number;
  readonly realNow: number;
  readonly timeZone: string;
}

/** @throws Refused for a time that is over, too far away or none. */
export function targetOf(step: ClockStep, moment: ClockMoment): number {
  const target = aimOf(step, moment);
  if (target <= moment.now && step === 'now')
    throw new Refused("The workbench's clock is ahead of the real time already; it never goes back.");
  if (target <= moment.now)
    throw new Refused(
      'The clock goes forward only: mails sent and runs made cannot be unmade. It was not moved; choose a later time, or File → Start over.',
    );
  if (target - moment.now > FARTHEST_DAYS * DAY)
    throw new Refused(
      `That is more than ${String(FARTHEST_DAYS)} days away, and every hour of them would run. The clock was not moved; go there in shorter steps.`,
    );
  return target;
}

/** The instants to stop at on the way, the target last. */
export function stridesTo(target: number, now: number): readonly number[] {
  if (target - now <= AT_ONCE_DAYS * DAY) return [target];
  const days = Math.ceil((target - now) / DAY);
  return Array.from({ length: days }, (_, index) => Math.min(now + (index + 1) * DAY, target));
}

function aimOf(step: ClockStep, { now, realNow, timeZone }: ClockMoment): number {
  if (step === 'hour') return hourLater(now);
  if (step === 'morning') return nextMorning(now, timeZone);
  if (step === 'week') return weekLater(now, timeZone);
  return step === 'now' ? realNow : instantOfWallTime(step.wallTime, timeZone);
}

/** `2026-06-01T09:00` on the wall of the zone. */
function instantOfWallTime(wallTime: string, timeZone: string): number {
  const inUtc = new Date(WALL_TIME.test(wallTime) ? `${wallTime}:00Z` : Number.NaN);
  // The 31st of June would be read as the 1st of July.
  if (Number.isNaN(inUtc.getTime()) || !inUtc.toISOString().startsWith(wallTime))
    throw new Refused(`“${wallTime}” is no date and time. The clock was not moved.`);
  return instantOf(wallTimeOf(inUtc.getTime(), 'UTC'), timeZone);
}
