import type { CellView } from '../contract';
import { CellError, type StoredValue } from './cell-value';
import { momentFormat } from './formulas/result-format';
import { toLocalFormula } from './formulas/syntax';
import type { SheetLocale } from './locales';
import { formatAutomatic, formatNumber, isDateFormat, PLAIN_TEXT } from './number-format';
import { parseInput } from './parse-input';
import type { SheetModel } from './sheet-model';

/** A cell as it is shown, in the spreadsheet's locale; what `getDisplayValue` gives. */
export function displayText(sheet: SheetModel, row: number, column: number, locale: SheetLocale): string {
  const value = sheet.grid.get(row, column);
  if (typeof value === 'number') return formatNumber(value, sheet.numberFormatAt(row, column), locale);
  if (typeof value === 'boolean') return value ? locale.trueWord : locale.falseWord;
  return value instanceof CellError ? value.code : value;
}

/** What the formula bar shows: typing it again would give the same cell. */
export function inputText(sheet: SheetModel, row: number, column: number, locale: SheetLocale): string {
  const formula = sheet.grid.extra(row, column)?.formula;
  if (formula) return toLocalFormula(formula.text, locale);
  return valueAsTyped(sheet.grid.get(row, column), sheet.numberFormatAt(row, column), locale);
}

function valueAsTyped(value: StoredValue, format: string, locale: SheetLocale): string {
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? locale.trueWord : locale.falseWord;
  if (typeof value === 'string') return format === PLAIN_TEXT ? value : textAsTyped(value, locale);
  if (isDateFormat(format)) {
    return formatNumber(value, value > 0 && value < 1 ? locale.time : momentFormat(value, locale), locale);
  }
  return format.endsWith('%') ? `${formatAutomatic(value * 100, locale)}%` : formatAutomatic(value, locale);
}

function textAsTyped(value: string, locale: SheetLocale): string {
  const typed = parseInput(value, locale, 0);
  return typed.formula === undefined && typed.value === value ? value : `'${value}`;
}

export function kindOf(value: StoredValue, format: string): CellView['kind'] {
  if (value instanceof CellError) return 'error';
  if (value === '') return 'empty';
  if (typeof value === 'number') return isDateFormat(format) ? 'date' : 'number';
  return typeof value === 'boolean' ? 'boolean' : 'text';
}
