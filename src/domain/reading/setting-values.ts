import type { Weekday } from '../calendar/calendar-day';
import type { WallClock } from '../calendar/cell-clock';
import { isDate, textOf } from '../cells/cell-text';
import type { CellValue } from '../cells/cells';
import { codeOf } from '../cells/code-of';
import type { Preset } from '../cells/vocabulary';
import { wordKey } from '../cells/folded-text';
import { SHEET_WORDS } from '../words/sheet';

/** A preset by its name, with `×` or an `x` in it. */
export function presetIn(cell: CellValue): Preset | undefined {
  return codeOf('preset', textOf(cell).replace(/\s*[x×]\s*(?=\d)/gi, '×'));
}

/** A whole number within the bounds, both included; undefined for anything else. */
export function wholeNumber(cell: CellValue, least: number, most: number): number | undefined {
  const text = textOf(cell);
  const value = typeof cell === 'number' ? cell : /^\d{1,6}$/.test(text) ? Number(text) : NaN;
  return Number.isInteger(value) && value >= least && value <= most ? value : undefined;
}

/**
 * A whole hour of the day, as `7`, `07:00`, `7 h` or `7 Uhr`. Sheets turns a typed `7:00` into a time of day, which
 * arrives as a date at the epoch: its wall clock may be minutes off there, so it is rounded to the hour.
 */
export function hourOfDay(
  cell: CellValue,
  least: number,
  most: number,
  wallClockOf: (instant: Date) => WallClock,
): number | undefined {
  if (isDate(cell)) {
    if (Number.isNaN(cell.getTime())) return undefined;
    return wholeNumber(Math.round(wallClockOf(cell).minutes / 60) % 24, least, most);
  }
  if (typeof cell === 'number' && cell > 0 && cell < 1)
    return wholeNumber(Math.round(cell * 24) % 24, least, most);
  if (typeof cell === 'number') return wholeNumber(cell, least, most);
  const parts = /^(\d{1,2})(?::00)?\s*(?:h|Uhr)?$/i.exec(textOf(cell));
  return parts ? wholeNumber(Number(parts[1]), least, most) : undefined;
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

function weekdayNames(): ReadonlyMap<string, Weekday> {
  const names = new Map<string, Weekday>();
  for (const { weekdays, weekdayLetters } of Object.values(SHEET_WORDS)) {
    for (const weekday of WEEKDAYS) {
      const name = wordKey(weekdays[weekday]);
      names.set(name, weekday).set(name.slice(0, weekdayLetters), weekday);
    }
  }
  // German knows two Saturdays.
  names.set('sonnabend', 6);
  return names;
}

/** Weekdays in English or German, whole, short or as a habit (`Sat, So, montags`); `none` or an empty cell is no day off. */
export function weekdaysIn(cell: CellValue): readonly Weekday[] | undefined {
  const text = textOf(cell);
  const none = [...Object.values(SHEET_WORDS).map((words) => words.noWeekday), '-', '–'].map(wordKey);
  if (typeof cell !== 'string' || none.includes(wordKey(text)))
    return typeof cell === 'string' ? [] : undefined;
  const names = weekdayNames();
  const weekdays = text
    .split(/[\s,;/+&]+|\b(?:and|und)\b/i)
    .filter((part) => part !== '')
    .map((part) => names.get(wordKey(part.replace(/s?\.?$/i, ''))));
  const known = weekdays.filter((weekday): weekday is Weekday => weekday !== undefined);
  return known.length === weekdays.length ? WEEKDAYS.filter((weekday) => known.includes(weekday)) : undefined;
}
