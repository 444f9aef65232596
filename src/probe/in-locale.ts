/** Asks in a spreadsheet of another locale, and puts the person's own back. */
export function inLocale<T>(locale: string, ask: () => T): T {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const before = spreadsheet.getSpreadsheetLocale();
  spreadsheet.setSpreadsheetLocale(locale);
  try {
    return ask();
  } finally {
    spreadsheet.setSpreadsheetLocale(before);
  }
}
