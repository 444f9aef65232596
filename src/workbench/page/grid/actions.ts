/** What menus, toolbar and shortcuts do to the selected cells, rows and columns. */
import type { Actions, CellStyle } from '../../protocol';
import type { CellBox } from './addresses';
import type { GridCommands } from './commands';

export type Look = CellStyle & { readonly numberFormat?: string };

export function format(grid: GridCommands, look: Look): void {
  void grid.workbench.act('format', { sheetId: grid.state.sheetId, box: grid.box, look });
}

export function toggle(grid: GridCommands, property: 'bold' | 'italic' | 'strikethrough' | 'wrap'): void {
  format(grid, { [property]: grid.activeCell()?.style?.[property] !== true });
}

export function undo(grid: GridCommands): void {
  if (grid.state.snapshot?.canUndo) void grid.workbench.act('undo', {});
}

export function redo(grid: GridCommands): void {
  if (grid.state.snapshot?.canRedo) void grid.workbench.act('redo', {});
}

/** Ctrl+D and Ctrl+R: the first row or column of the selection over the others; over the neighbour's for one cell. */
export function repeatFirst(grid: GridCommands, direction: 'down' | 'right'): void {
  const { box } = grid;
  const down = direction === 'down';
  const single = (down ? box.rows : box.columns) === 1;
  const first = down ? box.row : box.column;
  if (single && first === 1) return;
  const from = edgeOf(box, down, single ? first - 1 : first);
  const over = single ? box : withoutFirst(box, down);
  const { sheetId } = grid.state;
  const body = { from: { sheetId, ...from }, to: { sheetId, ...over }, what: 'all' as const, cut: false };
  void grid.workbench.act('paste-cells', body);
}

function edgeOf(box: CellBox, isRow: boolean, at: number): CellBox {
  return isRow ? { ...box, row: at, rows: 1 } : { ...box, column: at, columns: 1 };
}

function withoutFirst(box: CellBox, isRow: boolean): CellBox {
  return isRow
    ? { ...box, row: box.row + 1, rows: box.rows - 1 }
    : { ...box, column: box.column + 1, columns: box.columns - 1 };
}

export type Axis = 'rows' | 'columns';

/** The selected rows or columns. */
export function stretch(grid: GridCommands, axis: Axis): { first: number; count: number } {
  const { row, column, rows, columns } = grid.box;
  return axis === 'rows' ? { first: row, count: rows } : { first: column, count: columns };
}

type StretchAction = Extract<
  keyof Actions,
  'delete-rows' | 'delete-columns' | 'hide-rows' | 'hide-columns' | 'show-rows' | 'show-columns'
>;

export function onStretch(grid: GridCommands, axis: Axis, what: 'delete' | 'hide' | 'show'): void {
  const name: StretchAction = `${what}-${axis}`;
  void grid.workbench.act(name, { sheetId: grid.state.sheetId, ...stretch(grid, axis) });
}

/** As many new ones as are selected. */
export function insert(grid: GridCommands, axis: Axis, where: 'before' | 'after'): void {
  const { first, count } = stretch(grid, axis);
  const before = where === 'before' ? first : first + count;
  void grid.workbench.act(`insert-${axis}`, { sheetId: grid.state.sheetId, before, count });
}

/** One place further: up and left, or down and right. */
export function move(grid: GridCommands, axis: Axis, by: 1 | -1): void {
  const { first, count } = stretch(grid, axis);
  const before = by < 0 ? first - 1 : first + count + 1;
  const length = (axis === 'rows' ? grid.sheet?.rows : grid.sheet?.columns) ?? 0;
  if (before < 1 || before > length + 1) return;
  void grid.workbench.act(`move-${axis}`, { sheetId: grid.state.sheetId, first, count, before });
  const { box } = grid;
  grid.selectBox(axis === 'rows' ? { ...box, row: box.row + by } : { ...box, column: box.column + by });
}

export function sort(grid: GridCommands, column: number, ascending: boolean): void {
  void grid.workbench.act('sort', { sheetId: grid.state.sheetId, column, ascending });
}

export function sortRange(grid: GridCommands, ascending: boolean): void {
  const { box, selection } = grid;
  const { sheetId } = grid.state;
  void grid.workbench.act('sort-range', { sheetId, box, column: selection.anchor.column, ascending });
}

/** Over the selection, or over everything there is where one cell is selected. */
export function toggleFilter(grid: GridCommands): void {
  const { sheet, box } = grid;
  if (!sheet) return;
  if (sheet.filter) void grid.workbench.act('remove-filter', { sheetId: sheet.id });
  else {
    const all = {
      row: 1,
      column: 1,
      rows: Math.max(1, sheet.lastRow),
      columns: Math.max(1, sheet.lastColumn),
    };
    const chosen = box.rows * box.columns > 1 ? box : all;
    void grid.workbench.act('set-filter', { sheetId: sheet.id, box: chosen });
  }
}
