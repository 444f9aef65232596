import { calendarDay, daysBetween } from '../calendar/calendar-day';
import type { CellClock } from '../calendar/cell-clock';
import { isDate, textOf } from '../cells/cell-text';
import type { CellValue } from '../cells/cells';

const MOST_HOURS = 1000;
const SHEETS_EPOCH = calendarDay('1899-12-30');

function withinBounds(hours: number): number | undefined {
  return hours >= 0 && hours <= MOST_HOURS ? hours : undefined;
}

/**
 * A duration, which arrives as a date at the epoch of Sheets. Clocks of that time were minutes off those of today, so
 * it is rounded to quarters of an hour.
 */
function hoursOfDuration(cell: Date, clock: CellClock): number | undefined {
  if (Number.isNaN(cell.getTime())) return undefined;
  const { day, minutes } = clock.wallClockOf(cell);
  return withinBounds(24 * daysBetween(SHEETS_EPOCH, day) + Math.round(minutes / 15) / 4);
}

function hoursOfText(text: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,4}):([0-5]\d)(?::00)?$/.exec(text) ?? [];
  if (hours !== undefined) return withinBounds(Number(hours) + Number(minutes) / 60);
  const [, number] = /^(\d{1,4}(?:[.,]\d+)?) ?h?$/.exec(text) ?? [];
  return number === undefined ? undefined : withinBounds(Number(number.replace(',', '.')));
}

/**
 * Reads hours, 0 to 1000: a number, a duration, or text such as `1,5`, `1.5 h` and `1:30`; undefined for anything else.
 * Each distinct duration asks the clock once, each distinct text is taken apart once.
 */
export function hoursReader(clock: CellClock): (cell: CellValue) => number | undefined {
  const known = new Map<string | number, number | undefined>();
  return (cell) => {
    if (typeof cell === 'number') return withinBounds(cell);
    if (cell === '' || typeof cell === 'boolean') return undefined;
    const key = isDate(cell) ? cell.getTime() : cell;
    if (!known.has(key))
      known.set(key, isDate(cell) ? hoursOfDuration(cell, clock) : hoursOfText(textOf(cell)));
    return known.get(key);
  };
}
