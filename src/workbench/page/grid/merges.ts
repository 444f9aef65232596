/** Merged cells: a block that looks and behaves like the one cell at its upper left. */
import type { CellBox, CellPosition } from './addresses';
import { contains, spanning } from './addresses';
import type { Selection } from './selection';

export function mergeAt(merges: readonly CellBox[], position: CellPosition): CellBox | undefined {
  return merges.find((merge) => contains(merge, position));
}

/** The cell itself, or as much as it was merged with. */
export function wholeCell(merges: readonly CellBox[], { row, column }: CellPosition): CellBox {
  return mergeAt(merges, { row, column }) ?? { row, column, rows: 1, columns: 1 };
}

/** The smallest block around a selection that cuts no merged cell. */
export function withMerges(merges: readonly CellBox[], box: CellBox): CellBox {
  const touched = merges.filter((merge) => overlap(merge, box));
  const grown = touched.reduce(union, box);
  const same = grown.rows === box.rows && grown.columns === box.columns;
  return same ? box : withMerges(merges, grown);
}

/** A selection that begins inside a merged cell begins at its upper left. */
export function onMerges(merges: readonly CellBox[], { anchor, head }: Selection): Selection {
  const { row, column } = wholeCell(merges, anchor);
  return { anchor: { row, column }, head };
}

export function overlap(one: CellBox, other: CellBox): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

function union(one: CellBox, other: CellBox): CellBox {
  return spanning(
    { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) },
    {
      row: Math.max(one.row + one.rows, other.row + other.rows) - 1,
      column: Math.max(one.column + one.columns, other.column + other.columns) - 1,
    },
  );
}
