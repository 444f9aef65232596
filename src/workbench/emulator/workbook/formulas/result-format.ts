import type { SheetLocale } from '../locales';
import { isDateFormat } from '../number-format';
import type { CellFormula } from './cell-formula';

/** Functions that hand on one of their values unchanged, so that a date stays a date. */
const PASSES_ON =
  /^(max|min|maxifs|minifs|index|if|iferror|ifna|ifs|filter|sort|unique|vlookup|xlookup|choose|offset|transpose|arrayformula)$/i;

/** A moment's format in the locale: the date alone where the time is midnight. */
export function momentFormat(serial: number, locale: SheetLocale): string {
  return Number.isInteger(serial) ? locale.date : `${locale.date} ${locale.time}`;
}

/**
 * The number format that a formula's result brings along: a date for `TODAY()+1`, the first referred cell's
 * format for `=A2` and `=A2+7`, nothing for the difference of two dates.
 */
export function automaticFormat(
  formula: CellFormula,
  valueType: string,
  locale: SheetLocale,
  formatOf: (token: CellFormula['tokens'][number]) => string,
): string {
  if (valueType === 'NUMBER_DATE') return locale.date;
  if (valueType === 'NUMBER_DATETIME') return `${locale.date} ${locale.time}`;
  if (valueType === 'NUMBER_TIME') return locale.time;
  if (formula.tokens.some((token) => token.type === 'function' && !PASSES_ON.test(token.text))) return '';
  const formats = formula.tokens.map(formatOf).filter((format) => format !== '');
  const dates = formats.filter(isDateFormat);
  const subtracts = formula.tokens.some((token) => token.type === 'operator' && token.text === '-');
  if (subtracts && dates.length > 1) return '';
  return dates[0] ?? formats[0] ?? '';
}
