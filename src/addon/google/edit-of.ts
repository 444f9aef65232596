import type { CellGrid } from '../../domain/cells/cells';
import type { Edit } from '../use-cases/record-edit';

/** The range of an edit event in the words of the use case; its values are read only if they are asked for. */
export function editOf(range: GoogleAppsScript.Spreadsheet.Range): Edit {
  return {
    sheetId: range.getSheet().getSheetId(),
    firstRow: range.getRow(),
    rows: range.getNumRows(),
    firstColumn: range.getColumn(),
    columns: range.getNumColumns(),
    values: () => range.getValues() as CellGrid,
  };
}
