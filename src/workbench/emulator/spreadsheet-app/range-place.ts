import { partlyBuilt } from '../partly-built';
import { parametersMismatch } from '../signature';
import { a1Of, type Rect } from '../workbook/a1';
import { assertMayEditCells } from '../workbook/protections';
import type { SheetModel } from '../workbook/sheet-model';
import { assertWithin } from './range-checks';
import type { Range, Sheet, SpreadsheetContext, TextFinder } from './spreadsheet-context';

/** Where a range stands. It holds its place, not its cells: what is deleted under it is gone. */
export class RangePlace {
  constructor(
    protected readonly context: SpreadsheetContext,
    protected readonly sheetId: number,
    readonly block: Rect,
  ) {}

  get place(): { readonly sheetId: number; readonly rect: Rect } {
    return { sheetId: this.sheetId, rect: this.block };
  }

  getRow(): number {
    return this.block.row;
  }

  getColumn(): number {
    return this.block.column;
  }

  getNumRows(): number {
    return this.block.rows;
  }

  getNumColumns(): number {
    return this.block.columns;
  }

  getHeight(): number {
    return this.block.rows;
  }

  getWidth(): number {
    return this.block.columns;
  }

  getLastRow(): number {
    return this.block.row + this.block.rows - 1;
  }

  getLastColumn(): number {
    return this.block.column + this.block.columns - 1;
  }

  getA1Notation(): string {
    return a1Of(this.block);
  }

  getGridId(): number {
    return this.sheetId;
  }

  getSheet(): Sheet {
    return this.context.sheet(this.sheetId);
  }

  /** Counts from 1 within the range. */
  getCell(row: number, column: number): Range {
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(down: number, right: number, rows = this.block.rows, columns = this.block.columns): Range {
    const given = [down, right, rows, columns].map((value) => Math.trunc(value));
    if (given.some(Number.isNaN))
      throw parametersMismatch('SpreadsheetApp.Range.offset', [down, right, rows, columns]);
    const [byRows = 0, byColumns = 0, height = 1, width = 1] = given;
    const rect = {
      row: this.block.row + byRows,
      column: this.block.column + byColumns,
      rows: height,
      columns: width,
    };
    assertWithin(this.sheet(), rect);
    return this.context.range(this.sheetId, rect);
  }

  createTextFinder(findText: string): TextFinder {
    return this.context.textFinder(findText, () => [{ sheet: this.sheet(), rect: this.block }]);
  }

  /** Makes the range what the person has selected. */
  activate(): Range {
    this.sheet();
    this.context.model.active = { sheetId: this.sheetId, ...this.block };
    return this.self();
  }

  protected sheet(): SheetModel {
    const sheet = this.context.model.sheetOrThrow(this.sheetId);
    assertWithin(sheet, this.block);
    return sheet;
  }

  /** @throws ServiceError where a protection is not for whom the script runs as. */
  protected sheetToEdit(): SheetModel {
    const sheet = this.sheet();
    assertMayEditCells(sheet, this.block, this.context.model.actor);
    return sheet;
  }

  protected self(): Range {
    return partlyBuilt<Range>(this);
  }
}
