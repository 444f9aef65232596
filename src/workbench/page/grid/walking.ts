/** Arrow keys on a sheet as it looks: hidden rows and columns are stepped over, merged cells are one cell. */
import type { SheetView } from '../../protocol';
import type { CellCache } from '../state/cell-cache';
import { fetchNextCell } from '../state/server-calls';
import type { CellPosition } from './addresses';
import { onMerges, wholeCell } from './merges';
import { Offsets } from './offsets';
import type { Selection, Step } from './selection';
import { jumped, moved, selectionAt } from './selection';

export function stepped(selection: Selection, step: Step, sheet: SheetView, extend: boolean): Selection {
  if (extend) return { anchor: selection.anchor, head: landed(selection, step, sheet, true).head };
  const from = farEdge(sheet, selection.anchor, step);
  const { head } = landed({ anchor: from, head: from }, step, sheet, false);
  return selectionAt(onMerges(sheet.merges, selectionAt(head)).anchor);
}

/** Ctrl and an arrow key. */
export interface Leap {
  readonly selection: Selection;
  readonly step: Step;
  readonly sheet: SheetView;
  readonly extend: boolean;
}

/** Hands on the new selection: at once where the cells on the way are here, else as soon as the server has said. */
export function leap(leaping: Leap, cells: CellCache, then: (next: Selection) => void): void {
  const { selection, step, sheet, extend } = leaping;
  const from = farEdge(sheet, extend ? selection.head : selection.anchor, step);
  const known = jumped(from, step, sheet, (position) => cells.filled(sheet, position));
  if (known) {
    then(landedOn(leaping, known));
    return;
  }
  void fetchNextCell(sheet.id, from, step).then(
    (far) => {
      then(landedOn(leaping, far));
    },
    // Without a server the selection stays where it is; the page says so by itself.
    () => undefined,
  );
}

function landedOn({ selection, step, sheet, extend }: Leap, far: CellPosition): Selection {
  const head = seenFrom(sheet, far, { rows: -step.rows, columns: -step.columns });
  return extend
    ? { anchor: selection.anchor, head }
    : selectionAt(onMerges(sheet.merges, selectionAt(head)).anchor);
}

function landed(selection: Selection, step: Step, sheet: SheetView, extend: boolean): Selection {
  const next = moved(selection, step, sheet, extend);
  const head = seenFrom(sheet, next.head, step);
  // Beyond the last one that can be seen there is nowhere to go.
  return isHidden(sheet, head) ? selection : { ...next, head };
}

/** The side of a merged cell where a step leaves it. */
function farEdge({ merges }: SheetView, position: CellPosition, step: Step): CellPosition {
  const { row, column, rows, columns } = wholeCell(merges, position);
  return {
    row: step.rows > 0 ? row + rows - 1 : step.rows < 0 ? row : position.row,
    column: step.columns > 0 ? column + columns - 1 : step.columns < 0 ? column : position.column,
  };
}

function seenFrom(sheet: SheetView, { row, column }: CellPosition, step: Step): CellPosition {
  const rows = axis(sheet.rows, sheet.hiddenRows);
  const columns = axis(sheet.columns, sheet.hiddenColumns);
  return { row: seen(rows, row, step.rows), column: seen(columns, column, step.columns) };
}

function seen(offsets: Offsets, index: number, by: number): number {
  return by === 0 || offsets.sizeOf(index) > 0 ? index : offsets.nextSeen(index, by > 0 ? 1 : -1);
}

function isHidden(sheet: SheetView, { row, column }: CellPosition): boolean {
  const rows = axis(sheet.rows, sheet.hiddenRows);
  return rows.sizeOf(row) === 0 || axis(sheet.columns, sheet.hiddenColumns).sizeOf(column) === 0;
}

function axis(count: number, hidden: SheetView['hiddenRows']): Offsets {
  return new Offsets(count, 1, new Map(), hidden);
}
