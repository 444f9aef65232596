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
  const formats = formula.tokens.map(formatOf).filter((format) => format !== '');
  const dates = formats.filter(isDateFormat);
  if (isDifference(formula, dates.length)) return '';
  if (valueType === 'NUMBER_DATE') return locale.date;
  if (valueType === 'NUMBER_DATETIME') return `${locale.date} ${locale.time}`;
  if (valueType === 'NUMBER_TIME') return locale.time;
  if (formula.tokens.some((token) => token.type === 'function' && !PASSES_ON.test(token.text))) return '';
  return dates[0] ?? formats[0] ?? '';
}

/** One date less another is a number of days, wherever the dates come from. */
function isDifference({ tokens }: CellFormula, referredDates: number): boolean {
  if (!tokens.some(({ type, text }) => type === 'operator' && text === '-')) return false;
  const made = tokens.filter(({ type, text }) => type === 'function' && /^(today|now|date)$/i.test(text));
  return made.length + referredDates > 1;
}
