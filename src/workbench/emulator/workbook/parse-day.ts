import type { SheetLocale } from './locales';
import { parseNamedMonth } from './parse-named-month';
import { fullYear, type ParsedDate } from './parsed-date';
import { wallTimeOfSerial, serialOfDay } from './serial-date';

/** A day as the locale writes it, in digits or with the month's name; ISO dates are read in every locale. */
export function parseDay(text: string, locale: SheetLocale, today: number): ParsedDate | undefined {
  return (
    parseYearFirst(text) ??
    parseDigits(text, locale) ??
    parseMonthAndYear(text) ??
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
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{1,2}|\d{4})$/.exec(text);
  if (!parts?.[2] || !isSeparatorOf(locale, parts[2])) return undefined;
  const [first = '', , second = '', third = ''] = parts.slice(1);
  // Four digits can only be the year, also where it comes first otherwise.
  if (locale.order === 'ymd' && third.length < 4) {
    return found(serialOfDay(fullYear(first), Number(second), Number(third)), locale.date);
  }
  if (third.length === 1) return undefined;
  return found(dayOf(locale, Number(first), Number(second), fullYear(third)), locale.date);
}

/** `5/2026` and `2026-05`: the month's first day. */
function parseMonthAndYear(text: string): ParsedDate | undefined {
  const yearLast = /^(\d{1,2})([-/])(\d{4})$/.exec(text);
  const yearFirst = /^(\d{4})([-/])(\d{1,2})$/.exec(text);
  const [month, year] = yearLast ? [yearLast[1], yearLast[3]] : [yearFirst?.[3], yearFirst?.[1]];
  const value = serialOfDay(Number(year), Number(month), 1);
  if (value === undefined) return undefined;
  return { value, numberFormat: yearLast ? `M${yearLast[2] ?? ''}yyyy` : `yyyy${yearFirst?.[2] ?? ''}mm` };
}

function parseDayAndMonth(text: string, locale: SheetLocale, today: number): ParsedDate | undefined {
  const { year } = wallTimeOfSerial(today);
  const kanji = /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (kanji) return found(serialOfDay(year, Number(kanji[1]), Number(kanji[2])), 'M"月"d"日"');
  const parts = /^(\d{1,2})([-/.])(\d{1,2})(\.?)$/.exec(text);
  if (!parts || !isSeparatorOf(locale, parts[2] ?? '') || (parts[4] && parts[2] !== '.')) return undefined;
  const numberFormat = locale.order === 'dmy' ? 'dd/MM' : 'M/d';
  const value = dayOf(locale, Number(parts[1]), Number(parts[3]), year);
  return found(value, numberFormat.replace('/', parts[2] ?? '/'));
}

function found(value: number | undefined, numberFormat: string): ParsedDate | undefined {
  return value === undefined ? undefined : { value, numberFormat };
}

function dayOf(locale: SheetLocale, first: number, second: number, year: number): number | undefined {
  return locale.order === 'dmy' ? serialOfDay(year, second, first) : serialOfDay(year, first, second);
}

/** A point parts dates only where it is no decimal sign; elsewhere `1.2` is a number. */
function isSeparatorOf(locale: SheetLocale, separator: string): boolean {
  return separator !== '.' || locale.decimal !== '.' || locale.date.includes('.');
}
