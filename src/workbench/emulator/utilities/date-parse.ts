import { UnbuiltError } from '../unbuilt';
import { instantOf } from '../zone';
import { MONTHS, WEEKDAYS } from './date-format';
import { patternParts, type PatternPart } from './date-pattern';

interface Fields {
  year: number;
  month: number;
  day: number;
  hour: number;
  /** From h or K; with `pm` it becomes the hour. */
  halfDayHour?: number;
  pm?: boolean;
  minute: number;
  second: number;
  millisecond: number;
  /** Milliseconds, from z, Z or X; undefined: the given zone's. */
  offset?: number;
  dayOfYear?: number;
}

interface Reading {
  readonly text: string;
  position: number;
  readonly fields: Fields;
  /** For two-digit years: 80 years before to 20 after this year. */
  readonly thisYear: number;
}

/** Eras and weeks, which no date needs that is read. */
const ONLY_WRITTEN = 'GYwWF';

/**
 * Reads a text as Java's lenient SimpleDateFormat does: fields may overflow (`2026-02-30` is 2 March), text after the
 * pattern's end is ignored. @returns epoch milliseconds, or undefined for a text that the pattern does not fit.
 */
export function parseDate(text: string, zone: string, pattern: string, thisYear: number): number | undefined {
  const fields: Fields = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 };
  const reading: Reading = { text, position: 0, fields, thisYear };
  const parts = patternParts(pattern);
  const fits = parts.every((part, index) => readPart(reading, part, parts[index + 1]));
  return fits ? instantOfFields(fields, zone) : undefined;
}

function readPart(reading: Reading, part: PatternPart, next: PatternPart | undefined): boolean {
  if ('text' in part) return readText(reading, part.text);
  if (ONLY_WRITTEN.includes(part.letter))
    throw new UnbuiltError(`Reading the letter ${part.letter} of a date pattern`);
  if (!isNumeric(part)) return readWord(reading, part.letter);
  const digits = readDigits(reading, next && 'letter' in next && isNumeric(next) ? part.length : Infinity);
  if (digits === undefined) return false;
  setNumber(reading, part, digits);
  return true;
}

function readWord(reading: Reading, letter: string): boolean {
  switch (letter) {
    case 'E':
      return readName(reading, WEEKDAYS) !== undefined;
    case 'a':
      return readHalfDay(reading);
    case 'M':
    case 'L':
      return readMonthName(reading);
    default:
      return readOffset(reading);
  }
}

function isNumeric(part: { readonly letter: string; readonly length: number }): boolean {
  return 'ydDHhkKmsSu'.includes(part.letter) || ('ML'.includes(part.letter) && part.length < 3);
}

function readText(reading: Reading, text: string): boolean {
  if (!reading.text.startsWith(text, reading.position)) return false;
  reading.position += text.length;
  return true;
}

function readName(reading: Reading, names: readonly string[]): number | undefined {
  const rest = reading.text.slice(reading.position).toLowerCase();
  const whole = names.findIndex((name) => rest.startsWith(name.toLowerCase()));
  const index =
    whole >= 0 ? whole : names.findIndex((name) => rest.startsWith(name.slice(0, 3).toLowerCase()));
  if (index < 0) return undefined;
  reading.position += whole >= 0 ? (names[index] ?? '').length : 3;
  return index;
}

function readMonthName(reading: Reading): boolean {
  const index = readName(reading, MONTHS);
  if (index !== undefined) reading.fields.month = index + 1;
  return index !== undefined;
}

function readHalfDay(reading: Reading): boolean {
  const index = readName(reading, ['AM', 'PM']);
  if (index !== undefined) reading.fields.pm = index === 1;
  return index !== undefined;
}

function readOffset(reading: Reading): boolean {
  const match = /^(?:(Z|UTC|GMT)(?![+-])|(?:GMT)?([+-])(\d{2}):?(\d{2})?)/.exec(
    reading.text.slice(reading.position),
  );
  if (!match) return false;
  reading.position += match[0].length;
  const minutes = Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0);
  reading.fields.offset = (match[2] === '-' ? -minutes : minutes) * 60_000;
  return true;
}

/** As Java: blanks before a number are skipped; the width matters only where another number follows at once. */
function readDigits(reading: Reading, width: number): string | undefined {
  const rest = reading.text.slice(reading.position);
  const match = /^(\s*)(-?\d+)/.exec(rest);
  if (!match) return undefined;
  const digits = (match[2] ?? '').slice(0, width);
  reading.position += (match[1] ?? '').length + digits.length;
  return digits;
}

type NumberField = (fields: Fields, value: number) => void;

const NUMBER_FIELDS: Readonly<Record<string, NumberField>> = {
  M: (fields, value) => (fields.month = value),
  L: (fields, value) => (fields.month = value),
  d: (fields, value) => (fields.day = value),
  D: (fields, value) => (fields.dayOfYear = value),
  H: (fields, value) => (fields.hour = value),
  k: (fields, value) => (fields.hour = value === 24 ? 0 : value),
  h: (fields, value) => (fields.halfDayHour = value === 12 ? 0 : value),
  K: (fields, value) => (fields.halfDayHour = value),
  m: (fields, value) => (fields.minute = value),
  s: (fields, value) => (fields.second = value),
  S: (fields, value) => (fields.millisecond = value),
};

function setNumber(reading: Reading, part: { letter: string; length: number }, digits: string): void {
  const value = Number(digits);
  if (part.letter === 'y') reading.fields.year = yearOf(value, digits.length, part.length, reading.thisYear);
  else NUMBER_FIELDS[part.letter]?.(reading.fields, value);
}

function yearOf(value: number, digits: number, letters: number, thisYear: number): number {
  if (letters > 2 || digits !== 2) return value;
  const century = Math.floor((thisYear - 80) / 100) * 100;
  const year = century + value;
  return year < thisYear - 80 ? year + 100 : year;
}

function instantOfFields(fields: Fields, zone: string): number {
  const hour = fields.halfDayHour === undefined ? fields.hour : fields.halfDayHour + (fields.pm ? 12 : 0);
  const day = fields.dayOfYear === undefined ? fields : { ...fields, month: 1, day: fields.dayOfYear };
  const wall = { ...day, hour };
  return fields.offset === undefined ? instantOf(wall, zone) : instantOf(wall, 'UTC') - fields.offset;
}
