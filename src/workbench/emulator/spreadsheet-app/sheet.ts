import { partlyBuilt } from '../partly-built';
import { describeService, ServiceError } from '../service';
import { parametersMismatch } from '../signature';
import type { Axis, Rect } from '../workbook/a1';
import { assertMayEditCells, assertMayEditSheet } from '../workbook/protections';
import { linesRect, type SheetModel } from '../workbook/sheet-model';
import { each, GEOMETRY, READ, WRITE } from './method-specs';
import { assertWithin, rectOfA1, rectOfNumbers } from './range-checks';
import { BlockValues } from './range-values';
import type { Range, Sheet, Spreadsheet, SpreadsheetContext, TextFinder } from './spreadsheet-context';

// prettier-ignore
const LOCAL = [
  'createTextFinder', 'getColumnWidth', 'getFrozenRows', 'getIndex', 'getMaxColumns', 'getMaxRows', 'getName',
  'getParent', 'getRange', 'getSheetId', 'isSheetHidden',
] as const;
const READING = ['getDataRange', 'getLastColumn', 'getLastRow'] as const;
// prettier-ignore
const WRITING = [
  'activate', 'appendRow', 'clear', 'deleteColumns', 'deleteRow', 'deleteRows', 'hideSheet', 'insertColumnsAfter',
  'insertColumnsBefore', 'insertRowsAfter', 'insertRowsBefore', 'setColumnWidth', 'setColumnWidths',
  'setFrozenRows', 'setName', 'showSheet',
] as const;

type BuiltSheet = Pick<Sheet, (typeof LOCAL | typeof READING | typeof WRITING)[number]>;

/** Pixels of a column whose width nobody set. */
const DEFAULT_COLUMN_WIDTH = 100;

/** One sheet (tab) of the spreadsheet. */
export class SheetService implements BuiltSheet {
  constructor(
    private readonly context: SpreadsheetContext,
    private readonly sheetId: number,
  ) {}

  getSheetId(): number {
    return this.model().id;
  }

  getName(): string {
    return this.model().name;
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

  getMaxRows(): number {
    return this.model().rows;
  }

  getMaxColumns(): number {
    return this.model().columns;
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
    this.context.range(this.sheetId, this.model().whole()).clear();
    return this.self();
  }

  getFrozenRows(): number {
    return this.model().frozenRows;
  }

  getColumnWidth(columnPosition: number): number {
    return this.model().columnWidths[columnPosition] ?? DEFAULT_COLUMN_WIDTH;
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

  insertRowsAfter(afterPosition: number, howMany: number): Sheet {
    return this.insert('row', afterPosition + 1, howMany);
  }

  insertRowsBefore(beforePosition: number, howMany: number): Sheet {
    return this.insert('row', beforePosition, howMany);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): Sheet {
    return this.insert('column', afterPosition + 1, howMany);
  }

  insertColumnsBefore(beforePosition: number, howMany: number): Sheet {
    return this.insert('column', beforePosition, howMany);
  }

  deleteRow(rowPosition: number): Sheet {
    this.remove('row', rowPosition, 1);
    return this.self();
  }

  deleteRows(rowPosition: number, howMany: number): void {
    this.remove('row', rowPosition, howMany);
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    this.remove('column', columnPosition, howMany);
  }

  setFrozenRows(rows: number): void {
    const sheet = this.toArrange();
    if (rows < 0 || rows >= sheet.rows)
      throw new ServiceError("You can't freeze all visible rows on the sheet.");
    sheet.change({ frozenRows: rows });
  }

  setColumnWidth(columnPosition: number, width: number): Sheet {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): Sheet {
    const sheet = this.toArrange();
    assertWithin(sheet, { row: 1, column: startColumn, rows: 1, columns: numColumns });
    const columnWidths = { ...sheet.columnWidths };
    for (let column = startColumn; column < startColumn + numColumns; column++) columnWidths[column] = width;
    sheet.change({ columnWidths });
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

  private insert(axis: Axis, at: number, count: number): Sheet {
    const sheet = this.model();
    const size = axis === 'row' ? sheet.rows : sheet.columns;
    assertCount(count, axis);
    if (at < 1 || at > size + 1) throw outOfBounds(axis);
    assertMayEditCells(sheet, linesRect(sheet, axis, at, count), this.context.model.actor);
    if (axis === 'row' && at === size + 1) this.context.model.appendRows(sheet, count);
    else this.context.model.shift(sheet, axis, at, count);
    return this.self();
  }

  private remove(axis: Axis, at: number, count: number): void {
    const sheet = this.model();
    const size = axis === 'row' ? sheet.rows : sheet.columns;
    assertCount(count, axis);
    if (at < 1 || at + count - 1 > size) throw outOfBounds(axis);
    assertMayEditCells(sheet, linesRect(sheet, axis, at, count), this.context.model.actor);
    if (count === size) throw new ServiceError(`You can't delete all the ${axis}s on the sheet.`);
    if (axis === 'row' && leavesOnlyFrozen(sheet, at, count))
      throw new ServiceError('Sorry, it is not possible to delete all non-frozen rows.');
    this.context.model.shift(sheet, axis, at, -count);
  }

  private model(): SheetModel {
    return this.context.model.sheetOrThrow(this.sheetId);
  }

  /** @throws ServiceError where the whole sheet is protected from whom the script runs as. */
  private toArrange(): SheetModel {
    const sheet = this.model();
    assertMayEditSheet(sheet, this.context.model.actor);
    return sheet;
  }

  private calculated(): SheetModel {
    this.context.model.calculation.recalculate();
    return this.model();
  }

  private self(): Sheet {
    return partlyBuilt<Sheet>(this);
  }
}

function assertCount(count: unknown, axis: Axis): void {
  if (typeof count !== 'number' || count < 1) {
    throw new ServiceError(`The number of ${axis}s must be at least 1.`);
  }
}

function leavesOnlyFrozen({ rows, frozenRows }: SheetModel, at: number, count: number): boolean {
  return at <= frozenRows + 1 && at + count - 1 === rows;
}

function outOfBounds(axis: Axis): ServiceError {
  return new ServiceError(`Those ${axis}s are out of bounds.`);
}

describeService(SheetService, 'Sheet', {
  ...each(GEOMETRY, ...LOCAL),
  ...each(READ, ...READING),
  ...each(WRITE, ...WRITING),
});
