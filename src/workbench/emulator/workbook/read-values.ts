import type { Rect } from './a1';
import { CellError, type StoredValue } from './cell-value';
import type { SheetClock } from './sheet-clock';
import type { SheetModel } from './sheet-model';

/** A value as a script reads it: dates as `Date`, errors as their code. */
export type ReadValue = string | number | boolean | Date;

/** A block's values as `getValues` gives them: every cell of the block, blanks as ''. */
export function readValues(sheet: SheetModel, rect: Rect, clock: SheetClock): ReadValue[][] {
  // Most of what is read is blank: a copied row costs a fraction of a filled one.
  const blank = new Array<ReadValue>(rect.columns).fill('');
  const rows: ReadValue[][] = [];
  for (let row = 0; row < rect.rows; row++) rows.push(blank.slice());
  sheet.grid.visit(rect, (row, column, value) => {
    const target = rows[row - rect.row];
    if (target && value !== '') target[column - rect.column] = readValue(sheet, row, column, value, clock);
  });
  return rows;
}

function readValue(
  sheet: SheetModel,
  row: number,
  column: number,
  value: StoredValue,
  clock: SheetClock,
): ReadValue {
  if (typeof value === 'number') return sheet.isDateAt(row, column) ? clock.dateOf(value) : value;
  return value instanceof CellError ? value.code : value;
}
