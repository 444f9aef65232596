import type { DashboardLayout } from '../use-cases/ports';

/** In the frozen rows, so that sorting the sheet leaves it where the named range looks for it. */
export const PULSE_CELL = 'D1';

const HEADER_ROW = 4;
/** With a sidebar open beside them, the first three still fit a window of 1280. */
const WIDTHS = [190, 175, 550, 120] as const;
/** Readable on white at any size (contrast 6.1). */
const QUIET = '#5f6368';

/**
 * Lays out an empty sheet: title, what is to be known of it, and the pulse, small and grey. All that we write stands
 * above the summary: a cell below, in the way of its rows, would turn it into an error.
 */
export function layDashboard(sheet: GoogleAppsScript.Spreadsheet.Sheet, dashboard: DashboardLayout): void {
  WIDTHS.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  sheet.getRange('A1').setValue(dashboard.title).setFontSize(16).setFontWeight('bold');
  sheet.getRange('A2').setValue(dashboard.subtitle).setFontColor(QUIET);
  sheet.getRange('A3').setValue(dashboard.pulseNote).setFontColor(QUIET);
  sheet.setFrozenRows(HEADER_ROW);
  sheet.getRange(PULSE_CELL).setFontColor(QUIET).setFontSize(8);
  dressSummary(sheet);
  sheet.getRange(HEADER_ROW, 1).setFormula(dashboard.summary);
}

/** Down to the last row: the summary has as many as there is to say. */
function dressSummary(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const first = HEADER_ROW + 1;
  const rows = sheet.getMaxRows() - HEADER_ROW;
  sheet.getRange(HEADER_ROW, 1, 1, 3).setFontWeight('bold');
  sheet.getRange(first, 1, rows, 3).setWrap(true).setVerticalAlignment('top');
  sheet.getRange(first, 2, rows, 1).setHorizontalAlignment('left').setFontWeight('bold');
}
