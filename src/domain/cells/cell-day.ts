import { addDays, calendarDay, parseCalendarDay, type CalendarDay } from '../calendar/calendar-day';
import { dayOfCell, dayOfMoment, type CellClock } from '../calendar/cell-clock';
import type { CellValue } from './cells';
import { isDate, saysNothing } from './cell-text';
import { wallClockOfText } from './text-dates';

/** What the readers of the tables need besides the cells. Settings are read before `dayStartHours` is known: pass 0. */
export interface ReadContext {
  readonly clock: CellClock;
  readonly dayStartHours: number;
}

/** A day, '' for an empty cell, or undefined for a cell that holds something else. */
export type DayReading = CalendarDay | '' | undefined;

const SERIAL_EPOCH = calendarDay('1899-12-30');
// A serial outside 1970 to 2199 is a number that strayed into a date column, such as the year 2026.
const FIRST_SERIAL = 25569;
const END_OF_SERIALS = 109575;
const MINUTES_PER_DAY = 1440;

function dayOfSerial(serial: number, dayStartHours: number): DayReading {
  if (!(serial >= FIRST_SERIAL && serial < END_OF_SERIALS)) return undefined;
  const whole = Math.floor(serial);
  const minutes = Math.floor((serial - whole) * MINUTES_PER_DAY + 1e-6);
  return dayOfCell(
    { day: addDays(SERIAL_EPOCH, whole), minutes, startsDay: serial === whole },
    dayStartHours,
  );
}

// What other programs write into a sheet: an instant, which is a day only by the spreadsheet's clock.
const ISO_INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

function dayOfText(text: string, { clock, dayStartHours }: ReadContext): DayReading {
  const plain = parseCalendarDay(text);
  if (plain !== undefined) return plain;
  if (ISO_INSTANT.test(text)) {
    const instant = new Date(text);
    return Number.isNaN(instant.getTime())
      ? undefined
      : dayOfMoment(clock.wallClockOf(instant), dayStartHours);
  }
  // The locale costs a service call at Google: nobody asks for it where all dates are dates.
  const wall = wallClockOfText(text, () => clock.locale);
  return wall && dayOfCell(wall, dayStartHours);
}

function readDay(cell: CellValue, context: ReadContext): DayReading {
  if (saysNothing(cell)) return '';
  if (typeof cell === 'number') return dayOfSerial(cell, context.dayStartHours);
  if (typeof cell === 'string') return dayOfText(cell.trim(), context);
  if (!isDate(cell) || Number.isNaN(cell.getTime())) return undefined;
  return dayOfCell(context.clock.wallClockOf(cell), context.dayStartHours);
}

/**
 * Reads a cell's day from a date, a serial number of Sheets, or text as the spreadsheet's locale writes dates. Each distinct cell asks the clock once:
 * at Google an answer is a service call, and a Log holds the same few days again and again.
 */
export function dayReader(context: ReadContext): (cell: CellValue) => DayReading {
  const instants = new Map<number, DayReading>();
  const others = new Map<CellValue, DayReading>();
  function remembered<K>(seen: Map<K, DayReading>, key: K, cell: CellValue): DayReading {
    if (seen.has(key)) return seen.get(key);
    const day = readDay(cell, context);
    seen.set(key, day);
    return day;
  }
  return (cell) =>
    isDate(cell) ? remembered(instants, cell.getTime(), cell) : remembered(others, cell, cell);
}
