import type { PasteWhat } from '../contract';
import { ServiceError } from '../service';
import { intersection, type Rect } from './a1';
import { copyBlock, type CopiedBlock } from './cell-block';
import { assertValid } from './cell-input';
import { moveCells } from './cell-relocation';
import { visibleBlocks } from './filter';
import { assertPastable } from './merges';
import { pasteBlock } from './pasted-block';
import type { SheetModel } from './sheet-model';
import type { UserDesk } from './user-desk';

export interface PastePlace {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
}

/** Cuts cells and pastes them elsewhere: they are moved, which is no edit to whoever listens for edits. */
export function pasteCut(desk: UserDesk, from: Rect & { readonly sheetId: number }, to: PastePlace): void {
  const target: Rect = { row: to.row, column: to.column, rows: from.rows, columns: from.columns };
  const source = desk.sheetWith(from.sheetId, from);
  const sheet = desk.sheetToEdit(to.sheetId, target);
  assertPastable(source.layout.merges, from);
  if (source === sheet && from.row === to.row && from.column === to.column) return;
  const staying =
    source === sheet
      ? sheet.layout.merges.filter((merge) => !intersection(merge, from))
      : sheet.layout.merges;
  assertPastable(staying, target);
  desk.makeRoom(sheet, target);
  const { sheetId: _sheetId, ...rect } = from;
  moveCells(desk.model, { from: { sheet: source, rect }, to: { sheet, row: to.row, column: to.column } });
  desk.changes.changed('OTHER');
}

/** Pastes copied cells, as often as a larger selection holds them. Rows that a filter hides are not copied. */
export function pasteCopied(
  desk: UserDesk,
  from: Rect & { readonly sheetId: number },
  to: PastePlace,
  what: PasteWhat,
): void {
  const { sheetId, ...box } = from;
  const source = desk.sheet(sheetId);
  assertInSheet(source, box);
  assertPastable(source.layout.merges, box);
  desk.model.calculation.recalculate();
  const blocks = visibleBlocks(source, box).map((rect) => copyBlock(source, rect));
  const rows = blocks.reduce((sum, { rect }) => sum + rect.rows, 0);
  if (rows === 0) return;
  const target: Rect = {
    row: to.row,
    column: to.column,
    rows: rows * timesIn(to.rows, rows),
    columns: box.columns * timesIn(to.columns, box.columns),
  };
  const sheet = desk.sheetToEdit(to.sheetId, target);
  assertPastable(sheet.layout.merges, target);
  desk.makeRoom(sheet, target);
  const placed = placesOf(blocks, target);
  if (what === 'values') assertValues(sheet, placed);
  for (const { block, row, column } of placed) pasteBlock(desk.model, sheet, { row, column }, block, what);
  if (what === 'formats') desk.changes.changed('FORMAT');
  else desk.changes.edited(sheet, target);
}

function assertInSheet(sheet: SheetModel, rect: Rect): void {
  const inside =
    rect.row > 0 &&
    rect.column > 0 &&
    rect.row + rect.rows - 1 <= sheet.rows &&
    rect.column + rect.columns - 1 <= sheet.columns;
  if (!inside)
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
}

function timesIn(available: number | undefined, size: number): number {
  return Math.max(1, Math.floor((available ?? size) / size));
}

interface PlacedBlock {
  readonly block: CopiedBlock;
  readonly row: number;
  readonly column: number;
}

function placesOf(blocks: readonly CopiedBlock[], target: Rect): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  for (let row = target.row; row < target.row + target.rows;) {
    for (const block of blocks) {
      for (
        let column = target.column;
        column < target.column + target.columns;
        column += block.rect.columns
      ) {
        placed.push({ block, row, column });
      }
      row += block.rect.rows;
    }
  }
  return placed;
}

/** Values are put into cells that keep their rules; nothing is pasted where one of them is refused. */
function assertValues(sheet: SheetModel, placed: readonly PlacedBlock[]): void {
  if (sheet.validations.isEmpty()) return;
  for (const { block, row, column } of placed) {
    for (const cell of block.cells) {
      const place = { row: row + cell.down, column: column + cell.right, rows: 1, columns: 1 };
      const rule = sheet.validations.at(place.row, place.column);
      assertValid(rule, { value: cell.value, numberFormat: cell.numberFormat }, place, '');
    }
  }
}
