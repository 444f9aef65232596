import type { SheetLocale } from './locales';
import type { WallTime } from '../zone';
import { wallTimeOfSerial, weekdayOfSerial } from './serial-date';

interface Moment extends WallTime {
  readonly serial: number;
  readonly twelveHours: boolean;
  readonly locale: SheetLocale;
}

const TOKENS = /"[^"]*"|\\.|\[[hms]+\]|am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?|./gis;

/** A format taken apart; the same few are shown in cell after cell. */
interface DateFormat {
  readonly tokens: readonly { readonly token: string; readonly minute: boolean }[];
  readonly twelveHours: boolean;
}

const FORMATS = new Map<string, DateFormat>();

function formatOf(format: string): DateFormat {
  const known = FORMATS.get(format);
  if (known) return known;
  const tokens = format.match(TOKENS) ?? [];
  const made = {
    tokens: tokens.map((token, index) => ({ token, minute: isMinute(tokens, index) })),
    twelveHours: tokens.some((token) => /^a(m\/pm|\/p)$/i.test(token)),
  };
  FORMATS.set(format, made);
  return made;
}

/** A serial number as a date format shows it. `m` is a minute after an hour or before a second, else a month. */
export function formatDate(serial: number, format: string, locale: SheetLocale): string {
  const { tokens, twelveHours } = formatOf(format);
  const moment: Moment = { ...wallTimeOfSerial(serial), serial, twelveHours, locale };
  return tokens.map(({ token, minute }) => shown(token, minute, moment)).join('');
}

function isMinute(tokens: readonly string[], index: number): boolean {
  if (!/^m{1,2}$/i.test(tokens[index] ?? '')) return false;
  const letters = (token: string): boolean => /^(\[[hms]+\]|[ymdhs]+)/i.test(token);
  const before = tokens.slice(0, index).reverse().find(letters);
  const after = tokens.slice(index + 1).find(letters);
  return /^\[?h/i.test(before ?? '') || /^s/i.test(after ?? '');
}

function shown(token: string, minute: boolean, moment: Moment): string {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith('\\')) return token.slice(1);
  if (token.length > 1 && token.startsWith('[')) return elapsed(token, moment.serial);
  if (/^a./i.test(token)) return halfOfDay(moment.hour).slice(0, token.length === 3 ? 1 : 2);
  if (minute) return padded(moment.minute, token.length);
  return FIELDS[token.charAt(0).toLowerCase()]?.(moment, token) ?? token;
}

function halfOfDay(hour: number): string {
  return hour < 12 ? 'AM' : 'PM';
}

const FIELDS: Readonly<Record<string, (moment: Moment, token: string) => string>> = {
  y: ({ year }, { length }) => (length <= 2 ? padded(year % 100, 2) : String(year).padStart(4, '0')),
  m: (moment, { length }) => month(moment, length),
  d: (moment, { length }) => day(moment, length),
  h: ({ hour, twelveHours }, { length }) => padded(twelveHours ? hour % 12 || 12 : hour, length),
  s: (moment, token) => second(token, moment),
};

function month(moment: Moment, width: number): string {
  if (width <= 2) return padded(moment.month, width);
  const name = moment.locale.months[moment.month - 1] ?? '';
  if (width === 3) return moment.locale.shortMonths[moment.month - 1] ?? '';
  return width === 5 ? name.slice(0, 1) : name;
}

function day(moment: Moment, width: number): string {
  if (width <= 2) return padded(moment.day, width);
  const { weekdays, shortWeekdays } = moment.locale;
  return (width === 3 ? shortWeekdays : weekdays)[weekdayOfSerial(moment.serial)] ?? '';
}

function second(token: string, moment: Moment): string {
  const [whole = 's', fraction = ''] = token.split('.');
  const seconds = padded(moment.second, whole.length);
  return fraction === ''
    ? seconds
    : `${seconds}.${String(moment.millisecond).padStart(3, '0').slice(0, fraction.length)}`;
}

/** Hours, minutes or seconds of a duration, which may pass a day. */
function elapsed(token: string, serial: number): string {
  const unit = token.charAt(1).toLowerCase();
  const parts = unit === 'h' ? 24 : unit === 'm' ? 1440 : 86_400;
  return padded(Math.floor(serial * parts + 1e-9), token.length - 2);
}

function padded(value: number, width: number): string {
  return String(value).padStart(Math.min(width, 2), '0');
}
