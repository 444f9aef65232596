/** Wall times of a zone as instants, for the clock's buttons. */

const HOUR = 3_600_000;

interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** The next nine o'clock of a day after the instant's own, in the zone: calendar days, as a day may have 23 hours. */
export function nextMorning(instant: number, timeZone: string): number {
  const { year, month, day } = wallTimeOf(instant, timeZone);
  return instantOf(Date.UTC(year, month - 1, day + 1, 9), timeZone);
}

/** The same wall time seven calendar days later. */
export function weekLater(instant: number, timeZone: string): number {
  return instantOf(asUtc(wallTimeOf(instant, timeZone)) + 7 * 24 * HOUR, timeZone);
}

export function hourLater(instant: number): number {
  return instant + HOUR;
}

/** A wall time that the zone skips gives the instant right after the gap would have been. */
function instantOf(wallAsUtc: number, timeZone: string): number {
  let instant = wallAsUtc;
  for (let pass = 0; pass < 3; pass++) {
    const shown = asUtc(wallTimeOf(instant, timeZone));
    if (shown === wallAsUtc) return instant;
    instant += wallAsUtc - shown;
  }
  return instant;
}

function asUtc(wall: WallTime): number {
  return Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
}

function wallTimeOf(instant: number, timeZone: string): WallTime {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (type: keyof WallTime): number => parts.get(type) ?? 0;
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  };
}
