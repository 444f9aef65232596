import { wallTimeOfUtc, type WallTime } from '../zone';

const DAY_MILLISECONDS = 86_400_000;
/** Serial 0 is 1899-12-30, as Sheets counts. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Wall-clock milliseconds (as if the wall stood in UTC) of a serial number, rounded to the millisecond. */
export function wallOfSerial(serial: number): number {
  return EPOCH + Math.round(serial * DAY_MILLISECONDS);
}

export function serialOfWall(wall: number): number {
  return (wall - EPOCH) / DAY_MILLISECONDS;
}

export function wallTimeOfSerial(serial: number): WallTime {
  return wallTimeOfUtc(wallOfSerial(serial));
}

/** The serial number of a day, or undefined where the calendar has no such day. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return serialOfWall(date.getTime());
}

/** Days from Sunday, 0 to 6. */
export function weekdayOfSerial(serial: number): number {
  return new Date(wallOfSerial(serial)).getUTCDay();
}
