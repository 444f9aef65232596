import { utcOf, type WallTime } from '../zone';

const DAY = 86_400_000;

/** A year as Java's `YYYY` counts it, and the week in it. */
export interface JavaWeek {
  readonly year: number;
  readonly week: number;
}

/**
 * Weeks as in Java's American calendar, which Apps Script uses: they begin on Sunday, and the one with 1 January in it
 * is the first of the new year, so that the last days of December may belong to the next year already.
 */
export function weekOf(wall: WallTime): JavaWeek {
  const day = utcOf({ ...wall, hour: 0, minute: 0, second: 0, millisecond: 0 });
  const saturday = new Date(day + (6 - new Date(day).getUTCDay()) * DAY);
  const year = saturday.getUTCFullYear();
  const newYear = new Date(0).setUTCFullYear(year, 0, 1);
  return { year, week: Math.floor((saturday.getTime() - newYear) / (7 * DAY)) + 1 };
}
