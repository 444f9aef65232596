import { ServiceError } from '../service';
import { parametersMismatch } from '../signature';
import type { Rect } from '../workbook/a1';
import { reorderBlock } from '../workbook/cell-relocation';
import { assertSortable } from '../workbook/merges';
import type { SheetModel } from '../workbook/sheet-model';
import { compareValues } from '../workbook/sort-order';
import type { WorkbookModel } from '../workbook/workbook-model';

interface SortKey {
  /** Counts from the sheet's first column. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Puts a block's rows in order, formulas and looks with them; rows that are alike stay as they are. */
export function sortBlock(model: WorkbookModel, sheet: SheetModel, rect: Rect, sortSpec: unknown): void {
  const keys = sortKeys(sortSpec);
  for (const { column } of keys) {
    if (column < rect.column || column >= rect.column + rect.columns) {
      throw new ServiceError('The column to sort by is outside the range.');
    }
  }
  assertSortable(sheet.layout.merges, rect);
  const order = Array.from({ length: rect.rows }, (_, index) => rect.row + index);
  order.sort((one, other) => compareRows(sheet, keys, one, other));
  reorderBlock(model, sheet, rect, order);
}

function compareRows(sheet: SheetModel, keys: readonly SortKey[], one: number, other: number): number {
  for (const { column, ascending } of keys) {
    const [first, second] = [sheet.grid.get(one, column), sheet.grid.get(other, column)];
    const result = compareValues(first, second, ascending ? 1 : -1);
    if (result !== 0) return result;
  }
  return 0;
}

function sortKeys(sortSpec: unknown): SortKey[] {
  return (Array.isArray(sortSpec) ? (sortSpec as unknown[]) : [sortSpec]).map((spec) => {
    if (typeof spec === 'number') return { column: spec, ascending: true };
    if (typeof spec === 'object' && spec !== null && 'column' in spec && typeof spec.column === 'number') {
      return { column: spec.column, ascending: !('ascending' in spec) || spec.ascending !== false };
    }
    throw parametersMismatch('SpreadsheetApp.Range.sort', [sortSpec]);
  });
}
