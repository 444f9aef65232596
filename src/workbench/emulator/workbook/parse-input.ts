import type { CellScalar } from '../contract';
import type { SheetLocale } from './locales';
import { parseDateInput } from './parse-date';
import { parseNumberInput } from './parse-number';

/** What typing a text into a cell makes of it. `numberFormat` is what Sheets gives a cell that has none. */
export type ParsedInput =
  | { readonly formula: string }
  | { readonly formula?: undefined; readonly value: CellScalar; readonly numberFormat?: string };

/**
 * Reads a text as Sheets reads what a user types, and what `setValue` is given: a leading apostrophe makes it
 * text, `=` a formula, and so do `+` and `-` before what is no number. `today` is the serial number of the
 * present day, for dates without a year. The formula comes back as it was typed, `=` included.
 */
export function parseInput(text: string, locale: SheetLocale, today: number): ParsedInput {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=')) return text.length > 1 ? { formula: text } : { value: text };
  const trimmed = halfWidth(text.trim(), locale);
  if (trimmed === '') return { value: text };
  const typed =
    parseBoolean(trimmed, locale) ??
    parseNumberInput(trimmed, locale) ??
    parseDateInput(trimmed, locale, today);
  if (typed) return typed;
  return /^[+-]./s.test(trimmed) ? { formula: `=${trimmed}` } : { value: text };
}

/** What Japanese keyboards type in full width is read as numbers and dates like the rest. */
function halfWidth(text: string, locale: SheetLocale): string {
  const readsFullWidth = locale.months[0] === '1月' && /[０-９]/.test(text);
  return readsFullWidth ? text.normalize('NFKC') : text;
}

function parseBoolean(text: string, locale: SheetLocale): ParsedInput | undefined {
  const word = text.toUpperCase();
  if (word === 'TRUE' || word === locale.trueWord) return { value: true };
  if (word === 'FALSE' || word === locale.falseWord) return { value: false };
  return undefined;
}
