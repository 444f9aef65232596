import type { StoredValue } from '../cell-value';
import { CellError } from '../cell-value';
import type { Assumptions } from '../../contract';
import type { CustomFunctionResult } from '../../service-host';
import type { CallResult } from './cell-formula';
import { errorOf } from './error-texts';

/** What is not known of Google about a returned value. */
export type ReturnAssumptions = Pick<Assumptions, 'flatArrayFills' | 'returnedDatesAreFormatted'>;

/** Turns what a custom function returned into what cells can hold. */
export function callResultOf(
  result: CustomFunctionResult,
  serialOf: (date: Date) => number,
  { flatArrayFills, returnedDatesAreFormatted }: ReturnAssumptions,
): CallResult {
  if (!result.ok) return { values: [[new CellError('#ERROR!', result.error)]], isDate: false };
  const rows = rowsOf(result.value, flatArrayFills);
  const width = Math.max(1, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, index) => cellOf(row[index], serialOf)));
  return {
    values: values.length > 0 ? values : [['']],
    isDate: returnedDatesAreFormatted && rows.flat().some((value) => value instanceof Date),
  };
}

/** A list that is no table of rows stands in one column or in one row. */
function rowsOf(value: unknown, flatArrayFills: 'column' | 'row'): unknown[][] {
  if (!Array.isArray(value)) return [[value]];
  if (flatArrayFills === 'row' && !value.some(Array.isArray)) return [value];
  return value.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
}

function cellOf(value: unknown, serialOf: (date: Date) => number): StoredValue {
  if (value === undefined || value === null) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? errorOf('#NUM!') : serialOf(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : errorOf('#NUM!');
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return typeof value === 'object' ? JSON.stringify(value) : '';
}

/** Whether two arguments hold the same values, which spares the function a run. */
export function sameArgument(first: unknown, second: unknown): boolean {
  if (first === second) return true;
  if (first instanceof Date && second instanceof Date) return first.getTime() === second.getTime();
  if (!Array.isArray(first) || !Array.isArray(second)) return Object.is(first, second);
  const other: unknown[] = second;
  return first.length === other.length && first.every((value, index) => sameArgument(value, other[index]));
}
