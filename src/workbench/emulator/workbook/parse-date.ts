import type { SheetLocale } from './locales';
import { wallTimeOfSerial, serialOfDay } from './serial-date';

export interface ParsedDate {
  /** The serial number. */
  readonly value: number;
  readonly numberFormat: string;
}

const TIME = /^(\d{1,4}):(\d{2})(?::(\d{2})(?:[.,](\d{1,3}))?)?(?:\s*(am|pm|a|p))?$/i;
/** `10am`; the minutes and seconds that the other form has are not there. */
const FULL_HOUR = /^(\d{1,2})()()()\s*(am|pm)$/i;

/** A date, a time or both, as the locale writes them; ISO dates are read in every locale. */
export function parseDateInput(text: string, locale: SheetLocale, today: number): ParsedDate | undefined {
  const day = parseDay(text, locale, today);
  if (day) return day;
  const time = parseTime(text);
  if (time) return time;
  const parts = /^(.*\S)\s+(\d{1,2}(?::.*|\s*[ap]m))$/i.exec(text);
  if (!parts) return undefined;
  const dayPart = parseDay((parts[1] ?? '').replace(/,$/, ''), locale, today);
  const timePart = parseTime(parts[2] ?? '');
  if (!dayPart || !timePart || timePart.value >= 1) return undefined;
  return {
    value: dayPart.value + timePart.value,
    numberFormat: `${dayPart.numberFormat} ${timePart.numberFormat}`,
  };
}

function parseTime(text: string): ParsedDate | undefined {
  const [hours, minutes = '', seconds = '', fraction = '', half = ''] = timeParts(text) ?? [];
  if (hours === undefined) return undefined;
  const hour = hourOfHalf(Number(hours), half.toLowerCase().charAt(0));
  if (hour === undefined || [minutes, seconds].some((part) => Number(part) > 59)) return undefined;
  const wholeSeconds = (hour * 60 + Number(minutes)) * 60 + Number(seconds);
  const milliseconds = wholeSeconds * 1000 + Number(fraction.padEnd(3, '0'));
  return {
    value: milliseconds / 86_400_000,
    numberFormat: timeFormat(hour, seconds === '' ? 'mm' : 'mm:ss', half !== ''),
  };
}

function timeParts(text: string): string[] | undefined {
  return (TIME.exec(text) ?? FULL_HOUR.exec(text))?.slice(1).map((part: string | undefined) => part ?? '');
}

function timeFormat(hour: number, rest: string, twelveHours: boolean): string {
  if (hour >= 24) return `[h]:${rest}`;
  return twelveHours ? `h:${rest} AM/PM` : `HH:${rest}`;
}

function hourOfHalf(hour: number, half: string): number | undefined {
  if (half === '') return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function parseDay(text: string, locale: SheetLocale, today: number): ParsedDate | undefined {
  return (
    parseYearFirst(text) ??
    parseDigits(text, locale) ??
    parseDayAndMonth(text, locale, today) ??
    parseNamedMonth(text, locale, today)
  );
}

function parseYearFirst(text: string): ParsedDate | undefined {
  const parts =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})(年)(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (!parts) return undefined;
  const value = serialOfDay(Number(parts[1]), Number(parts[3]), Number(parts[4]));
  const separator = parts[2] ?? '-';
  const numberFormat = separator === '年' ? 'yyyy"年"M"月"d"日"' : `yyyy${separator}mm${separator}dd`;
  return value === undefined ? undefined : { value, numberFormat };
}

function parseDigits(text: string, locale: SheetLocale): ParsedDate | undefined {
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  if (!parts || !isSeparatorOf(locale, parts[2] ?? '')) return undefined;
  const [first, second, third] = [Number(parts[1]), Number(parts[3]), parts[4] ?? ''];
  const value =
    locale.order === 'ymd'
      ? serialOfDay(fullYear(parts[1] ?? ''), second, Number(third))
      : dayOf(locale, first, second, fullYear(third));
  return value === undefined ? undefined : { value, numberFormat: locale.date };
}

function parseDayAndMonth(text: string, locale: SheetLocale, today: number): ParsedDate | undefined {
  const parts = /^(\d{1,2})([-/.])(\d{1,2})(\.?)$/.exec(text);
  if (!parts || !isSeparatorOf(locale, parts[2] ?? '') || (parts[4] && parts[2] !== '.')) return undefined;
  const value = dayOf(locale, Number(parts[1]), Number(parts[3]), wallTimeOfSerial(today).year);
  const numberFormat = locale.order === 'dmy' ? 'dd/MM' : 'M/d';
  return value === undefined
    ? undefined
    : { value, numberFormat: numberFormat.replace('/', parts[2] ?? '/') };
}

/** `5 Jan 2026` and `5. Januar`; `January 5, 2026`; `Jan 2026`. */
const NAMED_MONTH = [
  /^(?<day>\d{1,2})[.]?[\s-]?(?<month>\p{L}{3,})[.]?(?:[\s,-]+(?<year>\d{4}|\d{2}))?$/u,
  /^(?<month>\p{L}{3,})[.]?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<year>\d{4}))?$/u,
  /^(?<month>\p{L}{3,})[.]?\s+(?<year>\d{4})$/u,
];

function parseNamedMonth(text: string, locale: SheetLocale, today: number): ParsedDate | undefined {
  for (const pattern of NAMED_MONTH) {
    const parts = pattern.exec(text)?.groups;
    const month = parts && monthOf(parts['month'] ?? '', locale);
    if (!parts || month === undefined) continue;
    const { year, day = '1' } = parts;
    const value = serialOfDay(year ? fullYear(year) : wallTimeOfSerial(today).year, month, Number(day));
    if (value !== undefined) return { value, numberFormat: 'd mmm yyyy' };
  }
  return undefined;
}

const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A month's full name or its first three letters, in the locale's language or in English. */
function monthOf(word: string, locale: SheetLocale): number | undefined {
  const lower = word.toLowerCase();
  const index = locale.months.findIndex((name) => {
    const month = name.toLowerCase();
    return month === lower || (lower.length >= 3 && lower.length <= 4 && month.startsWith(lower));
  });
  if (index >= 0) return index + 1;
  const english = ENGLISH_MONTHS.indexOf(lower.slice(0, 3));
  return english >= 0 && (lower.length === 3 || isEnglishMonth(lower)) ? english + 1 : undefined;
}

function isEnglishMonth(lower: string): boolean {
  return /^(january|february|march|april|june|july|august|sept(ember)?|october|november|december)$/.test(
    lower,
  );
}

function dayOf(locale: SheetLocale, first: number, second: number, year: number): number | undefined {
  return locale.order === 'dmy' ? serialOfDay(year, second, first) : serialOfDay(year, first, second);
}

/** Two digits up to 29 belong to this century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** A point parts dates only where the locale writes them so; elsewhere `1.2` is a number or a text. */
function isSeparatorOf(locale: SheetLocale, separator: string): boolean {
  return separator !== '.' || locale.date.includes('.');
}
