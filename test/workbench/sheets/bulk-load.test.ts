import { WorkbookUnderTest } from './a-workbook';

describe('a sheet of 100,000 rows', () => {
  const rows = Array.from({ length: 100_000 }, (_, row) =>
    Array.from({ length: 20 }, (_cell, column) =>
      column === 1 ? 45_000 + (row % 900) : column % 2 ? row : `t${String(row)}`,
    ),
  );

  it('is loaded, read, appended to and formatted by column without a cell-by-cell cost', () => {
    const book = new WorkbookUnderTest({ timeZone: 'Europe/Berlin' });
    book.sheet.getRange('B:B').setNumberFormat('yyyy-mm-dd');

    book.workbook.load(0, rows);
    book.sheet.appendRow(['last', '2026-11-22']);

    expect(book.sheet.getLastRow()).toBe(100_001);
    expect(book.sheet.getRange(100_001, 2).getDisplayValue()).toBe('2026-11-22');
    expect(book.sheet.getRange(1, 1, 100_001, 20).getValues()).toHaveLength(100_001);
    expect(
      book.sheet.getRange('A:A').createTextFinder('t99999').matchEntireCell(true).findNext()?.getRow(),
    ).toBe(100_000);
  });

  it('feeds a formula that refers to a column of it', () => {
    const book = new WorkbookUnderTest();
    book.workbook.load(0, rows.slice(0, 20_000));

    book.type('W1', '=MAX(D2:D)');

    expect(book.value('W1')).toBe(19_999);
  });
});
