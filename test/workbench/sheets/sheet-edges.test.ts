import { WorkbookUnderTest } from './a-workbook';

describe('rows of a sheet', () => {
  it('are never all deleted but the frozen ones', () => {
    const book = new WorkbookUnderTest();
    book.sheet.setFrozenRows(1);

    expect(() => {
      book.sheet.deleteRows(2, book.sheet.getMaxRows() - 1);
    }).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
    book.sheet.deleteRows(2, book.sheet.getMaxRows() - 2);

    expect(book.sheet.getMaxRows()).toBe(2);
  });

  it('count as full where an array formula gives "", for getLastRow and appendRow', () => {
    const book = new WorkbookUnderTest();
    book.sheet.getRange('A1').setFormula('=ARRAYFORMULA(IF(B1:B10="","",B1:B10))');

    expect(book.sheet.getLastRow()).toBe(10);
    book.sheet.appendRow(['x']);

    expect(book.value('A11')).toBe('x');
  });
});

describe('Range.offset', () => {
  it('cuts decimals off and refuses what is no number', () => {
    const range = new WorkbookUnderTest().sheet.getRange('B2:C3');

    expect(range.offset(1.9, 0).getA1Notation()).toBe('B3:C4');
    expect(() => range.offset(NaN, 0)).toThrow(
      /don't match the method signature for SpreadsheetApp.Range.offset/,
    );
  });
});

describe('an hour without minutes', () => {
  it.each([
    ['10am', 10],
    ['10 PM', 22],
    ['12am', 0],
  ])('%s is a time of the day', (typed, hour) => {
    const book = new WorkbookUnderTest({ timeZone: 'Etc/UTC' });
    book.type('A1', typed);

    expect((book.value('A1') as Date).toISOString()).toBe(
      `1899-12-30T${String(hour).padStart(2, '0')}:00:00.000Z`,
    );
  });

  it.each(['10', '13pm', '10amp', 'pm'])('%s is none', (typed) => {
    const book = new WorkbookUnderTest();
    book.type('A1', typed);

    expect(book.value('A1')).not.toBeInstanceOf(Date);
  });
});

describe("a spreadsheet's zone", () => {
  it('stays as it was where the new one is unknown', () => {
    const book = new WorkbookUnderTest({ timeZone: 'Etc/UTC' });
    book.type('A1', '2026-11-22');

    expect(() => {
      book.workbook.setTimeZone('Mars/Olympus');
    }).toThrow(/Mars/);

    expect(book.workbook.timeZone).toBe('Etc/UTC');
    expect((book.value('A1') as Date).toISOString()).toBe('2026-11-22T00:00:00.000Z');
  });
});
