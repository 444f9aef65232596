import type { Axis, Rect } from './a1';
import type { CellExtra, StoredValue } from './cell-value';

/** One row: values by column, and the few extras. Both are sparse at their right end. */
interface GridRow {
  values: (StoredValue | undefined)[];
  extras: Map<number, CellExtra> | undefined;
}

type CellVisitor = (row: number, column: number, value: StoredValue, extra: CellExtra | undefined) => void;

/**
 * The sparse store behind one sheet. It knows nothing of formulas: whoever writes a formula's result writes a
 * value. Counts how often each column changed, so that a reader can tell cheaply that nothing did.
 */
export class SheetGrid {
  /** By row number less one; a row without content is undefined. */
  private rows: (GridRow | undefined)[] = [];
  private readonly columnChanges: number[] = [];
  private structureChanges = 0;

  get(row: number, column: number): StoredValue {
    return this.rows[row - 1]?.values[column - 1] ?? '';
  }

  set(row: number, column: number, value: StoredValue): void {
    const old = this.rows[row - 1];
    if (value === '' && old?.values[column - 1] === undefined) return;
    const gridRow = this.rowAt(row);
    if (value === '') clearValue(gridRow.values, column);
    else putValue(gridRow.values, column, value);
    this.columnChanges[column] = (this.columnChanges[column] ?? 0) + 1;
  }

  extra(row: number, column: number): CellExtra | undefined {
    return this.rows[row - 1]?.extras?.get(column);
  }

  /** Replaces a cell's extra; an empty one is taken away. */
  setExtra(row: number, column: number, extra: CellExtra): void {
    if (Object.keys(extra).length > 0) {
      const gridRow = this.rowAt(row);
      (gridRow.extras ??= new Map()).set(column, extra);
      return;
    }
    this.rows[row - 1]?.extras?.delete(column);
  }

  /** Visits the cells of a block that have a value or an extra, in reading order. */
  visit(rect: Rect, visitor: CellVisitor): void {
    const lastRow = Math.min(rect.row + rect.rows - 1, this.rows.length);
    for (let row = rect.row; row <= lastRow; row++) {
      const gridRow = this.rows[row - 1];
      if (!gridRow) continue;
      if (gridRow.extras) visitWithExtras(gridRow.values, gridRow.extras, row, rect, visitor);
      else visitValues(gridRow.values, row, rect, visitor);
    }
  }

  /** Visits the extras of a block only, which are few even in a sheet of many rows. */
  visitExtras(rect: Rect, visitor: (row: number, column: number, extra: CellExtra) => void): void {
    const lastRow = Math.min(rect.row + rect.rows - 1, this.rows.length);
    for (let row = rect.row; row <= lastRow; row++) {
      const extras = this.rows[row - 1]?.extras;
      if (!extras) continue;
      for (const [column, extra] of [...extras]) {
        if (column >= rect.column && column < rect.column + rect.columns) visitor(row, column, extra);
      }
    }
  }

  /** The last row with a value or a formula, 0 for none: a formula or an array that gives "" counts, a format does not. */
  lastRow(): number {
    for (let row = this.rows.length; row > 0; row--) {
      if (widthOf(this.rows[row - 1]) > 0) return row;
    }
    return 0;
  }

  lastColumn(): number {
    let last = 0;
    for (const gridRow of this.rows) {
      const width = widthOf(gridRow);
      if (width > last) last = width;
    }
    return last;
  }

  /** Puts in empty rows or columns before `at`, or takes some out from `at` on where `count` is negative. */
  shift(axis: Axis, at: number, count: number): void {
    this.structureChanges++;
    if (axis === 'row') this.shiftRows(at, count);
    else for (const gridRow of this.rows) if (gridRow) shiftColumns(gridRow, at, count);
  }

  /** Puts whole rows into another order: `order[i]` is the row that comes to stand at `first + i`. */
  reorderRows(first: number, order: readonly number[]): void {
    this.structureChanges++;
    const moved = order.map((row) => this.rows[row - 1]);
    while (this.rows.length < first + moved.length - 1) this.rows.push(undefined);
    moved.forEach((gridRow, index) => (this.rows[first - 1 + index] = gridRow));
  }

  /** Replaces everything from row 1 on by values that need no parsing; the fast way in for bulk data. */
  load(grid: readonly (readonly (StoredValue | undefined)[])[]): void {
    this.structureChanges++;
    this.rows = grid.map((values) => ({ values: compact(values), extras: undefined }));
  }

  /** A number that grows whenever a value in one of these columns changes or rows move. */
  changesIn(column: number, columns: number): number {
    let changes = this.structureChanges;
    const last = Math.min(column + columns, this.columnChanges.length);
    for (let index = column; index < last; index++) changes += this.columnChanges[index] ?? 0;
    return changes;
  }

  private shiftRows(at: number, count: number): void {
    if (at > this.rows.length) return;
    if (count < 0) this.rows.splice(at - 1, -count);
    else {
      const tail = this.rows.splice(at - 1);
      for (let index = 0; index < count; index++) this.rows.push(undefined);
      for (const gridRow of tail) this.rows.push(gridRow);
    }
  }

  private rowAt(row: number): GridRow {
    while (this.rows.length < row) this.rows.push(undefined);
    return (this.rows[row - 1] ??= { values: [], extras: undefined });
  }
}

function widthOf(gridRow: GridRow | undefined): number {
  if (!gridRow) return 0;
  let width = gridRow.values.length;
  if (gridRow.extras) {
    for (const [column, extra] of gridRow.extras) {
      if (column > width && (extra.formula ?? extra.spilledFrom)) width = column;
    }
  }
  return width;
}

function putValue(values: (StoredValue | undefined)[], column: number, value: StoredValue): void {
  while (values.length < column - 1) values.push(undefined);
  values[column - 1] = value;
}

/** Keeps the invariant that a row's last value is no blank, which makes the last column cheap. */
function clearValue(values: (StoredValue | undefined)[], column: number): void {
  values[column - 1] = undefined;
  trim(values);
}

function trim(values: (StoredValue | undefined)[]): void {
  while (values.length > 0 && values[values.length - 1] === undefined) values.pop();
}

function compact(values: readonly (StoredValue | undefined)[]): (StoredValue | undefined)[] {
  const own = values.map((value) => (value === '' ? undefined : value));
  trim(own);
  return own;
}

function shiftColumns(gridRow: GridRow, at: number, count: number): void {
  const { values, extras } = gridRow;
  if (at <= values.length) {
    if (count < 0) values.splice(at - 1, -count);
    else values.splice(at - 1, 0, ...new Array<undefined>(count).fill(undefined));
    trim(values);
  }
  if (!extras) return;
  const moved = new Map<number, CellExtra>();
  for (const [column, extra] of extras) {
    if (column < at) moved.set(column, extra);
    else if (count > 0 || column >= at - count) moved.set(column + count, extra);
  }
  gridRow.extras = moved;
}

function visitValues(
  values: readonly (StoredValue | undefined)[],
  row: number,
  rect: Rect,
  visitor: CellVisitor,
): void {
  const last = Math.min(rect.column + rect.columns - 1, values.length);
  for (let column = rect.column; column <= last; column++) {
    const value = values[column - 1];
    if (value !== undefined) visitor(row, column, value, undefined);
  }
}

function visitWithExtras(
  values: readonly (StoredValue | undefined)[],
  extras: ReadonlyMap<number, CellExtra>,
  row: number,
  rect: Rect,
  visitor: CellVisitor,
): void {
  const last = Math.min(rect.column + rect.columns - 1, Math.max(values.length, ...extras.keys()));
  for (let column = rect.column; column <= last; column++) {
    const value = values[column - 1];
    const extra = extras.get(column);
    if (value !== undefined || extra) visitor(row, column, value ?? '', extra);
  }
}
