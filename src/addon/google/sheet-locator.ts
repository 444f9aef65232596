import { COLUMNS, type ColumnTable, type TableName } from '../../domain/cells/tables';
import { recogniseTable } from '../../domain/cells/table-header';
import { LANGUAGES } from '../../domain/cells/vocabulary';
import { ownNames } from '../use-cases/plan-tabs';
import type { TabIds } from '../use-cases/ports';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Finds the sheet of a table: by the id that Set up noted, so that a renamed tab is still found; where
 * nothing was noted, by one of our names over a header row that fits.
 */
export class SheetLocator {
  private sheets: ReadonlyMap<number, Sheet> | undefined;

  constructor(
    private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
    /** Asked where a table is first looked for. */
    private readonly tabIds: () => TabIds | undefined,
  ) {}

  sheetOf(table: TableName): Sheet | undefined {
    const tabIds = this.tabIds();
    if (!tabIds) return this.sheetByName(table);
    const id = tabIds[table];
    return id === undefined ? undefined : this.sheetById(id);
  }

  sheetById(id: number): Sheet | undefined {
    return this.byId().get(id);
  }

  private byId(): ReadonlyMap<number, Sheet> {
    this.sheets ??= new Map(this.spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet]));
    return this.sheets;
  }

  private sheetByName(table: TableName): Sheet | undefined {
    const names = LANGUAGES.flatMap((language) => ownNames(table, language));
    const named = [...this.byId().values()].filter((sheet) => names.includes(sheet.getName()));
    return isColumnTable(table)
      ? named.find((sheet) => recogniseTable(headerRowOf(sheet)) === table)
      : named[0];
  }
}

function isColumnTable(table: TableName): table is ColumnTable {
  return table in COLUMNS;
}

/** The whole first row: one read of a few dozen cells, whatever the length of the sheet. */
export function headerRowOf(sheet: Sheet): (string | number | boolean | Date)[] {
  return sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()[0] as (
    string | number | boolean | Date
  )[];
}
