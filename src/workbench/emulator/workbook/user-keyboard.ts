import type { Box, CellStyle, ChosenRule, PasteWhat, Protection, UserActions } from '../contract';
import type { UserChange } from '../service-host';
import { UndoHistory } from './undo-history';
import { UserChanges } from './user-changes';
import { UserDesk } from './user-desk';
import { fillCells } from './user-fill';
import { filterColumn, removeFilter, setFilter } from './user-filter';
import { freezeRows, hideLines, moveLinesByHand, setColumnWidth, shiftLines, showLines } from './user-lines';
import { formatCells, mergeCells, setNote, setRule, unmergeCells } from './user-looks';
import { pasteCopied, pasteCut, type PastePlace } from './user-paste';
import { protect, unprotect } from './user-protections';
import { sortRange, sortSheet } from './user-rows-in-order';
import * as sheets from './user-sheets';
import { clearCells, typeBlock } from './user-typing';
import type { WorkbookModel } from './workbook-model';
import { WriteBuffers } from './write-buffers';

/** What a person does at the keyboard: each action is one step of *Undo*, then it is reported as one change. */
export class UserKeyboard implements UserActions {
  readonly buffer: WriteBuffers;
  private readonly history: UndoHistory;
  private readonly changes: UserChanges;
  private readonly desk: UserDesk;

  constructor(model: WorkbookModel) {
    this.buffer = new WriteBuffers(model);
    this.history = new UndoHistory(model, () => model.actor().email, this.buffer);
    this.changes = new UserChanges(model, this.history);
    this.desk = new UserDesk(model, this.changes);
  }

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
  }

  onUserChange(listener: (change: UserChange) => void): void {
    this.changes.listen(listener);
  }

  type(sheetId: number, row: number, column: number, text: string): void {
    this.paste(sheetId, row, column, [[text]]);
  }

  paste(sheetId: number, row: number, column: number, block: readonly (readonly string[])[]): void {
    this.act((desk) => {
      typeBlock(desk, sheetId, row, column, block);
    });
  }

  pasteCells(
    from: Box & { readonly sheetId: number },
    to: PastePlace,
    { what, cut }: { readonly what: PasteWhat; readonly cut: boolean },
  ): void {
    this.act((desk) => {
      if (cut) pasteCut(desk, from, to);
      else pasteCopied(desk, from, to, what);
    });
  }

  fill(sheetId: number, from: Box, to: Box): void {
    this.act((desk) => {
      fillCells(desk, sheetId, from, to);
    });
  }

  clear(sheetId: number, row: number, column: number, rows: number, columns: number): void {
    this.act((desk) => {
      clearCells(desk, sheetId, { row, column, rows, columns });
    });
  }

  insertRows(sheetId: number, before: number, count: number): void {
    this.act((desk) => {
      shiftLines(desk, sheetId, 'row', before, count);
    });
  }

  deleteRows(sheetId: number, first: number, count: number): void {
    this.act((desk) => {
      shiftLines(desk, sheetId, 'row', first, -count);
    });
  }

  insertColumns(sheetId: number, before: number, count: number): void {
    this.act((desk) => {
      shiftLines(desk, sheetId, 'column', before, count);
    });
  }

  deleteColumns(sheetId: number, first: number, count: number): void {
    this.act((desk) => {
      shiftLines(desk, sheetId, 'column', first, -count);
    });
  }

  moveRows(sheetId: number, first: number, count: number, before: number): void {
    this.act((desk) => {
      moveLinesByHand(desk, sheetId, { axis: 'row', first, count, before });
    });
  }

  moveColumns(sheetId: number, first: number, count: number, before: number): void {
    this.act((desk) => {
      moveLinesByHand(desk, sheetId, { axis: 'column', first, count, before });
    });
  }

  hideRows(sheetId: number, first: number, count: number): void {
    this.act((desk) => {
      hideLines(desk, sheetId, 'row', first, count);
    });
  }

  showRows(sheetId: number, first: number, count: number): void {
    this.act((desk) => {
      showLines(desk, sheetId, 'row', first, count);
    });
  }

  hideColumns(sheetId: number, first: number, count: number): void {
    this.act((desk) => {
      hideLines(desk, sheetId, 'column', first, count);
    });
  }

  showColumns(sheetId: number, first: number, count: number): void {
    this.act((desk) => {
      showLines(desk, sheetId, 'column', first, count);
    });
  }

  sort(sheetId: number, column: number, ascending: boolean): void {
    this.act((desk) => {
      sortSheet(desk, sheetId, column, ascending);
    });
  }

  sortRange(sheetId: number, box: Box, column: number, ascending: boolean): void {
    this.act((desk) => {
      sortRange(desk, sheetId, box, column, ascending);
    });
  }

  setFilter(sheetId: number, box: Box): void {
    this.act((desk) => {
      setFilter(desk, sheetId, box);
    });
  }

  filterColumn(sheetId: number, column: number, hiddenValues: readonly string[]): void {
    this.act((desk) => {
      filterColumn(desk, sheetId, column, hiddenValues);
    });
  }

  removeFilter(sheetId: number): void {
    this.act((desk) => {
      removeFilter(desk, sheetId);
    });
  }

  merge(sheetId: number, box: Box): void {
    this.act((desk) => {
      mergeCells(desk, sheetId, box);
    });
  }

  unmerge(sheetId: number, box: Box): void {
    this.act((desk) => {
      unmergeCells(desk, sheetId, box);
    });
  }

  format(sheetId: number, box: Box, look: CellStyle & { readonly numberFormat?: string }): void {
    this.act((desk) => {
      formatCells(desk, sheetId, box, look);
    });
  }

  setNote(sheetId: number, row: number, column: number, text: string): void {
    this.act((desk) => {
      setNote(desk, sheetId, row, column, text);
    });
  }

  setColumnWidth(sheetId: number, first: number, count: number, pixels: number): void {
    this.act((desk) => {
      setColumnWidth(desk, sheetId, { first, count }, pixels);
    });
  }

  freezeRows(sheetId: number, count: number): void {
    this.act((desk) => {
      freezeRows(desk, sheetId, count);
    });
  }

  setRule(sheetId: number, box: Box, rule: ChosenRule | null): void {
    this.act((desk) => {
      setRule(desk, sheetId, box, rule);
    });
  }

  protect(
    sheetId: number,
    box: Box | undefined,
    how: Pick<Protection, 'description' | 'warningOnly' | 'editors'>,
  ): number {
    return this.act((desk) => protect(desk, sheetId, box, how));
  }

  unprotect(sheetId: number, protectionId: number): void {
    this.act((desk) => {
      unprotect(desk, sheetId, protectionId);
    });
  }

  addSheet(name?: string): number {
    return this.act((desk) => sheets.addSheet(desk, name));
  }

  duplicateSheet(sheetId: number): number {
    return this.act((desk) => sheets.duplicateSheet(desk, sheetId));
  }

  renameSheet(sheetId: number, name: string): void {
    this.act((desk) => {
      sheets.renameSheet(desk, sheetId, name);
    });
  }

  moveSheet(sheetId: number, position: number): void {
    this.act((desk) => {
      sheets.moveSheet(desk, sheetId, position);
    });
  }

  hideSheet(sheetId: number): void {
    this.act((desk) => {
      sheets.hideSheet(desk, sheetId);
    });
  }

  showSheet(sheetId: number): void {
    this.act((desk) => {
      sheets.showSheet(desk, sheetId);
    });
  }

  deleteSheet(sheetId: number): void {
    this.act((desk) => {
      sheets.deleteSheet(desk, sheetId);
    });
  }

  setTimeZone(timeZone: string): void {
    this.act((desk) => {
      sheets.setTimeZone(desk, timeZone);
    });
  }

  setLocale(locale: string): void {
    this.act((desk) => {
      sheets.setLocale(desk, locale);
    });
  }

  renameSpreadsheet(name: string): void {
    this.act((desk) => {
      sheets.renameSpreadsheet(desk, name);
    });
  }

  undo(): void {
    const change = this.history.undo();
    if (change) this.changes.report(change);
  }

  redo(): void {
    const change = this.history.redo();
    if (change) this.changes.report(change);
  }

  private act<T>(action: (desk: UserDesk) => T): T {
    return this.history.step(() => action(this.desk));
  }
}
