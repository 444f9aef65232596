import type { Rect } from './a1';
import type { CellExtra, StoredValue } from './cell-value';

/**
 * One row: values by column, and the few extras. Both are sparse at their right end. A row belongs to the store
 * that made it; whoever shares it through a checkpoint never changes it.
 */
export interface GridRow {
  readonly owner: object;
  values: (StoredValue | undefined)[];
  extras: Map<number, CellExtra> | undefined;
}

export type CellVisitor = (
  row: number,
  column: number,
  value: StoredValue,
  extra: CellExtra | undefined,
) => void;

export function emptyRow(owner: object): GridRow {
  return { owner, values: [], extras: undefined };
}

export function copyOfRow(row: GridRow, owner: object): GridRow {
  return { owner, values: row.values.slice(), extras: row.extras && new Map(row.extras) };
}

/** The last column with a value or a formula; a format alone does not count. */
export function widthOf(row: GridRow | undefined): number {
  if (!row) return 0;
  let width = row.values.length;
  if (row.extras) {
    for (const [column, extra] of row.extras) {
      if (column > width && (extra.formula ?? extra.spilledFrom)) width = column;
    }
  }
  return width;
}

/** Keeps the invariant that a row's last value is no blank, which makes the last column cheap. */
export function setValue(row: GridRow, column: number, value: StoredValue): void {
  const { values } = row;
  if (value === '') {
    values[column - 1] = undefined;
    trim(values);
    return;
  }
  while (values.length < column - 1) values.push(undefined);
  values[column - 1] = value;
}

/** Values as a row keeps them: no blanks at the end. */
export function compact(values: readonly (StoredValue | undefined)[]): (StoredValue | undefined)[] {
  const own = values.map((value) => (value === '' ? undefined : value));
  trim(own);
  return own;
}

/** Puts in empty columns before `at`, or takes some out where `count` is negative. */
export function shiftColumns(row: GridRow, at: number, count: number): void {
  const { values, extras } = row;
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
  row.extras = moved;
}

/** `order[i]` is the column that comes to stand at `first + i`. */
export function reorderColumns(row: GridRow, first: number, order: readonly number[]): void {
  const values = row.values.slice();
  while (values.length < first + order.length - 1) values.push(undefined);
  order.forEach((from, index) => (values[first - 1 + index] = row.values[from - 1]));
  trim(values);
  row.values = values;
  const { extras } = row;
  if (!extras) return;
  const moved = new Map([...extras].filter(([column]) => column < first || column >= first + order.length));
  order.forEach((from, index) => {
    const extra = extras.get(from);
    if (extra) moved.set(first + index, extra);
  });
  row.extras = moved;
}

/** Visits the cells between two columns that have a value or an extra. */
export function visitRow(gridRow: GridRow, row: number, rect: Rect, visitor: CellVisitor): void {
  const { values, extras } = gridRow;
  const width = extras ? Math.max(values.length, ...extras.keys()) : values.length;
  const last = Math.min(rect.column + rect.columns - 1, width);
  for (let column = rect.column; column <= last; column++) {
    const value = values[column - 1];
    const extra = extras?.get(column);
    if (value !== undefined || extra) visitor(row, column, value ?? '', extra);
  }
}

function trim(values: (StoredValue | undefined)[]): void {
  while (values.length > 0 && values[values.length - 1] === undefined) values.pop();
}
