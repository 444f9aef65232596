import type { Stretch } from '../contract';
import { ServiceError } from '../service';
import type { Axis } from './a1';
import { moveLines } from './line-relocation';
import type { LineMove } from './line-moves';
import { assertFreezable, assertMovable } from './merges';
import { assertMayInsert } from './protections';
import { linesRect, type SheetModel } from './sheet-model';
import { hiddenAmong, withoutStretch, withStretch } from './stretches';
import type { UserDesk } from './user-desk';

/** Puts rows or columns in before `at`, or with a negative count takes them out from `at` on. */
export function shiftLines(desk: UserDesk, sheetId: number, axis: Axis, at: number, count: number): void {
  const sheet = desk.sheet(sheetId);
  assertShiftable(sheet, axis, at, count);
  if (count > 0) assertMayInsert(sheet, axis, at, desk.model.actor);
  else desk.sheetToEdit(sheetId, linesRect(sheet, axis, at, -count));
  desk.model.shift(sheet, axis, at, count);
  desk.changes.changed(CHANGE_TYPES[axis][count > 0 ? 'in' : 'out']);
}

function assertShiftable(sheet: SheetModel, axis: Axis, at: number, count: number): void {
  const size = sizeOf(sheet, axis);
  const last = count < 0 ? at - count - 1 : at - 1;
  if (count === 0 || at < 1 || last > size) throw outOfBounds();
  if (size + count < 1) throw new ServiceError(`You can't delete all the ${axis}s on the sheet.`);
  if (axis === 'row' && count < 0 && at <= sheet.frozenRows + 1 && last === size) {
    throw new ServiceError('Sorry, it is not possible to delete all non-frozen rows.');
  }
}

const CHANGE_TYPES = {
  row: { in: 'INSERT_ROW', out: 'REMOVE_ROW' },
  column: { in: 'INSERT_COLUMN', out: 'REMOVE_COLUMN' },
} as const;

/** Lines dropped where they are stay, and nobody hears of it. */
export function moveLinesByHand(desk: UserDesk, sheetId: number, move: LineMove): void {
  const { axis, first, count, before } = move;
  const known = desk.sheet(sheetId);
  assertLines(known, axis, first, count);
  if (before < 1 || before > sizeOf(known, axis) + 1) throw outOfBounds();
  if (before >= first && before <= first + count) return;
  const start = Math.min(first, before);
  const end = Math.max(first + count, before);
  const sheet = desk.sheetToEdit(sheetId, linesRect(known, axis, start, end - start));
  assertMovable(sheet.layout.merges, move);
  moveLines(desk.model, sheet, move);
  desk.changes.changed('OTHER');
}

export function hideLines(desk: UserDesk, sheetId: number, axis: Axis, first: number, count: number): void {
  const sheet = desk.sheetToArrange(sheetId);
  assertLines(sheet, axis, first, count);
  const hidden = withStretch(hiddenLines(sheet, axis), first, count);
  if (hiddenAmong(hidden, 1, sizeOf(sheet, axis)) === sizeOf(sheet, axis)) {
    throw new ServiceError(`You can't hide all the ${axis}s on the sheet.`);
  }
  setHidden(desk, sheet, axis, hidden);
}

export function showLines(desk: UserDesk, sheetId: number, axis: Axis, first: number, count: number): void {
  const sheet = desk.sheetToArrange(sheetId);
  assertLines(sheet, axis, first, count);
  setHidden(desk, sheet, axis, withoutStretch(hiddenLines(sheet, axis), first, count));
}

export function setColumnWidth(
  desk: UserDesk,
  sheetId: number,
  { first, count }: Stretch,
  pixels: number,
): void {
  const sheet = desk.sheetToArrange(sheetId);
  assertLines(sheet, 'column', first, count);
  if (!Number.isFinite(pixels) || pixels < NARROWEST || pixels > WIDEST) {
    throw new ServiceError(
      `A column can be ${String(NARROWEST)} to ${String(WIDEST)} pixels wide. Its width was not changed.`,
    );
  }
  const widths = { ...sheet.columnWidths };
  for (let column = first; column < first + count; column++) widths[column] = Math.round(pixels);
  sheet.change({ columnWidths: widths });
  desk.changes.changed('OTHER');
}

const NARROWEST = 2;
const WIDEST = 2000;

export function freezeRows(desk: UserDesk, sheetId: number, count: number): void {
  const sheet = desk.sheetToArrange(sheetId);
  if (!Number.isInteger(count) || count < 0 || count >= sheet.rows) {
    throw new ServiceError("You can't freeze all visible rows on the sheet.");
  }
  assertFreezable(sheet.layout.merges, 'row', count);
  sheet.change({ frozenRows: count });
  desk.changes.changed('OTHER');
}

function hiddenLines({ layout }: SheetModel, axis: Axis): SheetModel['layout']['hiddenRows'] {
  return axis === 'row' ? layout.hiddenRows : layout.hiddenColumns;
}

function setHidden(
  desk: UserDesk,
  sheet: SheetModel,
  axis: Axis,
  lines: SheetModel['layout']['hiddenRows'],
): void {
  const field = axis === 'row' ? { hiddenRows: lines } : { hiddenColumns: lines };
  sheet.change({ layout: { ...sheet.layout, ...field } });
  desk.changes.changed('OTHER');
}

function assertLines(sheet: SheetModel, axis: Axis, first: number, count: number): void {
  if (first < 1 || count < 1 || first + count - 1 > sizeOf(sheet, axis)) throw outOfBounds();
}

function outOfBounds(): ServiceError {
  return new ServiceError('Those rows or columns are out of bounds.');
}

function sizeOf(sheet: SheetModel, axis: Axis): number {
  return axis === 'row' ? sheet.rows : sheet.columns;
}
