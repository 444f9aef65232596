import type { Box, CellView, SheetView } from '../../../src/workbench/emulator/contract';
import type { WorkbookUnderTest } from '../sheets/a-workbook';

/** Types texts from a cell on. */
export function fillIn(book: WorkbookUnderTest, a1: string, rows: readonly (readonly string[])[]): void {
  const { row, column } = boxOf(book, a1);
  book.workbook.paste(book.sheetId, row, column, rows);
  book.workbook.settle();
}

export function boxOf(book: WorkbookUnderTest, a1: string): Box {
  const range = book.sheet.getRange(a1);
  return {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

export function shown(book: WorkbookUnderTest, a1: string): string[][] {
  return book.sheet.getRange(a1).getDisplayValues();
}

export function formulas(book: WorkbookUnderTest, a1: string): string[][] {
  return book.sheet.getRange(a1).getFormulas();
}

/** One cell of the first sheet as a page gets it; blank cells without looks are none. */
export function cellAt(book: WorkbookUnderTest, a1: string): CellView | undefined {
  const { row, column } = boxOf(book, a1);
  return book.workbook.cells(book.sheetId, row, column, 1, 1)[0];
}

export function sheetOf(book: WorkbookUnderTest, id = book.sheetId): SheetView {
  const sheet = book.workbook.sheets().find((view) => view.id === id);
  if (!sheet) throw new Error(`no sheet ${String(id)}`);
  return sheet;
}

/** The kinds of change that were reported since the last call. */
export function takeChanges(book: WorkbookUnderTest): string[] {
  return book.changes.splice(0).map(({ type }) => type);
}
