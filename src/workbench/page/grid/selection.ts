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

/** Ctrl and an arrow: to the edge of what is filled, then to the edge of the sheet. */
export function jumped(selection: Selection, step: Step, extent: SheetExtent, extend: boolean): Selection {
  const { row, column } = extend ? selection.head : selection.anchor;
  const head = within(
    {
      row: edge(row, step.rows, extent.lastRow, extent.rows),
      column: edge(column, step.columns, extent.lastColumn, extent.columns),
    },
    extent,
  );
  return extend ? { anchor: selection.anchor, head } : selectionAt(head);
}

function edge(from: number, direction: number, filled: number, end: number): number {
  if (direction === 0) return from;
  if (direction < 0) return from > filled && filled > 0 ? filled : 1;
  return from < filled ? filled : end;
}

/** Keeps a selection inside a sheet that has shrunk. */
export function clamped({ anchor, head }: Selection, extent: SheetExtent): Selection {
  return { anchor: within(anchor, extent), head: within(head, extent) };
}

function within({ row, column }: CellPosition, { rows, columns }: SheetExtent): CellPosition {
  return { row: Math.max(1, Math.min(row, rows)), column: Math.max(1, Math.min(column, columns)) };
}
