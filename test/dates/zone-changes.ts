import { daysFromCivil } from '../support/civil-dates';
import { localTime, type LocalTime } from '../world/local-time';

export const MINUTE = 60_000;

/** When a zone changes its clock, as an epoch instant; where it never does, a night like any other. */
export interface ZoneChange {
  readonly zone: string;
  readonly at: number;
}

const FIRST = minutesAt(2015, 1, 1) * MINUTE;
const BEHIND = minutesAt(2036, 1, 1) * MINUTE;
const QUIET_NIGHT = minutesAt(2026, 3, 29) * MINUTE;
// No zone has changed its clock twice within eight days in those years.
const STEP = 8 * 1440;

function minutesAt(year: number, month: number, day: number): number {
  return daysFromCivil(year, month, day) * 1440;
}

/** What the clock on the wall shows ahead of UTC, in minutes. */
export function offsetAt(at: number, zone: string): number {
  const { day, minutes } = localTime(at, zone);
  return day * 1440 + minutes - Math.floor(at / MINUTE);
}

/** All changes of the clock from 2015 to 2035, by `Intl` and civil-date arithmetic; a quiet night where there is none. */
export function changesOf(zone: string): readonly ZoneChange[] {
  const changes: ZoneChange[] = [];
  for (let at = FIRST; at < BEHIND; at += STEP * MINUTE) {
    const before = offsetAt(at, zone);
    if (before === offsetAt(at + STEP * MINUTE, zone)) continue;
    let low = at;
    let high = at + STEP * MINUTE;
    while (high - low > MINUTE) {
      const middle = low + Math.floor((high - low) / (2 * MINUTE)) * MINUTE;
      if (offsetAt(middle, zone) === before) low = middle;
      else high = middle;
    }
    changes.push({ zone, at: high });
  }
  return changes.length > 0 ? changes : [{ zone, at: QUIET_NIGHT - offsetAt(QUIET_NIGHT, zone) * MINUTE }];
}

/** The day that a moment belongs to when days begin that many hours after midnight. */
export function dayAt({ day, minutes }: LocalTime, dayStartHours: number): number {
  return minutes < dayStartHours * 60 ? day - 1 : day;
}

/** Another zone for the script, of those that differ most. */
export function scriptZoneFor(index: number): string {
  return ['America/New_York', 'Pacific/Kiritimati', 'Etc/UTC', 'Pacific/Pago_Pago', 'Asia/Tokyo'][index % 5] ?? '';
} // prettier-ignore
