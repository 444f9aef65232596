import { WorkbookUnderTest } from '../sheets/a-workbook';
import { boxOf, cellAt, fillIn, formulas, sheetOf, shown, takeChanges } from './block-of-cells';

function column(book: WorkbookUnderTest, a1: string): string[] {
  return shown(book, a1).flat();
}

describe('moved rows', () => {
  it('stand before the row at which they were dropped, downwards and upwards', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['1'], ['2'], ['3'], ['4'], ['5']]);

    book.workbook.moveRows(0, 1, 2, 5);
    expect(column(book, 'A1:A5')).toEqual(['3', '4', '1', '2', '5']);

    book.workbook.moveRows(0, 5, 1, 1);
    expect(column(book, 'A1:A5')).toEqual(['5', '3', '4', '1', '2']);
  });

  it('are followed by references, also from other sheets', () => {
    const book = new WorkbookUnderTest();
    const other = book.workbook.addSheet('Other');
    fillIn(book, 'A1', [['1', '=A3'], ['2'], ['3', '=A1']]);
    book.workbook.type(other, 1, 1, '=Sheet1!$A$1');

    book.workbook.moveRows(0, 1, 1, 4);

    expect(formulas(book, 'B1:B3').flat()).toEqual(['', '=A3', '=A2']);
    expect(book.spreadsheet.getSheetByName('Other')?.getRange('A1').getFormula()).toBe('=Sheet1!$A$3');
  });

  it.each([
    ['keep a block that they stay in', 2, 1, 4, '=SUM(A1:A5)'],
    ['shrink a block that they leave', 2, 1, 9, '=SUM(A1:A4)'],
    ['grow a block that they come into', 8, 2, 3, '=SUM(A1:A7)'],
    ['take a block along that is all theirs', 1, 5, 9, '=SUM(A4:A8)'],
  ])('%s', (_what, first, count, before, expected) => {
    const book = new WorkbookUnderTest();
    const home = expected === '=SUM(A4:A8)' ? 12 : 20;
    book.workbook.type(0, home, 3, '=SUM(A1:A5)');

    book.workbook.moveRows(0, first, count, before);

    expect(formulas(book, `C${String(home)}`)).toEqual([[expected]]);
  });

  it('take formats, notes, rules, hiding and names along', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['1'], ['2'], ['3'], ['4']]);
    book.workbook.format(0, boxOf(book, 'A1:Z30'), { italic: true });
    book.workbook.format(0, boxOf(book, 'A2:Z4'), { bold: true });
    book.workbook.setNote(0, 2, 1, 'note');
    book.workbook.setRule(0, boxOf(book, 'A1:A2'), { type: 'number', strict: true });
    book.workbook.hideRows(0, 2, 1);
    book.spreadsheet.setNamedRange('Second', book.sheet.getRange('A2'));

    book.workbook.moveRows(0, 2, 1, 7);

    expect(column(book, 'A1:A6')).toEqual(['1', '3', '4', '', '', '2']);
    expect(cellAt(book, 'A6')).toMatchObject({ note: 'note', style: { bold: true, italic: true } });
    expect(['A2', 'A3', 'A4', 'A5'].map((a1) => cellAt(book, a1)?.style?.bold)).toEqual([
      true,
      true,
      undefined,
      undefined,
    ]);
    expect(sheetOf(book).hiddenRows).toEqual([{ first: 6, count: 1 }]);
    expect(book.sheet.getRange('A6').getDataValidation()).not.toBeNull();
    expect(book.sheet.getRange('A2').getDataValidation()).toBeNull();
    expect(book.spreadsheet.getRangeByName('Second')?.getA1Notation()).toBe('A6');
  });

  it('may not tear merged cells apart', () => {
    const book = new WorkbookUnderTest();
    book.workbook.merge(0, boxOf(book, 'A2:A3'));

    for (const [first, before] of [
      [2, 9],
      [8, 3],
    ] as const) {
      expect(() => {
        book.workbook.moveRows(0, first, 1, before);
      }).toThrow("You can't move rows which contain only part of a merged cell.");
    }
  });

  it('are no edit, and dropped where they were no change at all', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['1'], ['2']]);
    takeChanges(book);

    book.workbook.moveRows(0, 1, 1, 2);
    expect(takeChanges(book)).toEqual([]);

    book.workbook.moveRows(0, 1, 1, 3);
    expect(takeChanges(book)).toEqual(['OTHER']);
  });

  it('run no custom function again', () => {
    const book = new WorkbookUnderTest({ functions: { STREAK: () => 9, PAIR: () => [[1], [2]] } });
    book.type('A1', '=STREAK()');
    book.type('B1', '=PAIR()');

    book.workbook.moveRows(0, 1, 1, 6);
    book.workbook.settle();

    expect(shown(book, 'A5:B6')).toEqual([
      ['9', '1'],
      ['', '2'],
    ]);
    expect([book.runsOf('STREAK'), book.runsOf('PAIR')]).toEqual([1, 1]);
  });
});

describe('moved columns', () => {
  it('take values, widths, looks and hiding along', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['a', 'b', 'c', '=B1&A1']]);
    book.workbook.setColumnWidth(0, 1, 1, 250);
    book.workbook.format(0, boxOf(book, 'A1:A1000'), { bold: true });
    book.workbook.setNote(0, 1, 1, 'first');
    book.workbook.hideColumns(0, 1, 1);

    book.workbook.moveColumns(0, 1, 1, 4);

    expect(shown(book, 'A1:D1')).toEqual([['b', 'c', 'a', 'ba']]);
    expect(formulas(book, 'D1')).toEqual([['=A1&C1']]);
    expect(cellAt(book, 'C1')).toMatchObject({ note: 'first', style: { bold: true } });
    expect(cellAt(book, 'A1')?.style).toBeUndefined();
    expect(sheetOf(book).columnWidths).toEqual({ 3: 250 });
    expect(sheetOf(book).hiddenColumns).toEqual([{ first: 3, count: 1 }]);
  });

  it('go to the left and are followed by whole-column references', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['1', '2', '3', '', '=SUM(C:C)', '=SUM(A2:C9)']]);

    book.workbook.moveColumns(0, 3, 1, 1);

    expect(shown(book, 'A1:C1')).toEqual([['3', '1', '2']]);
    expect(formulas(book, 'E1:F1')).toEqual([['=SUM(A:A)', '=SUM(B2:C9)']]);
  });

  it('keep what the filter hides of them', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [
      ['Who', 'What'],
      ['Ada', 'call'],
      ['Bob', 'mail'],
    ]);
    book.workbook.setFilter(0, boxOf(book, 'A1:B3'));
    book.workbook.filterColumn(0, 1, ['Bob']);

    book.workbook.moveColumns(0, 1, 1, 3);

    expect(sheetOf(book).filter).toEqual({ box: boxOf(book, 'A1:B3'), hiddenValues: { 2: ['Bob'] } });
    expect(sheetOf(book).hiddenRows).toEqual([{ first: 3, count: 1 }]);
  });
});

describe('hidden rows and columns', () => {
  it('grow together, open in the middle and follow insertions', () => {
    const book = new WorkbookUnderTest();

    book.workbook.hideRows(0, 3, 2);
    book.workbook.hideRows(0, 5, 2);
    expect(sheetOf(book).hiddenRows).toEqual([{ first: 3, count: 4 }]);

    book.workbook.showRows(0, 4, 1);
    expect(sheetOf(book).hiddenRows).toEqual([
      { first: 3, count: 1 },
      { first: 5, count: 2 },
    ]);

    book.workbook.insertRows(0, 6, 3);
    expect(sheetOf(book).hiddenRows).toEqual([
      { first: 3, count: 1 },
      { first: 5, count: 1 },
      { first: 9, count: 1 },
    ]);

    book.workbook.deleteRows(0, 4, 5);
    expect(sheetOf(book).hiddenRows).toEqual([{ first: 3, count: 2 }]);
  });

  it('leave at least one that can be seen', () => {
    const book = new WorkbookUnderTest();

    expect(() => {
      book.workbook.hideColumns(0, 1, 26);
    }).toThrow("You can't hide all the columns on the sheet.");
    expect(sheetOf(book).hiddenColumns).toEqual([]);
  });
});

describe('column widths and frozen rows', () => {
  it('are set for several columns at once, within what a screen can show', () => {
    const book = new WorkbookUnderTest();

    book.workbook.setColumnWidth(0, 2, 2, 180.4);

    expect(sheetOf(book).columnWidths).toEqual({ 2: 180, 3: 180 });
    expect(() => {
      book.workbook.setColumnWidth(0, 2, 1, Number.NaN);
    }).toThrow('A column can be 2 to 2000 pixels wide.');
  });

  it('freeze rows, but not all of them nor a part of merged cells', () => {
    const book = new WorkbookUnderTest();
    book.workbook.merge(0, boxOf(book, 'A2:A4'));

    book.workbook.freezeRows(0, 1);
    expect(sheetOf(book).frozenRows).toBe(1);
    expect(() => {
      book.workbook.freezeRows(0, 3);
    }).toThrow("You can't freeze rows which contain only part of a merged cell.");
    expect(() => {
      book.workbook.freezeRows(0, 1000);
    }).toThrow("You can't freeze all visible rows on the sheet.");
  });

  it('keep one row that is not frozen when rows are deleted', () => {
    const book = new WorkbookUnderTest();
    book.workbook.freezeRows(0, 1);

    expect(() => {
      book.workbook.deleteRows(0, 2, 999);
    }).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
  });
});
