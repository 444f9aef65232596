/** Wall times of a zone as instants, for the clock's buttons. */
import { instantOf, wallTimeOf } from '../emulator';

const HOUR = 3_600_000;
const MORNING = { hour: 9, minute: 0, second: 0, millisecond: 0 };

export function hourLater(instant: number): number {
  return instant + HOUR;
}

/** Nine o'clock of the next calendar day in the zone: a day may have 23 hours, or 25. */
export function nextMorning(instant: number, timeZone: string): number {
  const wall = wallTimeOf(instant, timeZone);
  return instantOf({ ...wall, ...MORNING, day: wall.day + 1 }, timeZone);
}

/** The same wall time seven calendar days later. */
export function weekLater(instant: number, timeZone: string): number {
  const wall = wallTimeOf(instant, timeZone);
  return instantOf({ ...wall, day: wall.day + 7 }, timeZone);
}
