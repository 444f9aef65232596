import type { CalendarDay } from '../../src/domain/calendar/calendar-day';
import type { CellClock } from '../../src/domain/calendar/cell-clock';

/** The wall clock of a zone by `Intl`, which tests may use: the oracle for the add-on's own. */
export function zoneClock(zone: string): CellClock {
  return {
    locale: 'en_US',
    wallClockOf: (instant) => {
      const time = instant.getTime();
      const wall = wallMilliseconds(time, zone);
      const day = dayOf(wall);
      const sinceMidnight = wall - Date.parse(`${day}T00:00:00Z`);
      return {
        day,
        minutes: Math.floor(sinceMidnight / 60_000),
        startsDay: sinceMidnight === 0 || dayOf(wallMilliseconds(time - 1, zone)) < day,
      };
    },
  };
}

/** The zone's offset from UTC in milliseconds. */
export function offsetOf(time: number, zone: string): number {
  return wallMilliseconds(time, zone) - time;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}

function wallMilliseconds(time: number, zone: string): number {
  const parts = new Map(
    formatIn(zone)
      .formatToParts(new Date(time))
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: string): number => parts.get(type as Intl.DateTimeFormatPartTypes) ?? 0;
  const whole = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return whole + (((time % 1000) + 1000) % 1000);
}

function dayOf(wall: number): CalendarDay {
  return new Date(wall).toISOString().slice(0, 10) as CalendarDay;
}
