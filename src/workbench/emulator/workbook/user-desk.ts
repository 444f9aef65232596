import { ServiceError } from '../service';
import type { Rect } from './a1';
import { assertMayEditAllOf, assertMayEditCells, assertMayEditSheet } from './protections';
import type { SheetModel } from './sheet-model';
import type { UserChanges } from './user-changes';
import type { WorkbookModel } from './workbook-model';

/** What everything that a person does works on. */
export class UserDesk {
  constructor(
    readonly model: WorkbookModel,
    readonly changes: UserChanges,
  ) {}

  sheet(id: number): SheetModel {
    return this.model.sheetOrThrow(id);
  }

  /** The sheet, if this person may edit these cells. @throws ServiceError for a protected one. */
  sheetToEdit(id: number, rect: Rect): SheetModel {
    const sheet = this.sheet(id);
    if (rect.row < 1 || rect.column < 1 || rect.rows < 1 || rect.columns < 1) {
      throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
    }
    assertMayEditCells(sheet, rect, this.model.actor);
    return sheet;
  }

  /** As `sheetToEdit`, for cells that have to be there. */
  sheetWith(id: number, rect: Rect): SheetModel {
    const sheet = this.sheetToEdit(id, rect);
    if (rect.row + rect.rows - 1 > sheet.rows || rect.column + rect.columns - 1 > sheet.columns) {
      throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return sheet;
  }

  /** For what changes a sheet but none of its cells. */
  sheetToArrange(id: number): SheetModel {
    const sheet = this.sheet(id);
    assertMayEditSheet(sheet, this.model.actor);
    return sheet;
  }

  /** For what takes all of its cells away. */
  sheetToDelete(id: number): SheetModel {
    const sheet = this.sheet(id);
    assertMayEditAllOf(sheet, this.model.actor);
    return sheet;
  }

  /** Makes the grid large enough for a block. */
  makeRoom(sheet: SheetModel, rect: Rect): void {
    const lastRow = rect.row + rect.rows - 1;
    const lastColumn = rect.column + rect.columns - 1;
    if (lastRow > sheet.rows) this.model.appendRows(sheet, lastRow - sheet.rows);
    if (lastColumn > sheet.columns) {
      this.model.shift(sheet, 'column', sheet.columns + 1, lastColumn - sheet.columns);
    }
  }
}
