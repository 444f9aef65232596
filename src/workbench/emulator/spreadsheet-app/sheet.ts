import { describeService, ServiceError } from '../service';
import { parametersMismatch } from '../signature';
import type { Rect } from '../workbook/a1';
import { assertMayEditCells } from '../workbook/protections';
import type { SheetModel } from '../workbook/sheet-model';
import { each, GEOMETRY, READ, WRITE } from './method-specs';
import { assertWithin, rectOfA1, rectOfNumbers } from './range-checks';
import { BlockValues } from './range-values';
import { SheetLines } from './sheet-lines';
import type { Range, Sheet, Spreadsheet, TextFinder } from './spreadsheet-context';

// prettier-ignore
const LOCAL = [
  'createTextFinder', 'getActiveCell', 'getActiveRange', 'getColumnWidth', 'getFrozenRows', 'getIndex',
  'getMaxColumns', 'getMaxRows', 'getName', 'getParent', 'getRange', 'getSheetId', 'getSheetName',
  'getRowHeight', 'isColumnHiddenByUser', 'isRowHiddenByFilter', 'isRowHiddenByUser', 'isSheetHidden',
] as const;
const READING = ['getDataRange', 'getLastColumn', 'getLastRow', 'getSheetValues'] as const;
// prettier-ignore
const WRITING = [
  'activate', 'appendRow', 'clear', 'clearContents', 'clearFormats', 'clearNotes', 'deleteColumn', 'deleteColumns',
  'deleteRow', 'deleteRows', 'hideColumns', 'hideRows', 'hideSheet', 'insertColumnAfter', 'insertColumnBefore',
  'insertColumns', 'insertColumnsAfter', 'insertColumnsBefore', 'insertRowAfter', 'insertRowBefore', 'insertRows',
  'insertRowsAfter', 'insertRowsBefore', 'setActiveRange', 'setColumnWidth', 'setColumnWidths', 'setFrozenRows',
  'setName', 'setRowHeightsForced', 'showColumns', 'showRows', 'showSheet', 'sort',
] as const;

type BuiltSheet = Pick<Sheet, (typeof LOCAL | typeof READING | typeof WRITING)[number]>;

/** One sheet (tab) of the spreadsheet. */
export class SheetService extends SheetLines implements BuiltSheet {
  getSheetId(): number {
    return this.model().id;
  }

  getName(): string {
    return this.model().name;
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): Sheet {
    this.context.model.renameSheet(this.toArrange(), name);
    return this.self();
  }

  /** Counts from 1. */
  getIndex(): number {
    return this.context.model.sheets.indexOf(this.model()) + 1;
  }

  getParent(): Spreadsheet {
    return this.context.spreadsheet();
  }

  getLastRow(): number {
    return this.calculated().grid.lastRow();
  }

  getLastColumn(): number {
    return this.calculated().grid.lastColumn();
  }

  /** Contents, formats and rules; notes stay. */
  clear(...options: unknown[]): Sheet {
    if (options.length > 0) throw parametersMismatch('SpreadsheetApp.Sheet.clear', options);
    this.whole().clear();
    return this.self();
  }

  clearContents(): Sheet {
    this.whole().clearContent();
    return this.self();
  }

  clearFormats(): Sheet {
    this.whole().clearFormat();
    return this.self();
  }

  clearNotes(): Sheet {
    this.getDataRange().clearNote();
    return this.self();
  }

  /** All rows below the frozen ones, by one column. */
  sort(columnPosition: number, ascending = true): Sheet {
    const sheet = this.calculated();
    const rows = sheet.grid.lastRow() - sheet.frozenRows;
    if (rows < 1) return this.self();
    const block = { row: sheet.frozenRows + 1, column: 1, rows, columns: sheet.columns };
    this.context.range(this.sheetId, block).sort({ column: columnPosition, ascending });
    return this.self();
  }

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    return this.getRange(startRow, startColumn, numRows, numColumns).getValues();
  }

  /** The first cell of what is selected, A1 where another sheet is active. */
  getActiveCell(): Range {
    return this.getActiveRange().getCell(1, 1);
  }

  getActiveRange(): Range {
    const { sheetId, ...rect } = this.context.host.activeRange ?? this.context.model.active;
    const own = sheetId === this.sheetId ? rect : { row: 1, column: 1, rows: 1, columns: 1 };
    return this.context.range(this.sheetId, own);
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  isSheetHidden(): boolean {
    return this.model().hidden;
  }

  getRange(...args: readonly unknown[]): Range {
    const sheet = this.model();
    const [first] = args;
    const rect =
      args.length === 1 && typeof first === 'string'
        ? rectOfA1(first, sheet)
        : rectOfNumbers(args, 'SpreadsheetApp.Sheet.getRange');
    assertWithin(sheet, rect);
    return this.context.range(this.sheetId, rect);
  }

  /** A1 alone in an empty sheet. */
  getDataRange(): Range {
    const { grid } = this.calculated();
    const rows = Math.max(1, grid.lastRow());
    return this.context.range(this.sheetId, {
      row: 1,
      column: 1,
      rows,
      columns: Math.max(1, grid.lastColumn()),
    });
  }

  createTextFinder(findText: string): TextFinder {
    return this.context.textFinder(findText, () => [{ sheet: this.model(), rect: this.model().whole() }]);
  }

  /** Below the last row with any content, formulas that give "" and unticked checkboxes included. */
  appendRow(rowContents: readonly unknown[]): Sheet {
    if (!Array.isArray(rowContents))
      throw parametersMismatch('SpreadsheetApp.Sheet.appendRow', [rowContents]);
    const sheet = this.calculated();
    const row = sheet.grid.lastRow() + 1;
    const rect: Rect = { row, column: 1, rows: 1, columns: Math.max(1, rowContents.length) };
    assertMayEditCells(sheet, rect, this.context.model.actor);
    if (row > sheet.rows) this.context.model.appendRows(sheet, 1);
    if (rect.columns > sheet.columns) this.insert('column', sheet.columns + 1, rect.columns - sheet.columns);
    const contents = rowContents.length > 0 ? [...(rowContents as unknown[])] : [''];
    new BlockValues(this.context.model, sheet, rect).writeValues(
      [contents],
      'SpreadsheetApp.Sheet.appendRow',
    );
    return this.self();
  }

  hideSheet(): Sheet {
    const others = this.context.model.sheets.filter((sheet) => sheet.id !== this.sheetId);
    if (others.every((sheet) => sheet.hidden))
      throw new ServiceError("You can't hide all the sheets in a document.");
    return this.setHidden(true);
  }

  showSheet(): Sheet {
    return this.setHidden(false);
  }

  activate(): Sheet {
    this.context.model.active = { sheetId: this.sheetId, row: 1, column: 1, rows: 1, columns: 1 };
    return this.self();
  }

  private setHidden(hidden: boolean): Sheet {
    this.toArrange().change({ hidden });
    return this.self();
  }

  private whole(): Range {
    return this.context.range(this.sheetId, this.model().whole());
  }

  private calculated(): SheetModel {
    this.context.model.calculation.recalculate();
    return this.model();
  }
}

describeService(SheetService, 'Sheet', {
  ...each(GEOMETRY, ...LOCAL),
  ...each(READ, ...READING),
  ...each(WRITE, ...WRITING),
});
