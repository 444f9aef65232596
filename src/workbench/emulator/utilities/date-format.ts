import { offsetAt, utcOf, wallTimeOf, type WallTime } from '../zone';
import { patternParts } from './date-pattern';
import { weekOf } from './java-week';
import { zoneName } from './zone-name';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

interface Moment {
  readonly instant: number;
  readonly zone: string;
  readonly wall: WallTime;
  /** 0 for Sunday. */
  readonly weekday: number;
}

/** Formats an instant (epoch milliseconds) as Java's SimpleDateFormat does with English names. */
export function formatDate(instant: number, zone: string, pattern: string): string {
  const wall = wallTimeOf(instant, zone);
  const moment: Moment = { instant, zone, wall, weekday: new Date(utcOf(wall)).getUTCDay() };
  return patternParts(pattern)
    .map((part) => ('text' in part ? part.text : field(part.letter, part.length, moment)))
    .join('');
}

function field(letter: string, length: number, moment: Moment): string {
  const number = NUMBERS[letter]?.(moment);
  if (number !== undefined) return String(number).padStart(length, '0');
  const text = TEXTS[letter]?.(moment, length);
  return text ?? offsetText(letter, length, offsetAt(moment.instant, moment.zone));
}

const TEXTS: Readonly<Record<string, (moment: Moment, length: number) => string>> = {
  G: ({ wall }) => (wall.year > 0 ? 'AD' : 'BC'),
  // Before Christ years count backwards, beside G.
  y: ({ wall: { year } }, length) => yearText(year > 0 ? year : 1 - year, length),
  Y: ({ wall }, length) => yearText(weekOf(wall).year, length),
  M: ({ wall }, length) => monthText(wall.month, length),
  L: ({ wall }, length) => monthText(wall.month, length),
  E: ({ weekday }, length) => shortened(WEEKDAYS[weekday] ?? '', length),
  a: ({ wall }) => (wall.hour < 12 ? 'AM' : 'PM'),
  z: ({ instant, zone }, length) => zoneName(instant, zone, length),
};

const NUMBERS: Readonly<Record<string, (moment: Moment) => number>> = {
  d: ({ wall }) => wall.day,
  D: ({ wall }) => dayOfYear(wall),
  H: ({ wall }) => wall.hour,
  k: ({ wall }) => wall.hour || 24,
  K: ({ wall }) => wall.hour % 12,
  h: ({ wall }) => wall.hour % 12 || 12,
  m: ({ wall }) => wall.minute,
  s: ({ wall }) => wall.second,
  S: ({ wall }) => wall.millisecond,
  u: ({ weekday }) => weekday || 7,
  w: ({ wall }) => weekOf(wall).week,
  W: ({ wall }) => weekOfMonth(wall),
  F: ({ wall }) => Math.ceil(wall.day / 7),
};

function dayOfYear(wall: WallTime): number {
  const start = utcOf({ ...wall, month: 1, day: 1 });
  return Math.round((utcOf(wall) - start) / 86_400_000) + 1;
}

/** The first week is the one that holds the month's first day, however short. */
function weekOfMonth(wall: WallTime): number {
  const first = new Date(utcOf({ ...wall, day: 1 })).getUTCDay();
  return Math.floor((wall.day - 1 + first) / 7) + 1;
}

/** Two letters are the last two digits; any other count pads. */
function yearText(year: number, length: number): string {
  return length === 2 ? String(year % 100).padStart(2, '0') : String(year).padStart(length, '0');
}

function monthText(month: number, length: number): string {
  return length < 3 ? String(month).padStart(length, '0') : shortened(MONTHS[month - 1] ?? '', length);
}

function shortened(name: string, length: number): string {
  return length < 4 ? name.slice(0, 3) : name;
}

/** `Z`: +0530; `X`: Z, +05; `XX`: +0530; `XXX`: +05:30. */
function offsetText(letter: string, length: number, offset: number): string {
  if (letter === 'X' && offset === 0) return 'Z';
  const minutes = Math.floor(Math.abs(offset) / 60_000);
  const hours = `${offset < 0 ? '-' : '+'}${String(Math.floor(minutes / 60)).padStart(2, '0')}`;
  const rest = String(minutes % 60).padStart(2, '0');
  if (letter === 'Z') return hours + rest;
  if (length === 1) return hours;
  return length === 2 ? hours + rest : `${hours}:${rest}`;
}
