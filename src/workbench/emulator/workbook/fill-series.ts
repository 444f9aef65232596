import type { StoredValue } from './cell-value';
import type { SheetLocale } from './locales';
import { isDateFormat } from './number-format';
import { serialOfDay, wallTimeOfSerial } from './serial-date';

/** A cell that the fill handle starts from; formulas are another matter. */
export interface SeriesCell {
  readonly value: StoredValue;
  readonly numberFormat: string;
}

/** The value at any place of a line: 0 is the first cell that it was dragged from, negative ones lie before it. */
export type Series = (index: number) => StoredValue;

/** How the fill handle goes on: where it sees no rule, it repeats. */
export function seriesOf(cells: readonly SeriesCell[], locale: SheetLocale): Series {
  return (
    dateSeries(cells) ??
    numberSeries(cells) ??
    nameSeries(cells, locale) ??
    countedSeries(cells) ??
    repeated(cells)
  );
}

function repeated(cells: readonly SeriesCell[]): Series {
  return (index) => cells[modulo(index, cells.length)]?.value ?? '';
}

function modulo(index: number, length: number): number {
  return ((index % length) + length) % length;
}

const HOUR = 1 / 24;

/** Days, or months where each cell has the same day of its month; a single time goes on by the hour. */
function dateSeries(cells: readonly SeriesCell[]): Series | undefined {
  if (!cells.every(({ numberFormat }) => isDateFormat(numberFormat))) return undefined;
  const serials = numbersOf(cells);
  if (!serials) return undefined;
  const [first = 0, second] = serials;
  if (second === undefined) return linear(first, first < 1 ? HOUR : 1);
  return monthSeries(serials) ?? steady(serials);
}

function monthSeries(serials: readonly number[]): ((index: number) => number) | undefined {
  const days = serials.map(wallTimeOfSerial);
  const [first, second] = days;
  if (!first || !second || days.some(({ day }) => day !== first.day)) return undefined;
  if (serials.some((serial) => !Number.isInteger(serial))) return undefined;
  const months = days.map(({ year, month }) => year * 12 + month - 1);
  const line = steady(months);
  const [start = 0, next = 0] = months;
  if (!line || start === next) return undefined;
  return (index) => serialInMonth(line(index), first.day);
}

/** The last day of a month that is too short. */
function serialInMonth(months: number, day: number): number {
  const year = Math.floor(months / 12);
  for (let fitting = day; fitting > 28; fitting--) {
    const serial = serialOfDay(year, (months % 12) + 1, fitting);
    if (serial !== undefined) return serial;
  }
  return serialOfDay(year, (months % 12) + 1, Math.min(day, 28)) ?? 0;
}

/** A single number is repeated, as in Sheets: it takes two to show a step. */
function numberSeries(cells: readonly SeriesCell[]): Series | undefined {
  const numbers = numbersOf(cells);
  return numbers && numbers.length > 1 ? steady(numbers) : undefined;
}

function numbersOf(cells: readonly SeriesCell[]): number[] | undefined {
  const values = cells.map(({ value }) => value);
  return values.every((value) => typeof value === 'number') ? values : undefined;
}

function linear(first: number, step: number): (index: number) => number {
  return (index) => rounded(first + step * index);
}

/** 0.1 and 0.2 go on with 0.3, not with 0.30000000000000004. */
function rounded(value: number): number {
  return Number(value.toPrecision(14));
}

function steady(numbers: readonly number[]): ((index: number) => number) | undefined {
  const [first = 0, second = first + 1] = numbers;
  const line = linear(first, second - first);
  const isSteady = numbers.every(
    (value, index) => Math.abs(value - line(index)) <= 1e-9 * Math.max(1, Math.abs(value)),
  );
  return isSteady ? line : undefined;
}

/** Weekdays and months in the spreadsheet's language, whole or shortened, with or without the full stop. */
function nameSeries(cells: readonly SeriesCell[], locale: SheetLocale): Series | undefined {
  const texts = textsOf(cells);
  if (!texts) return undefined;
  const { weekdays, shortWeekdays, months, shortMonths } = locale;
  const bare = [shortWeekdays, shortMonths].map((names) => names.map((name) => name.replace(/\.$/, '')));
  const threeLetters = [weekdays, months].map((names) => names.map((name) => name.slice(0, 3)));
  for (const names of [weekdays, months, shortWeekdays, shortMonths, ...bare, ...threeLetters]) {
    const series = namesFrom(names, texts);
    if (series) return series;
  }
  return undefined;
}

function namesFrom(names: readonly string[], texts: readonly string[]): Series | undefined {
  const lower = names.map((name) => name.toLowerCase());
  if (new Set(lower).size < lower.length) return undefined;
  const places = texts.map((text) => lower.indexOf(text.toLowerCase()));
  const [first = -1, second = first + 1] = places;
  if (places.includes(-1)) return undefined;
  const step = second - first;
  if (places.some((place, index) => place !== modulo(first + step * index, names.length))) return undefined;
  return (index) => inCaseOf(texts[0] ?? '', names[modulo(first + step * index, names.length)] ?? '');
}

function inCaseOf(sample: string, name: string): string {
  if (sample.length > 1 && sample === sample.toUpperCase()) return name.toUpperCase();
  return sample === sample.toLowerCase() ? name.toLowerCase() : name.charAt(0).toUpperCase() + name.slice(1);
}

/** "Item 1, Item 2": the same text around a whole number at its end. */
function countedSeries(cells: readonly SeriesCell[]): Series | undefined {
  const texts = textsOf(cells);
  const parts = texts?.map((text) => /^(.*?)(\d{1,15})$/s.exec(text));
  const [first] = parts ?? [];
  if (!parts || !first) return undefined;
  const [, stem = '', digits = ''] = first;
  if (parts.some((part) => part?.[1] !== stem)) return undefined;
  const line = steady(parts.map((part) => Number(part?.[2])));
  if (!line) return undefined;
  const width = digits.startsWith('0') ? digits.length : 0;
  // Below zero Sheets counts up again instead of writing a minus.
  return (index) => stem + String(Math.abs(line(index))).padStart(width, '0');
}

function textsOf(cells: readonly SeriesCell[]): string[] | undefined {
  const values = cells.map(({ value }) => value);
  return values.every((value) => typeof value === 'string' && value !== '')
    ? (values as string[])
    : undefined;
}
