import type { Protection } from '../contract';
import { isWithin, type Rect } from './a1';
import { copyBlock, eraseBlock, layOver, type CopiedBlock } from './cell-block';
import type { CellExtra } from './cell-value';
import { copyBy, followCells } from './formulas/moved-references';
import { movedBy } from './offset-rect';
import { reorderMerges } from './reordered-merges';
import type { SheetModel } from './sheet-model';
import type { WorkbookModel } from './workbook-model';

/** Cells, and where they shall stand. */
export interface Relocation {
  readonly from: { readonly sheet: SheetModel; readonly rect: Rect };
  readonly to: { readonly sheet: SheetModel; readonly row: number; readonly column: number };
}

/** Takes cells to another place, as cut and paste does: references to them follow, what they overwrite is gone. */
export function moveCells(model: WorkbookModel, { from, to }: Relocation): void {
  model.beforeMoving();
  const move = { from: { ...from, sheet: from.sheet.name }, to: { ...to, sheet: to.sheet.name } };
  const block = copyBlock(from.sheet, from.rect);
  eraseBlock(from.sheet, from.rect);
  eraseBlock(to.sheet, { ...from.rect, row: to.row, column: to.column });
  for (const sheet of model.sheets) {
    const home = { before: sheet.name, after: sheet.name };
    model.mapFormulas(sheet, sheet.whole(), (text) => followCells(text, home, move));
  }
  const home = { before: from.sheet.name, after: to.sheet.name };
  placeCells(to, block, (text) => followCells(text, home, move));
  layOver(to.sheet, to.row, to.column, block);
  moveNames(model, { from, to });
  moveProtections({ from, to });
  from.sheet.version++;
  to.sheet.version++;
  model.calculation.structureChanged();
}

/** Puts the rows of a block into another order: `order[i]` is the row that comes to stand i rows below its first. */
export function reorderBlock(
  model: WorkbookModel,
  sheet: SheetModel,
  rect: Rect,
  order: readonly number[],
): void {
  model.beforeMoving();
  sheet.formats.pinToRows(rect);
  const rows = order.map((row) => copyBlock(sheet, { ...rect, row, rows: 1 }));
  rows.forEach((block, index) => {
    const row = rect.row + index;
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      sheet.grid.set(row, column, '');
      sheet.grid.setExtra(row, column, {});
    }
    placeCells({ sheet, row, column: rect.column }, block, (text) => copyBy(text, row - block.rect.row, 0));
  });
  reorderMerges(sheet, rect, order);
  sheet.version++;
  model.calculation.structureChanged();
}

/** With the formulas' results: a moved formula does not run again. */
function placeCells(to: Relocation['to'], block: CopiedBlock, rewrite: (text: string) => string): void {
  for (const { down, right, value, extra } of block.cells) {
    to.sheet.grid.set(to.row + down, to.column + right, value);
    if (extra) to.sheet.grid.setExtra(to.row + down, to.column + right, movedExtra(extra, rewrite));
  }
}

function movedExtra(extra: CellExtra, rewrite: (text: string) => string): CellExtra {
  return extra.formula ? { ...extra, formula: extra.formula.movedTo(rewrite(extra.formula.text)) } : extra;
}

function moveNames(model: WorkbookModel, { from, to }: Relocation): void {
  const namedRanges = model.namedRanges.map((range) =>
    range.target.sheetId === from.sheet.id && isWithin(range.target.rect, from.rect)
      ? { ...range, target: { sheetId: to.sheet.id, rect: movedWith(range.target.rect, { from, to }) } }
      : range,
  );
  if (namedRanges.length > 0) model.changeSettings({ namedRanges });
}

/** A protected block that was cut as a whole is protected at its new place. */
function moveProtections({ from, to }: Relocation): void {
  const staying: Protection[] = [];
  const going: Protection[] = [];
  for (const protection of from.sheet.layout.protections) {
    if (!protection.box || !isWithin(protection.box, from.rect)) staying.push(protection);
    else going.push({ ...protection, box: movedWith(protection.box, { from, to }) });
  }
  if (going.length === 0) return;
  from.sheet.change({ layout: { ...from.sheet.layout, protections: staying } });
  const protections = [...to.sheet.layout.protections, ...going];
  to.sheet.change({ layout: { ...to.sheet.layout, protections } });
}

function movedWith(rect: Rect, { from, to }: Relocation): Rect {
  return movedBy(rect, to.row - from.rect.row, to.column - from.rect.column);
}
