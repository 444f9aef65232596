import { followMove } from './formulas/moved-references';
import { movedLine, movedPieces, movedWhole, type LineMove } from './line-moves';
import { movedLayout } from './sheet-layout';
import type { SheetModel } from './sheet-model';
import type { WorkbookModel } from './workbook-model';

/** Takes rows or columns to another place of their sheet, with everything on them and all that refers to them. */
export function moveLines(model: WorkbookModel, sheet: SheetModel, move: LineMove): void {
  model.rewriteFormulas(
    () => {
      moveGridLines(sheet, move);
      sheet.formats.mapLayers((rect) => movedPieces(rect, move));
      sheet.validations.map((rect) => movedPieces(rect, move));
      sheet.change({
        layout: movedLayout(sheet.layout, move),
        ...(move.axis === 'column' ? { columnWidths: movedWidths(sheet.columnWidths, move) } : {}),
      });
      moveNames(model, sheet, move);
    },
    (text, home) => followMove(text, home.name, sheet.name, move),
  );
}

function moveGridLines(sheet: SheetModel, move: LineMove): void {
  const first = Math.min(move.first, move.before);
  const last = Math.max(move.first + move.count, move.before) - 1;
  const order: number[] = [];
  for (let line = first; line <= last; line++) order[movedLine(line, move) - first] = line;
  if (move.axis === 'row') sheet.grid.reorderRows(first, order);
  else sheet.grid.reorderColumns(first, order);
}

function movedWidths(widths: SheetModel['columnWidths'], move: LineMove): SheetModel['columnWidths'] {
  const entries = Object.entries(widths);
  return Object.fromEntries(entries.map(([column, width]) => [movedLine(Number(column), move), width]));
}

function moveNames(model: WorkbookModel, sheet: SheetModel, move: LineMove): void {
  const namedRanges = model.namedRanges.map((range) =>
    range.target.sheetId === sheet.id
      ? { ...range, target: { sheetId: sheet.id, rect: movedWhole(range.target.rect, move) } }
      : range,
  );
  if (namedRanges.length > 0) model.changeSettings({ namedRanges });
}
