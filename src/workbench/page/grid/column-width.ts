/** How wide a column has to be for what is in it. */
import type { CellView } from '../../protocol';
import { fetchCells } from '../state/server-calls';
import type { GridCommands } from './commands';
import { fontPixels, measureIn } from './geometry';

const PADDING = 12;
const NARROWEST = 40;
const WIDEST = 600;
/** Enough to be right in nearly every sheet; a hundred thousand rows would take long. */
const ROWS_MEASURED = 5_000;

/** Fits one column, or all of those that are selected whole together with it. */
export function fitColumn(grid: GridCommands, column: number): Promise<void> {
  return grid.workbench.whileBusy(() => fitColumns(grid, column));
}

async function fitColumns(grid: GridCommands, column: number): Promise<void> {
  const { sheet, box } = grid;
  if (!sheet) return;
  const together = box.rows === sheet.rows && column >= box.column && column < box.column + box.columns;
  const first = together ? box.column : column;
  const last = together ? Math.min(box.column + box.columns - 1, sheet.lastColumn) : column;
  for (let at = first; at <= last; at++) {
    const rows = Math.max(1, Math.min(sheet.lastRow, ROWS_MEASURED));
    const { cells } = await fetchCells(sheet.id, { row: 1, column: at, rows, columns: 1 });
    const body = { sheetId: sheet.id, first: at, count: 1, pixels: fittingWidth(cells) };
    await grid.workbench.act('set-column-width', body);
  }
}

function fittingWidth(cells: readonly CellView[]): number {
  const widths = cells.flatMap(({ display, style }) => {
    const font = `${style?.bold ? 'bold ' : ''}${String(fontPixels(style?.fontSize))}px Arial, sans-serif`;
    return display.split('\n').map(measureIn(font));
  });
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, widest + PADDING)));
}
