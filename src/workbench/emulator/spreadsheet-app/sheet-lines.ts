import { partlyBuilt } from '../partly-built';
import { ServiceError } from '../service';
import type { Axis } from '../workbook/a1';
import { assertMayEditCells, assertMayEditSheet, assertMayInsert } from '../workbook/protections';
import { withRowHeight } from '../workbook/sheet-layout';
import { linesRect, type SheetModel } from '../workbook/sheet-model';
import { hiddenAmong, withoutStretch, withStretch } from '../workbook/stretches';
import { assertWithin } from './range-checks';
import type { Sheet, SpreadsheetContext } from './spreadsheet-context';

/** Pixels of a column whose width nobody set. */
const DEFAULT_COLUMN_WIDTH = 100;

/** Pixels of a row of one line. */
const DEFAULT_ROW_HEIGHT = 21;

/** A sheet's rows and columns: put in, taken out, hidden, frozen, made wide. */
export class SheetLines {
  constructor(
    protected readonly context: SpreadsheetContext,
    protected readonly sheetId: number,
  ) {}

  getMaxRows(): number {
    return this.model().rows;
  }

  getMaxColumns(): number {
    return this.model().columns;
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

  insertRowAfter(afterPosition: number): Sheet {
    return this.insert('row', afterPosition + 1, 1);
  }

  insertRowBefore(beforePosition: number): Sheet {
    return this.insert('row', beforePosition, 1);
  }

  /** Blank rows from that one on. */
  insertRows(rowIndex: number, numRows = 1): void {
    this.insert('row', rowIndex, numRows);
  }

  insertColumnAfter(afterPosition: number): Sheet {
    return this.insert('column', afterPosition + 1, 1);
  }

  insertColumnBefore(beforePosition: number): Sheet {
    return this.insert('column', beforePosition, 1);
  }

  insertColumns(columnIndex: number, numColumns = 1): void {
    this.insert('column', columnIndex, numColumns);
  }

  deleteRow(rowPosition: number): Sheet {
    this.remove('row', rowPosition, 1);
    return this.self();
  }

  deleteRows(rowPosition: number, howMany: number): void {
    this.remove('row', rowPosition, howMany);
  }

  deleteColumn(columnPosition: number): Sheet {
    this.remove('column', columnPosition, 1);
    return this.self();
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

  /** As high as that, though their cells have more lines. */
  setRowHeightsForced(startRow: number, numRows: number, height: number): Sheet {
    const sheet = this.toArrange();
    assertWithin(sheet, { row: startRow, column: 1, rows: numRows, columns: 1 });
    const { layout } = sheet;
    const rowHeight = { first: startRow, count: numRows, pixels: Math.max(2, height) };
    sheet.change({ layout: { ...layout, rowHeights: withRowHeight(layout.rowHeights, rowHeight) } });
    return this.self();
  }

  /** Of rows that were never forced: how high their texts make them is the page's to know. */
  getRowHeight(rowPosition: number): number {
    const { rowHeights } = this.model().layout;
    const forced = rowHeights.find(({ first, count }) => rowPosition >= first && rowPosition < first + count);
    return forced?.pixels ?? DEFAULT_ROW_HEIGHT;
  }

  getFrozenRows(): number {
    return this.model().frozenRows;
  }

  getColumnWidth(columnPosition: number): number {
    return this.model().columnWidths[columnPosition] ?? DEFAULT_COLUMN_WIDTH;
  }

  hideRows(rowIndex: number, numRows = 1): void {
    this.hide('row', rowIndex, numRows);
  }

  showRows(rowIndex: number, numRows = 1): void {
    this.show('row', rowIndex, numRows);
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    this.hide('column', columnIndex, numColumns);
  }

  showColumns(columnIndex: number, numColumns = 1): void {
    this.show('column', columnIndex, numColumns);
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    return hiddenAmong(this.model().layout.hiddenRows, rowPosition, 1) > 0;
  }

  isRowHiddenByFilter(rowPosition: number): boolean {
    return hiddenAmong(this.model().layout.filter?.hidden ?? [], rowPosition, 1) > 0;
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    return hiddenAmong(this.model().layout.hiddenColumns, columnPosition, 1) > 0;
  }

  protected insert(axis: Axis, at: number, count: number): Sheet {
    const sheet = this.model();
    const size = axis === 'row' ? sheet.rows : sheet.columns;
    assertCount(count, axis);
    if (at < 1 || at > size + 1) throw outOfBounds(axis);
    assertMayInsert(sheet, axis, at, this.context.model.actor);
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

  private hide(axis: Axis, first: number, count: number): void {
    const sheet = this.toArrange();
    assertWithin(sheet, linesRect(sheet, axis, first, count));
    const hidden = withStretch(hiddenLines(sheet, axis), first, count);
    const size = axis === 'row' ? sheet.rows : sheet.columns;
    if (hiddenAmong(hidden, 1, size) === size) {
      throw new ServiceError(`You can't hide all the ${axis}s on the sheet.`);
    }
    setHiddenLines(sheet, axis, hidden);
  }

  private show(axis: Axis, first: number, count: number): void {
    const sheet = this.toArrange();
    assertWithin(sheet, linesRect(sheet, axis, first, count));
    setHiddenLines(sheet, axis, withoutStretch(hiddenLines(sheet, axis), first, count));
  }

  protected model(): SheetModel {
    return this.context.model.sheetOrThrow(this.sheetId);
  }

  /** @throws ServiceError where the whole sheet is protected from whom the script runs as. */
  protected toArrange(): SheetModel {
    const sheet = this.model();
    assertMayEditSheet(sheet, this.context.model.actor);
    return sheet;
  }

  protected self(): Sheet {
    return partlyBuilt<Sheet>(this);
  }
}

function hiddenLines({ layout }: SheetModel, axis: Axis): SheetModel['layout']['hiddenRows'] {
  return axis === 'row' ? layout.hiddenRows : layout.hiddenColumns;
}

function setHiddenLines(sheet: SheetModel, axis: Axis, hidden: ReturnType<typeof hiddenLines>): void {
  const fields = axis === 'row' ? { hiddenRows: hidden } : { hiddenColumns: hidden };
  sheet.change({ layout: { ...sheet.layout, ...fields } });
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
