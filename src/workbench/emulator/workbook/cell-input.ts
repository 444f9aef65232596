import { descriptionOf, ServiceError } from '../service';
import { parametersMismatch } from '../signature';
import { a1Of, type Rect } from './a1';
import { MAX_CELL_CHARACTERS, type StoredValue } from './cell-value';
import { errorOf } from './formulas/error-texts';
import { momentFormat } from './formulas/result-format';
import { fromLocalFormula, strictScriptFormula, syntaxOf, toScriptFormula } from './formulas/syntax';
import { SCRIPT_SYNTAX } from './formulas/tokens';
import type { SheetLocale } from './locales';
import { isDateFormat, PLAIN_TEXT } from './number-format';
import { parseInput } from './parse-input';
import type { SheetClock } from './sheet-clock';
import { obeys, type ValidationRule } from './validation';

/** What writing something makes of a cell. */
export type CellContent =
  | { readonly formula: string }
  | {
      readonly formula?: undefined;
      readonly value: StoredValue;
      readonly numberFormat?: string;
      readonly emptyText?: true;
    };

/** Who writes: a script's formulas are in the plain form, a person's in that of the locale. */
export type Writer = 'script' | 'user';

export interface InputSetting {
  readonly locale: SheetLocale;
  readonly clock: SheetClock;
  /** The present day's serial number. */
  readonly today: number;
  /** Whether scripts may part arguments by `,` where the locale has `;`. */
  readonly commasInScripts: boolean;
}

/**
 * What a cell of that number format comes to hold when `input` is written to it.
 * @throws ServiceError for a text longer than a cell holds.
 */
export function contentOf(
  input: unknown,
  numberFormat: string,
  writer: Writer,
  setting: InputSetting,
): CellContent {
  if (input === null || input === undefined) return { value: '' };
  if (input === '' && writer === 'script') return { value: '', emptyText: true };
  if (typeof input === 'number') return { value: Number.isFinite(input) ? input : errorOf('#NUM!') };
  if (typeof input === 'boolean') return { value: input };
  if (input instanceof Date) return dateContent(input, numberFormat, setting);
  return textContent(javaText(input), numberFormat, writer, setting);
}

/** What is no value is written as Google's Java calls it, never as JSON that a script could read again. */
function javaText(input: unknown): string {
  if (typeof input === 'string') return input;
  if (typeof input !== 'object' || input === null) {
    throw parametersMismatch('SpreadsheetApp.Range.setValue', [input]);
  }
  if (Array.isArray(input)) return '[Ljava.lang.Object;@1b28cdfa';
  const service = descriptionOf(input);
  if (service) return service.name;
  return `{${Object.entries(input)
    .map(([key, value]) => `${key}=${typeof value === 'object' ? javaText(value ?? 'null') : String(value)}`)
    .join(', ')}}`;
}

function textContent(text: string, numberFormat: string, writer: Writer, setting: InputSetting): CellContent {
  if (text.length > MAX_CELL_CHARACTERS) {
    throw new ServiceError('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  if (numberFormat === PLAIN_TEXT) return { value: text };
  const parsed = parseInput(text, setting.locale, setting.today);
  if (parsed.formula !== undefined) {
    return { formula: storedFormula(parsed.formula, writer, setting) };
  }
  const format = formatAfter(numberFormat, parsed.numberFormat);
  return format === undefined ? { value: parsed.value } : { value: parsed.value, numberFormat: format };
}

/** A formula of a script or of a person, as the cell keeps it. */
export function storedFormula(formula: string, writer: Writer, setting: InputSetting): string {
  if (writer === 'user') return fromLocalFormula(formula, setting.locale);
  return setting.commasInScripts
    ? toScriptFormula(formula, SCRIPT_SYNTAX)
    : strictScriptFormula(formula, syntaxOf(setting.locale));
}

function dateContent(date: Date, numberFormat: string, { clock, locale }: InputSetting): CellContent {
  if (Number.isNaN(date.getTime())) return { value: errorOf('#NUM!') };
  const value = clock.serialOf(date.getTime());
  const format = formatAfter(numberFormat, momentFormat(value, locale));
  return format === undefined ? { value } : { value, numberFormat: format };
}

/** A typed date makes a date of a cell that has no date format; other formats only fill the automatic one. */
function formatAfter(current: string, typed: string | undefined): string | undefined {
  if (typed === undefined || typed === current) return undefined;
  if (current === '') return typed;
  return isDateFormat(typed) && !isDateFormat(current) ? typed : undefined;
}

/** @throws ServiceError where a strict data validation rule refuses the content. */
export function assertValid(
  rule: ValidationRule | undefined,
  content: CellContent,
  cell: Rect,
  format: string,
): void {
  if (!rule?.strict || content.formula !== undefined) return;
  if (obeys(rule, content.value, isDateFormat(content.numberFormat ?? format))) return;
  throw new ServiceError(
    `The data you entered in cell ${a1Of(cell)} violates the data validation rules set on this cell.` +
      allowedBy(rule),
  );
}

function allowedBy({ type, values }: ValidationRule): string {
  return type === 'list' ? ` Please enter one of the following values: ${values.join(', ')}.` : '';
}

/** The content of an emptied cell. */
export const CLEARED: CellContent = { value: '' };
