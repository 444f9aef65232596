import type { CellValue, NewCell } from '../../domain/cells/cells';
import { RapportFault } from '../use-cases/fault';
import type { ColumnLook, DashboardLayout, Tab, TabMaker } from '../use-cases/ports';
import type { CellWriter } from './cell-writer';
import { layDashboard, PULSE_CELL } from './dashboard-sheet';
import { PULSE_NAME } from './named-range-pulse';
import { headerRowOf } from './sheet-locator';

/** Pixels of a row that shows three lines. */
const LETTER_HEIGHT = 55;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Tabs made and dressed with a few calls per table; looks are given to whole columns, so new rows have them. */
export class SpreadsheetTabMaker implements TabMaker {
  constructor(
    private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
    private readonly writer: CellWriter,
  ) {}

  tabs(): readonly Tab[] {
    return this.spreadsheet.getSheets().map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName() }));
  }

  headerRow(tabId: number): readonly CellValue[] {
    return headerRowOf(this.sheet(tabId));
  }

  filledRows(tabId: number): number {
    return this.sheet(tabId).getLastRow();
  }

  filledColumns(tabId: number): number {
    return this.sheet(tabId).getLastColumn();
  }

  add(name: string): number {
    return this.spreadsheet.insertSheet(name, this.spreadsheet.getSheets().length).getSheetId();
  }

  writeHeaders(tabId: number, firstPosition: number, headers: readonly string[]): void {
    const sheet = this.sheet(tabId);
    sheet
      .getRange(1, firstPosition + 1, 1, headers.length)
      .setValues([[...headers]])
      .setFontWeight('bold');
    sheet.setFrozenRows(1);
  }

  dress(tabId: number, firstPosition: number, looks: readonly ColumnLook[]): void {
    const sheet = this.sheet(tabId);
    const columns = sheet.getMaxColumns();
    const lacking = firstPosition + looks.length - columns;
    if (lacking > 0) sheet.insertColumnsAfter(columns, lacking);
    for (const run of runsOfEqualWidth(looks)) {
      sheet.setColumnWidths(firstPosition + run.start + 1, run.count, run.width);
    }
    const rows = sheet.getMaxRows() - 1;
    looks.forEach((look, index) => {
      if (!look.dayFormat && !look.wraps && look.choices.length === 0) return;
      const column = sheet.getRange(2, firstPosition + index + 1, rows, 1);
      if (look.dayFormat) column.setNumberFormat(look.dayFormat);
      if (look.wraps) column.setWrap(true);
      if (look.choices.length > 0) column.setDataValidation(choiceOf(look.choices));
    });
    if (looks.some((look) => look.isLetter)) sheet.setRowHeightsForced(2, rows, LETTER_HEIGHT);
    // Beside a text of several lines a cell begins where the text does.
    const wraps = looks.some((look) => look.wraps);
    if (wraps) sheet.getRange(2, firstPosition + 1, rows, looks.length).setVerticalAlignment('top');
  }

  writeRows(tabId: number, firstRow: number, rows: readonly (readonly NewCell[])[]): void {
    const [first] = rows;
    if (!first) return;
    const values = rows.map((row) => row.map((cell) => this.writer.valueOf(cell)));
    this.sheet(tabId).getRange(firstRow, 1, rows.length, first.length).setValues(values);
  }

  layDashboard(tabId: number, dashboard: DashboardLayout): void {
    layDashboard(this.sheet(tabId), dashboard);
  }

  hasPulse(): boolean {
    return this.spreadsheet.getRangeByName(PULSE_NAME) !== null;
  }

  placePulse(tabId: number): void {
    this.spreadsheet.setNamedRange(PULSE_NAME, this.sheet(tabId).getRange(PULSE_CELL));
  }

  removePulse(): void {
    if (this.hasPulse()) this.spreadsheet.removeNamedRange(PULSE_NAME);
  }

  show(tabId: number): void {
    this.spreadsheet.setActiveSheet(this.sheet(tabId));
  }

  private sheet(tabId: number): Sheet {
    const sheet = this.spreadsheet.getSheets().find((candidate) => candidate.getSheetId() === tabId);
    if (!sheet) throw new RapportFault({ kind: 'changedMeanwhile' });
    return sheet;
  }
}

// Anything else may still be typed: a refused cell would lose what somebody wrote by hand.
function choiceOf(words: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...words], true)
    .setAllowInvalid(true)
    .build();
}

function runsOfEqualWidth(looks: readonly ColumnLook[]): { start: number; count: number; width: number }[] {
  const runs: { start: number; count: number; width: number }[] = [];
  looks.forEach(({ width }, start) => {
    const run = runs[runs.length - 1];
    if (run?.width === width) run.count++;
    else runs.push({ start, count: 1, width });
  });
  return runs;
}
