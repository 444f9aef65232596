import { ServiceError } from '../service';
import { isWithin, type Rect } from './a1';
import { reorderBlock } from './cell-relocation';
import { applyFilter } from './filter';
import { assertSortable } from './merges';
import { reorderMerges } from './reordered-merges';
import type { SheetModel } from './sheet-model';
import { compareValues } from './sort-order';
import type { UserDesk } from './user-desk';

/** Sorts all rows below the frozen ones, and below a filter's header that stands right there. */
export function sortSheet(desk: UserDesk, sheetId: number, column: number, ascending: boolean): void {
  const known = desk.sheet(sheetId);
  desk.model.calculation.recalculate();
  const below = known.frozenRows + 1;
  const first = known.layout.filter?.box.row === below ? below + 1 : below;
  const count = Math.max(0, known.grid.lastRow() - first + 1);
  if (column < 1 || column > known.columns)
    throw new ServiceError('Those rows or columns are out of bounds.');
  if (count > 0) {
    const rect: Rect = { row: first, column: 1, rows: count, columns: known.columns };
    const sheet = desk.sheetToEdit(sheetId, rect);
    assertSortable(sheet.layout.merges, rect);
    const order = sortedRows(sheet, rect, column, ascending);
    desk.model.reorderRows(sheet, first, order);
    reorderMerges(sheet, rect, order);
    applyFilter(sheet, desk.model.locale);
  }
  desk.changes.changed('OTHER');
}

/** Sorts a block's rows among themselves; the header of a filter that has this very box stays on top. */
export function sortRange(
  desk: UserDesk,
  sheetId: number,
  box: Rect,
  column: number,
  ascending: boolean,
): void {
  const sheet = desk.sheetWith(sheetId, box);
  if (column < box.column || column >= box.column + box.columns) {
    throw new ServiceError(
      'The column to sort by is outside the range. Nothing was sorted; choose one inside.',
    );
  }
  desk.model.calculation.recalculate();
  const rect = belowHeader(sheet, box);
  if (rect.rows > 0) {
    assertSortable(sheet.layout.merges, rect);
    const order = sortedRows(sheet, rect, column, ascending);
    reorderBlock(desk.model, sheet, rect, order);
    applyFilter(sheet, desk.model.locale);
  }
  desk.changes.changed('OTHER');
}

function belowHeader(sheet: SheetModel, box: Rect): Rect {
  const filter = sheet.layout.filter?.box;
  const isHeader = filter?.row === box.row && isWithin(box, filter);
  return isHeader ? { ...box, row: box.row + 1, rows: box.rows - 1 } : box;
}

function sortedRows(sheet: SheetModel, rect: Rect, column: number, ascending: boolean): number[] {
  const order = Array.from({ length: rect.rows }, (_, index) => rect.row + index);
  const keys = new Map(order.map((row) => [row, sheet.grid.get(row, column)]));
  const direction = ascending ? 1 : -1;
  return order.sort((one, other) => compareValues(keys.get(one) ?? '', keys.get(other) ?? '', direction));
}
