import type { SheetLocale } from './locales';
import { fullYear, type ParsedDate } from './parsed-date';
import { wallTimeOfSerial, serialOfDay } from './serial-date';

/** `5 Jan 2026`, `5. Januar`, `5 de enero de 2026`; `January 5, 2026`; `Jan 2026`. */
const PATTERNS = [
  /^(?<day>\d{1,2})(?<after>[.]?[\s-]?(?:de\s)?)(?<month>\p{L}{3,})[.]?(?:(?<beforeYear>[\s,-]+(?:de\s)?)(?<year>\d{4}|\d{2}))?$/u,
  /^(?<month>\p{L}{3,})[.]?(?<after>\s+)(?<day>\d{1,2})(?:st|nd|rd|th)?(?:(?<beforeYear>,?\s+)(?<year>\d{4}))?$/u,
  /^(?<month>\p{L}{3,})[.]?(?<beforeYear>\s+)(?<year>\d{4})$/u,
];
const WEEKDAY = /^(?<weekday>\p{L}{2,})(?<after>[.]?,?\s+)(?<rest>\S.*)$/u;

/** A day with its month in words, in the locale's language or in English; the cell shows it as it was typed. */
export function parseNamedMonth(text: string, locale: SheetLocale, today: number): ParsedDate | undefined {
  return parseWithoutWeekday(text, locale, today) ?? parseWithWeekday(text, locale, today);
}

function parseWithoutWeekday(text: string, locale: SheetLocale, today: number): ParsedDate | undefined {
  for (const [index, pattern] of PATTERNS.entries()) {
    const parts = pattern.exec(text)?.groups;
    const month = parts && monthOf(parts['month'] ?? '', locale);
    if (!parts || month === undefined) continue;
    const { year, day = '1' } = parts;
    const value = serialOfDay(year ? fullYear(year) : wallTimeOfSerial(today).year, month, Number(day));
    if (value !== undefined) return { value, numberFormat: formatOf(parts, index > 0) };
  }
  return undefined;
}

/** The weekday is only looked at: a wrong one changes nothing. */
function parseWithWeekday(text: string, locale: SheetLocale, today: number): ParsedDate | undefined {
  const { weekday, after = '', rest = '' } = WEEKDAY.exec(text)?.groups ?? {};
  const format = weekday && weekdayFormat(weekday.toLowerCase(), locale);
  const day = format ? parseWithoutWeekday(rest, locale, today) : undefined;
  return day && { ...day, numberFormat: `${format ?? ''}${after.replace('.', '')}${day.numberFormat}` };
}

function weekdayFormat(word: string, locale: SheetLocale): string | undefined {
  const long = [...ENGLISH_WEEKDAYS, ...locale.weekdays];
  if (long.some((name) => name.toLowerCase() === word)) return 'dddd';
  const short = [...ENGLISH_WEEKDAYS.map((name) => name.slice(0, 3)), ...locale.shortWeekdays];
  return short.some((name) => name.replace('.', '').toLowerCase() === word) ? 'ddd' : undefined;
}

type Parts = Readonly<Record<string, string | undefined>>;

function formatOf(parts: Parts, monthFirst: boolean): string {
  const { day, month = '', after = '' } = parts;
  const monthFormat = month.length > 4 ? 'mmmm' : 'mmm';
  const dayFormat = day?.startsWith('0') ? 'dd' : 'd';
  const days = day === undefined ? '' : monthFirst ? after + dayFormat : dayFormat + after;
  const text = (monthFirst ? monthFormat + days : days + monthFormat) + yearFormat(parts);
  return text.replace(/de(?=\s)/g, '"de"');
}

function yearFormat({ year, beforeYear = '' }: Parts): string {
  if (year === undefined) return '';
  return beforeYear + (year.length > 2 ? 'yyyy' : 'yy');
}

const ENGLISH_WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const ENGLISH_MONTHS =
  'january february march april may june july august september october november december'.split(' ');

function monthOf(word: string, locale: SheetLocale): number | undefined {
  const lower = word.toLowerCase();
  const months = locale.months.map((name) => name.toLowerCase());
  const short = locale.shortMonths.map((name) => name.toLowerCase().replace('.', ''));
  const index =
    [months, short, ENGLISH_MONTHS].map((names) => names.indexOf(lower)).find((at) => at >= 0) ??
    [months, ENGLISH_MONTHS].map((names) => beginningOf(names, lower)).find((at) => at >= 0);
  return index === undefined ? undefined : index + 1;
}

/** Three letters name a month, four where they begin only one. */
function beginningOf(names: readonly string[], beginning: string): number {
  if (beginning.length < 3 || beginning.length > 4) return -1;
  return names.findIndex((name) => name.startsWith(beginning));
}
