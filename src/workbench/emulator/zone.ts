/**
 * Wall clocks of IANA zones, without the process's own zone. Offsets are asked of Intl once per zone and UTC day
 * and kept: a column of 100,000 dates costs a few thousand questions.
 */

/** What a clock on the wall shows. Months count from 1. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

const DAY = 86_400_000;

/** Java's custom ids, which Intl does not know: `GMT+2`, `GMT-03:30`, `GMT+0530`. */
const FIXED_OFFSET = /^GMT([+-])(\d{1,2})(?::?(\d{2}))?$/;

/** Offsets at both ends of a UTC day; `changesAt` only where they differ. */
interface OffsetsOfDay {
  readonly before: number;
  readonly after: number;
  readonly changesAt: number;
}

interface ZoneOffsets {
  readonly ask: (instant: number) => number;
  readonly days: Map<number, OffsetsOfDay>;
}

const ZONES = new Map<string, ZoneOffsets | undefined>();

/** Whether the zone is an IANA id or one of Java's fixed offsets (`GMT+02:00`). */
export function isKnownZone(zone: string): boolean {
  return zoneOffsets(zone) !== undefined;
}

/** Milliseconds to add to an instant to get the zone's wall clock. @throws RangeError for an unknown zone. */
export function offsetAt(instant: number, zone: string): number {
  const offsets = zoneOffsets(zone);
  if (!offsets) throw new RangeError(`Unknown time zone: ${zone}`);
  const number = Math.floor(instant / DAY);
  let day = offsets.days.get(number);
  if (!day) {
    day = offsetsOfDay(offsets.ask, number * DAY);
    offsets.days.set(number, day);
  }
  return instant < day.changesAt ? day.before : day.after;
}

/** The zone's wall clock at an instant (epoch milliseconds). @throws RangeError for an unknown zone. */
export function wallTimeOf(instant: number, zone: string): WallTime {
  return wallTimeOfUtc(instant + offsetAt(instant, zone));
}

/** The wall time of milliseconds that count as if the wall stood in UTC. */
export function wallTimeOfUtc(wall: number): WallTime {
  const shifted = new Date(wall);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
    millisecond: shifted.getUTCMilliseconds(),
  };
}

/**
 * The instant (epoch milliseconds) at which the zone's clock shows this; fields may overflow as in `Date.UTC`.
 * A time that a change skips moves forward by the gap, one that comes twice is the first of the two.
 */
export function instantOf(wall: WallTime, zone: string): number {
  const shown = utcOf(wall);
  const earlier = offsetAt(shown - DAY, zone);
  const later = offsetAt(shown + DAY, zone);
  const first = shown - earlier;
  if (earlier === later || offsetAt(first, zone) === earlier) return first;
  const second = shown - later;
  return offsetAt(second, zone) === later ? second : first;
}

/** As if the wall clock were UTC's; years below 100 are themselves. */
export function utcOf(wall: WallTime): number {
  const date = new Date(0);
  date.setUTCFullYear(wall.year, wall.month - 1, wall.day);
  return date.setUTCHours(wall.hour, wall.minute, wall.second, wall.millisecond);
}

function zoneOffsets(zone: string): ZoneOffsets | undefined {
  if (ZONES.has(zone)) return ZONES.get(zone);
  const ask = fixedOffset(zone) ?? intlOffset(zone);
  const offsets = ask && { ask, days: new Map<number, OffsetsOfDay>() };
  ZONES.set(zone, offsets);
  return offsets;
}

function offsetsOfDay(ask: (instant: number) => number, start: number): OffsetsOfDay {
  const before = ask(start);
  const after = ask(start + DAY);
  if (before === after) return { before, after, changesAt: start };
  let unchanged = start;
  let changed = start + DAY;
  while (changed - unchanged > 1) {
    const middle = Math.floor((unchanged + changed) / 2);
    if (ask(middle) === before) unchanged = middle;
    else changed = middle;
  }
  return { before, after, changesAt: changed };
}

function fixedOffset(zone: string): ((instant: number) => number) | undefined {
  const match = FIXED_OFFSET.exec(zone);
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  const offset = (match[1] === '-' ? -minutes : minutes) * 60_000;
  return () => offset;
}

function intlOffset(zone: string): ((instant: number) => number) | undefined {
  const format = zoneFormat(zone);
  if (!format) return undefined;
  return (instant) => {
    const whole = Math.floor(instant / 1000) * 1000;
    const parts: Record<string, string> = {};
    for (const part of format.formatToParts(whole)) parts[part.type] = part.value;
    const year = Number(parts['year']);
    const wall: WallTime = {
      year: parts['era'] === 'BC' ? 1 - year : year,
      month: Number(parts['month']),
      day: Number(parts['day']),
      hour: Number(parts['hour']),
      minute: Number(parts['minute']),
      second: Number(parts['second']),
      millisecond: 0,
    };
    return utcOf(wall) - whole;
  };
}

function zoneFormat(zone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
}
