/** A sheet that comes and goes with the questions, so that nothing of the person's is touched. */
const SCRATCH = 'Probe scratch';

export function scratchSheet(): GoogleAppsScript.Spreadsheet.Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return spreadsheet.getSheetByName(SCRATCH) ?? spreadsheet.insertSheet(SCRATCH);
}

/** An empty cell that no question has used; its format is automatic. */
export function scratchCell(): GoogleAppsScript.Spreadsheet.Range {
  const sheet = scratchSheet();
  return sheet.getRange(sheet.getLastRow() + 2, 1);
}

export function removeScratchSheet(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName(SCRATCH);
  if (sheet) spreadsheet.deleteSheet(sheet);
}
