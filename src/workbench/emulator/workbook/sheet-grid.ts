import type { Axis, Rect } from './a1';
import type { CellExtra, StoredValue } from './cell-value';
import {
  compact,
  reorderColumns,
  setValue,
  shiftColumns,
  visitRow,
  widthOf,
  type CellVisitor,
} from './grid-row';
import type { Move, MoveMark } from './line-history';
import { RowStore, type RowChunks } from './row-store';

/** A sheet's cells as they were at some moment; taking one copies no row. */
export interface GridCheckpoint {
  readonly chunks: RowChunks;
  readonly mark: MoveMark;
}

/**
 * The sparse store behind one sheet. It knows nothing of formulas: whoever writes a formula's result writes a
 * value. Counts how often each column changed, so that a reader can tell cheaply that nothing did.
 */
export class SheetGrid {
  private readonly rows = new RowStore();
  private readonly columnChanges: number[] = [];
  private structureChanges = 0;
  private mark: MoveMark = {};

  get(row: number, column: number): StoredValue {
    return this.rows.at(row)?.values[column - 1] ?? '';
  }

  set(row: number, column: number, value: StoredValue): void {
    if (value === '' && this.rows.at(row)?.values[column - 1] === undefined) return;
    setValue(this.rows.forWrite(row), column, value);
    this.columnChanges[column] = (this.columnChanges[column] ?? 0) + 1;
  }

  extra(row: number, column: number): CellExtra | undefined {
    return this.rows.at(row)?.extras?.get(column);
  }

  /** Replaces a cell's extra; an empty one is taken away. The extra itself is never changed later. */
  setExtra(row: number, column: number, extra: CellExtra): void {
    if (Object.keys(extra).length > 0) {
      const gridRow = this.rows.forWrite(row);
      (gridRow.extras ??= new Map()).set(column, extra);
    } else if (this.rows.at(row)?.extras?.has(column)) this.rows.forWrite(row).extras?.delete(column);
  }

  /** The row's formulas came to something else, though their values may look the same: it has to be saved. */
  touch(row: number): void {
    if (this.rows.at(row)) this.rows.forWrite(row);
  }

  /** Visits the cells of a block that have a value or an extra, in reading order. */
  visit(rect: Rect, visitor: CellVisitor): void {
    const lastRow = Math.min(rect.row + rect.rows - 1, this.rows.length);
    for (let row = rect.row; row <= lastRow; row++) {
      const gridRow = this.rows.at(row);
      if (gridRow) visitRow(gridRow, row, rect, visitor);
    }
  }

  /** Visits the extras of a block only, which are few even in a sheet of many rows. */
  visitExtras(rect: Rect, visitor: (row: number, column: number, extra: CellExtra) => void): void {
    const lastRow = Math.min(rect.row + rect.rows - 1, this.rows.length);
    for (let row = rect.row; row <= lastRow; row++) {
      const extras = this.rows.at(row)?.extras;
      if (!extras) continue;
      for (const [column, extra] of [...extras]) {
        if (column >= rect.column && column < rect.column + rect.columns) visitor(row, column, extra);
      }
    }
  }

  /** The last row with a value or a formula, 0 for none: a formula or an array that gives "" counts, a format does not. */
  lastRow(): number {
    for (let row = this.rows.length; row > 0; row--) {
      if (widthOf(this.rows.at(row)) > 0) return row;
    }
    return 0;
  }

  lastColumn(): number {
    let last = 0;
    for (let row = this.rows.length; row > 0; row--) last = Math.max(last, widthOf(this.rows.at(row)));
    return last;
  }

  /** Puts in empty rows or columns before `at`, or takes some out from `at` on where `count` is negative. */
  shift(axis: Axis, at: number, count: number): void {
    this.moved({ kind: 'shift', axis, at, count });
    if (axis === 'row') this.shiftRows(at, count);
    else {
      for (let row = 1; row <= this.rows.length; row++) {
        if (this.rows.at(row)) shiftColumns(this.rows.forWrite(row), at, count);
      }
    }
  }

  /** Puts whole rows into another order: `order[i]` is the row that comes to stand at `first + i`. */
  reorderRows(first: number, order: readonly number[]): void {
    this.moved({ kind: 'order', axis: 'row', first, order });
    const rows = this.rows.all();
    while (rows.length < first + order.length - 1) rows.push(undefined);
    order.forEach((from, index) => (rows[first - 1 + index] = this.rows.at(from)));
    this.rows.replace(rows);
  }

  /** Puts whole columns into another order, as `reorderRows` does. */
  reorderColumns(first: number, order: readonly number[]): void {
    this.moved({ kind: 'order', axis: 'column', first, order });
    for (let row = 1; row <= this.rows.length; row++) {
      if (this.rows.at(row)) reorderColumns(this.rows.forWrite(row), first, order);
    }
  }

  /** Replaces everything from row 1 on by values that need no parsing; the fast way in for bulk data. */
  load(grid: readonly (readonly (StoredValue | undefined)[])[]): void {
    this.moved({ kind: 'load' });
    const rows = grid.map((values) => {
      const row = this.rows.newRow();
      row.values = compact(values);
      return row;
    });
    this.rows.replace(rows);
  }

  /** Replaces one row by what was saved of it. */
  replaceRow(
    row: number,
    values: readonly StoredValue[],
    extras: readonly (readonly [column: number, extra: CellExtra])[],
  ): void {
    this.structureChanges++;
    const gridRow = this.rows.forWrite(row);
    gridRow.values = compact(values);
    gridRow.extras = extras.length > 0 ? new Map(extras) : undefined;
  }

  /** A number that grows whenever a value in one of these columns changes or rows move. */
  changesIn(column: number, columns: number): number {
    let changes = this.structureChanges;
    const last = Math.min(column + columns, this.columnChanges.length);
    for (let index = column; index < last; index++) changes += this.columnChanges[index] ?? 0;
    return changes;
  }

  checkpoint(): GridCheckpoint {
    return { chunks: this.rows.share(), mark: this.mark };
  }

  /**
   * Takes all cells back to what they were, without the cells that arrays fill: the formulas spread them again.
   * @param movesBack what leads from the present places to those of then, for whoever follows the moves.
   */
  restore(chunks: RowChunks, movesBack: readonly Move[] = []): void {
    this.structureChanges++;
    this.rows.adopt(chunks);
    for (const move of movesBack) this.moved(move);
    for (let row = 1; row <= this.rows.length; row++) {
      const spilled = [...(this.rows.at(row)?.extras ?? [])].filter(([, extra]) => extra.spilledFrom);
      for (const [column, { spilledFrom: _gone, ...rest }] of spilled) {
        this.setExtra(row, column, rest);
        this.set(row, column, '');
      }
    }
  }

  /** Does again what a move did to the cells alone; after a `load` all of them are still to come. */
  apply(move: Move): void {
    if (move.kind === 'shift') this.shift(move.axis, move.at, move.count);
    else if (move.kind === 'order' && move.axis === 'row') this.reorderRows(move.first, move.order);
    else if (move.kind === 'order') this.reorderColumns(move.first, move.order);
    else this.load([]);
  }

  private moved(move: Move): void {
    this.structureChanges++;
    const next: MoveMark = { move };
    this.mark.next = next;
    this.mark = next;
  }

  private shiftRows(at: number, count: number): void {
    if (at > this.rows.length) return;
    const rows = this.rows.all();
    if (count < 0) rows.splice(at - 1, -count);
    else {
      const tail = rows.splice(at - 1);
      for (let index = 0; index < count; index++) rows.push(undefined);
      for (const gridRow of tail) rows.push(gridRow);
    }
    this.rows.replace(rows);
  }
}
