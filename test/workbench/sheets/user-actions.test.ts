import { WorkbookUnderTest } from './a-workbook';

describe('what a user does', () => {
  it('is reported with the old and the new text for a single cell', () => {
    const book = new WorkbookUnderTest();
    book.type('B2', '5');
    book.type('B2', 'six');

    expect(book.changes).toEqual([
      { type: 'EDIT', block: { sheetId: 0, row: 2, column: 2, rows: 1, columns: 1 }, value: '5' },
      {
        type: 'EDIT',
        block: { sheetId: 0, row: 2, column: 2, rows: 1, columns: 1 },
        value: 'six',
        oldValue: '5',
      },
    ]);
  });

  it('is one change for a pasted block, without values, and makes room', () => {
    const book = new WorkbookUnderTest();

    book.workbook.paste(0, 1000, 26, [
      ['a', 'b'],
      ['c', '=1+1'],
    ]);

    expect(book.changes).toEqual([
      { type: 'EDIT', block: { sheetId: 0, row: 1000, column: 26, rows: 2, columns: 2 } },
    ]);
    expect(book.sheet.getRange('Z1000:AA1001').getValues()).toEqual([
      ['a', 'b'],
      ['c', 2],
    ]);
  });

  it("is reported in Google's words for rows, columns and sheets", () => {
    const book = new WorkbookUnderTest();

    book.workbook.insertRows(0, 1, 1);
    book.workbook.deleteRows(0, 1, 1);
    book.workbook.insertColumns(0, 1, 1);
    book.workbook.deleteColumns(0, 1, 1);
    const id = book.workbook.addSheet('Other');
    book.workbook.renameSheet(id, 'Third');
    book.workbook.deleteSheet(id);
    book.workbook.sort(0, 1, true);

    expect(book.changes.map((change) => change.type)).toEqual([
      'INSERT_ROW',
      'REMOVE_ROW',
      'INSERT_COLUMN',
      'REMOVE_COLUMN',
      'INSERT_GRID',
      'OTHER',
      'REMOVE_GRID',
      'OTHER',
    ]);
  });

  it('is not what a script does', () => {
    const book = new WorkbookUnderTest();

    book.sheet.appendRow(['x']);
    book.sheet.insertRowsAfter(1, 1);

    expect(book.changes).toEqual([]);
  });

  it('makes a new version of the sheet, and reading makes none', () => {
    const book = new WorkbookUnderTest();
    const version = (): number | undefined => book.workbook.sheets()[0]?.version;
    const before = version();

    book.type('A1', 'x');
    const after = version();
    book.sheet.getDataRange().getValues();

    expect(after).toBeGreaterThan(before ?? 0);
    expect(version()).toBe(after);
  });
});

describe('what a page sees', () => {
  it('is each cell as shown and as typed', () => {
    const book = new WorkbookUnderTest({ locale: 'de_DE' });
    book.type('A1', '1,5');
    book.type('B1', "'007");
    book.type('C1', '=A1*2');
    book.type('D1', '1.2.2026');
    book.sheet.getRange('E1').setFontWeight('bold');

    expect(book.workbook.cells(0, 1, 1, 1, 5)).toEqual([
      { row: 1, column: 1, display: '1,5', input: '1,5', kind: 'number', value: 1.5 },
      { row: 1, column: 2, display: '007', input: "'007", kind: 'text' },
      { row: 1, column: 3, display: '3', input: '=A1*2', kind: 'number', value: 3 },
      {
        row: 1,
        column: 4,
        display: '01.02.2026',
        input: '01.02.2026',
        kind: 'date',
        numberFormat: 'dd.MM.yyyy',
      },
      { row: 1, column: 5, display: '', input: '', kind: 'empty', style: { bold: true } },
    ]);
  });
});

describe('Workbook.save', () => {
  it('keeps cells, formulas, formats, rules and names', () => {
    const book = new WorkbookUnderTest({
      functions: { STREAK: () => 9, PAIR: () => [[1, 2]] },
      locale: 'de_DE',
    });
    book.type('A1', '1.2.2026');
    book.type('A2', '=STREAK()+A1');
    book.type('A3', '=1/0');
    book.type('B5', '=PAIR()');
    book.sheet.getRange('B:B').setNumberFormat('0.00').setBackground('#ffeecc');
    book.sheet.setFrozenRows(1);
    book.spreadsheet.setNamedRange('Pulse', book.sheet.getRange('A1'));

    const saved: unknown = JSON.parse(JSON.stringify(book.workbook.save()));
    const again = new WorkbookUnderTest({ functions: { STREAK: () => 1, PAIR: () => [[7, 8]] }, saved });

    expect(again.workbook.cells(0, 1, 1, 9, 9)).toEqual(book.workbook.cells(0, 1, 1, 9, 9));
    expect(again.spreadsheet.getRangeByName('Pulse')?.getA1Notation()).toBe('A1');
    expect(again.sheet.getFrozenRows()).toBe(1);
  });
});
