import { withChange } from '../json-changes';
import { readChange, readFrame, readWorkbook } from './read-saved';
import { readState } from './read-saved-state';
import { frameOf, restoreRow, type SavedSheet } from './saved-workbook';
import { SheetModel } from './sheet-model';
import type { SheetChange, WorkbookChange } from './workbook-changes';
import type { WorkbookModel } from './workbook-model';

/**
 * Puts a saved spreadsheet into a new model, and what changed since, in order. All of it is judged first.
 * @throws TypeError for what nobody saved: nothing of it may be used.
 */
export function restoreWorkbook(model: WorkbookModel, saved: unknown, changes: readonly unknown[]): void {
  const { sheets, ...frame } = readWorkbook(saved);
  restoreFrame(model, frame);
  model.sheets = sheets.map(restoredSheet);
  for (const [index, change] of changes.entries())
    applyChange(model, readChange(change, `change ${String(index + 1)}`));
  if (model.sheets.length === 0) throw new TypeError('a spreadsheet has at least one sheet');
  model.calculation.structureChanged();
}

function restoreFrame(
  model: WorkbookModel,
  { settings, sheetCount, active }: ReturnType<typeof frameOf>,
): void {
  model.changeSettings(settings);
  model.sheetCount = sheetCount;
  model.active = active;
}

function applyChange(model: WorkbookModel, change: WorkbookChange): void {
  if (change.frame) restoreFrame(model, readFrame(withChange(frameOf(model), change.frame), 'frame'));
  const sheets = new Map(model.sheets.map((sheet) => [sheet.id, sheet]));
  for (const saved of change.added) sheets.set(saved.id, restoredSheet(saved));
  for (const one of change.sheets) applySheetChange(known(sheets, one.id), one);
  const order = change.order ?? model.sheets.map(({ id }) => id);
  model.sheets = order.map((id) => known(sheets, id));
}

function applySheetChange(sheet: SheetModel, { state, moves, rows }: SheetChange): void {
  if (state) sheet.change(readState(withChange(sheet.state, state), 'state'));
  for (const move of moves) sheet.grid.apply(move);
  for (const row of rows) restoreRow(sheet, row);
}

function restoredSheet({ id, state, rows }: SavedSheet): SheetModel {
  const sheet = new SheetModel(id, state.name);
  sheet.change(state);
  for (const row of rows) restoreRow(sheet, row);
  return sheet;
}

function known(sheets: ReadonlyMap<number, SheetModel>, id: number): SheetModel {
  const sheet = sheets.get(id);
  if (!sheet) throw new TypeError(`a change names the sheet ${String(id)}, which is not there`);
  return sheet;
}
