import type { DashboardLayout } from '../use-cases/ports';

/** In the frozen rows, so that sorting the sheet leaves it where the named range looks for it. */
export const PULSE_CELL = 'D1';

const HEADER_ROW = 4;
const WIDTHS = [200, 80, 560, 120] as const;
/** Readable on white at any size (contrast 6.1). */
const QUIET = '#5f6368';

/** Lays out an empty sheet: title, header row, one line per metric, and the pulse, small and grey. */
export function layDashboard(sheet: GoogleAppsScript.Spreadsheet.Sheet, dashboard: DashboardLayout): void {
  WIDTHS.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  sheet.getRange('A1').setValue(dashboard.title).setFontSize(16).setFontWeight('bold');
  sheet.getRange('A2').setValue(dashboard.subtitle).setFontColor(QUIET);
  sheet
    .getRange(HEADER_ROW, 1, 1, 3)
    .setValues([[...dashboard.headers]])
    .setFontWeight('bold');
  sheet.setFrozenRows(HEADER_ROW);
  layLines(sheet, dashboard);
  sheet.getRange(PULSE_CELL).setFontColor(QUIET).setFontSize(8);
  const note = sheet.getRange(HEADER_ROW + dashboard.lines.length + 2, 1);
  note.setValue(dashboard.pulseNote).setFontColor(QUIET);
}

function layLines(sheet: GoogleAppsScript.Spreadsheet.Sheet, dashboard: DashboardLayout): void {
  const { lines } = dashboard;
  const first = HEADER_ROW + 1;
  sheet.getRange(first, 1, lines.length, 1).setValues(lines.map((line) => [line.label]));
  const formulas = sheet.getRange(first, 2, lines.length, 2);
  formulas.setFormulas(lines.map((line) => [line.value, line.explanation]));
  formulas.setWrap(true).setVerticalAlignment('top');
  sheet.getRange(first, 1, lines.length, 1).setVerticalAlignment('top');
  sheet.getRange(first, 2, lines.length, 1).setHorizontalAlignment('left').setFontWeight('bold');
}
