import {
  fields,
  listOf,
  nullable,
  optional,
  text,
  textUpTo,
  truth,
  wholeBetween,
  type Reader,
} from '../saved-shape';
import { MAX_CELL_CHARACTERS } from './cell-value';
import { readStyle } from './read-saved-state';
import type { SavedExtra, SavedResult, SavedRow, SavedValue } from './saved-workbook';

const MOST_RESULT_CELLS = 10_000_000;
const code = textUpTo(20);
const error = fields<Extract<SavedValue, object>>({ error: code, message: textUpTo(MAX_CELL_CHARACTERS) });

function resultValue(given: unknown, path: string): SavedValue {
  if (typeof given === 'number' && Number.isFinite(given)) return given;
  return typeof given === 'boolean' || typeof given === 'string' ? given : error(given, path);
}

function value(given: unknown, path: string): SavedValue {
  if (typeof given === 'string' && given.length > MAX_CELL_CHARACTERS)
    throw new TypeError(`${path} is longer than a cell's text`);
  return resultValue(given, path);
}

const result = fields<SavedResult>({
  values: listOf(listOf(resultValue), MOST_RESULT_CELLS),
  isDate: truth,
});

const looks = fields({
  numberFormat: optional(text),
  style: optional(readStyle),
  note: optional(textUpTo(MAX_CELL_CHARACTERS)),
  emptyText: optional(truth),
}) as Reader<NonNullable<SavedExtra['looks']>>;

function extraUpTo(columns: number): Reader<SavedExtra> {
  return fields({
    column: wholeBetween(1, columns),
    formula: optional(formula),
    results: optional(listOf(nullable(result))),
    looks: optional(looks),
  }) as Reader<SavedExtra>;
}

function formula(given: unknown, path: string): string {
  const read = textUpTo(MAX_CELL_CHARACTERS)(given, path);
  if (!read.startsWith('=')) throw new TypeError(`${path} is no formula`);
  return read;
}

/** Rows from the top down, none twice, all within the grid. */
export function readRows(given: unknown, path: string, rows: number, columns: number): readonly SavedRow[] {
  const extra = extraUpTo(columns);
  const number = wholeBetween(1, rows);
  let last = 0;
  const row: Reader<SavedRow> = (one, at) => {
    if (!Array.isArray(one) || one.length < 2 || one.length > 3) throw new TypeError(`${at} is no row`);
    const own = number(one[0], `${at}[0]`);
    if (own <= last) throw new TypeError(`${at} is not below the row before it`);
    last = own;
    listOf(value, columns)(one[1], `${at}[1]`);
    if (one.length === 3) listOf(extra, columns)(one[2], `${at}[2]`);
    return one as unknown as SavedRow;
  };
  return listOf(row, rows)(given, path);
}
