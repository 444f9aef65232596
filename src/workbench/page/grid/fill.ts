/** Where the fill handle leads. */
import type { SheetView } from '../../protocol';
import { fetchCells } from '../state/server-calls';
import type { CellBox, CellPosition } from './addresses';
import type { GridCommands } from './commands';

/**
 * The block that a drag to this cell fills, the dragged cells included: straight down, up, right or left, whichever
 * is further. @returns undefined while the pointer is over the dragged cells themselves.
 */
export function fillTarget(from: CellBox, { row, column }: CellPosition): CellBox | undefined {
  const down = beyond(row, from.row, from.rows);
  const right = beyond(column, from.column, from.columns);
  if (down === 0 && right === 0) return undefined;
  if (Math.abs(down) >= Math.abs(right))
    return { ...from, row: Math.min(row, from.row), rows: from.rows + Math.abs(down) };
  return { ...from, column: Math.min(column, from.column), columns: from.columns + Math.abs(right) };
}

/** How far an index lies behind (or, negative, before) so many from the first on. */
function beyond(index: number, first: number, count: number): number {
  return index < first ? index - first : Math.max(0, index - (first + count - 1));
}

/** A double click on the handle: as far down as the cells beside it are filled. */
export function fillDown(grid: GridCommands): Promise<void> {
  return grid.workbench.whileBusy(() => fillBeside(grid));
}

async function fillBeside(grid: GridCommands): Promise<void> {
  const { sheet, box } = grid;
  if (!sheet || box.rows === sheet.rows) return;
  const last =
    (await neighbourEnd(sheet, box, box.column - 1)) ??
    (await neighbourEnd(sheet, box, box.column + box.columns));
  if (last === undefined) return;
  const to = { ...box, rows: last - box.row + 1 };
  void grid.workbench.act('fill', { sheetId: sheet.id, from: box, to });
  grid.selectBox(to);
}

async function neighbourEnd(sheet: SheetView, box: CellBox, column: number): Promise<number | undefined> {
  const first = box.row + box.rows;
  if (column < 1 || column > sheet.lastColumn || first > sheet.lastRow) return undefined;
  const { cells } = await fetchCells(sheet.id, {
    row: first,
    column,
    rows: sheet.lastRow - first + 1,
    columns: 1,
  });
  const filled = new Set(cells.filter(({ display }) => display !== '').map(({ row }) => row));
  let last = first - 1;
  while (filled.has(last + 1)) last++;
  return last >= first ? last : undefined;
}
