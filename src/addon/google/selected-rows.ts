import { COLUMNS, type ColumnTable } from '../../domain/cells/tables';
import type { Selection } from '../use-cases/selection';
import type { SheetLocator } from './sheet-locator';

const TABLES = Object.keys(COLUMNS) as ColumnTable[];

/** What is selected in the sheet in front; a selected column reaches to the end of the grid. */
export function selectedRows(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  locator: SheetLocator,
): Selection {
  const sheet = spreadsheet.getActiveSheet();
  // Asked only of rows that matter, and answered by what the script's process knows already.
  const isShown = (row: number): boolean => !sheet.isRowHiddenByFilter(row) && !sheet.isRowHiddenByUser(row);
  const rows = new Set<number>();
  for (const range of spreadsheet.getActiveRangeList()?.getRanges() ?? [])
    for (let row = Math.max(2, range.getRow()), end = range.getLastRow(); row <= end; row++) rows.add(row);
  return {
    // Where the tables are tells the record, which not everybody wants to know first.
    get table() {
      return TABLES.find((one) => locator.sheetOf(one)?.getSheetId() === sheet.getSheetId());
    },
    rows: [...rows].sort((one, other) => one - other),
    isShown,
  };
}
