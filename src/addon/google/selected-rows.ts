import { COLUMNS, type ColumnTable } from '../../domain/cells/tables';
import type { Selection } from '../use-cases/selection';
import type { SheetLocator } from './sheet-locator';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TABLES = Object.keys(COLUMNS) as ColumnTable[];

/**
 * What is selected in the sheet in front. A row that a filter or a person hides lies within a selection without
 * being seen, so it is left out; so are blank rows below the last one, which a selected column reaches.
 */
export function selectedRows(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  locator: SheetLocator,
): Selection {
  const sheet = spreadsheet.getActiveSheet();
  const table = TABLES.find((one) => locator.sheetOf(one)?.getSheetId() === sheet.getSheetId());
  if (!table) return { table, rows: [] };
  const lastRow = sheet.getLastRow();
  const rows = new Set<number>();
  for (const range of spreadsheet.getActiveRangeList()?.getRanges() ?? []) {
    const end = Math.min(lastRow, range.getLastRow());
    for (let row = Math.max(2, range.getRow()); row <= end; row++) rows.add(row);
  }
  return { table, rows: [...rows].filter((row) => isShown(sheet, row)).sort((one, other) => one - other) };
}

// Both are answered by what the script's process knows already.
function isShown(sheet: Sheet, row: number): boolean {
  return !sheet.isRowHiddenByFilter(row) && !sheet.isRowHiddenByUser(row);
}
