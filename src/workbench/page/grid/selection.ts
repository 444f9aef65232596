/** Which cells are selected, and where the arrow keys lead. */
import type { CellBox, CellPosition } from './addresses';
import { spanning } from './addresses';

export interface Selection {
  /** The active cell: typing goes there. */
  readonly anchor: CellPosition;
  /** The corner that shift and the mouse move. */
  readonly head: CellPosition;
}

export interface SheetExtent {
  readonly rows: number;
  readonly columns: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface Step {
  readonly rows: number;
  readonly columns: number;
}

export function selectionAt(position: CellPosition): Selection {
  return { anchor: position, head: position };
}

export function selectedBox({ anchor, head }: Selection): CellBox {
  return spanning(anchor, head);
}

/** Moves the active cell, or with `extend` only the other corner; the sheet's edges hold. */
export function moved(selection: Selection, step: Step, extent: SheetExtent, extend: boolean): Selection {
  const from = extend ? selection.head : selection.anchor;
  const head = within({ row: from.row + step.rows, column: from.column + step.columns }, extent);
  return extend ? { anchor: selection.anchor, head } : selectionAt(head);
}

/**
 * Ctrl and an arrow: to the end of a block of filled cells, or over a gap to the next one, or to the sheet's edge.
 * @param filled undefined for a cell that nobody knows yet; then so is where the jump ends.
 */
export function jumped(
  from: CellPosition,
  step: Step,
  extent: SheetExtent,
  filled: (position: CellPosition) => boolean | undefined,
): CellPosition | undefined {
  const onward = ({ row, column }: CellPosition): CellPosition =>
    within({ row: row + step.rows, column: column + step.columns }, extent);
  const first = onward(from);
  const begins = [filled(from), filled(first)];
  if (begins.includes(undefined)) return undefined;
  const alongBlock = begins.every((one) => one === true);
  for (let cell = first; ;) {
    const next = onward(cell);
    const isFilled = filled(alongBlock ? next : cell);
    if (isFilled === undefined) return undefined;
    if (isFilled !== alongBlock || sameCell(next, cell)) return cell;
    cell = next;
  }
}

function sameCell(one: CellPosition, other: CellPosition): boolean {
  return one.row === other.row && one.column === other.column;
}

/** Keeps a selection inside a sheet that has shrunk. */
export function clamped({ anchor, head }: Selection, extent: SheetExtent): Selection {
  return { anchor: within(anchor, extent), head: within(head, extent) };
}

function within({ row, column }: CellPosition, { rows, columns }: SheetExtent): CellPosition {
  return { row: Math.max(1, Math.min(row, rows)), column: Math.max(1, Math.min(column, columns)) };
}
