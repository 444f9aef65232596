import { fact } from '../../support/fact';
import { WorkbookUnderTest } from './a-workbook';

const { Direction } = new WorkbookUnderTest().app;

function refused(args: readonly unknown[], message: string): void {
  const { sheet } = new WorkbookUnderTest();

  expect((): unknown => Reflect.apply(sheet.getRange.bind(sheet), undefined, args)).toThrow(message);
}

describe('Sheet.getRange', () => {
  it.each([[[1001, 1]], [[1, 27]], [[1, 1, 1001]], [[1, 1, 1, 27]], [['A1:AA1']], [['A1001']]])(
    `${fact('CE-01')}: %j`,
    (args) => {
      refused(args, 'The coordinates of the range are outside the dimensions of the sheet.');
    },
  );

  it.each([
    [[0, 1], 'The starting row of the range is too small.'],
    [[1, 0], 'The starting column of the range is too small.'],
    [[-1, 1, 2, 2], 'The starting row of the range is too small.'],
  ])(`${fact('CE-02')}: %j`, refused);

  it(fact('CE-02', 'counting'), () => {
    expect(new WorkbookUnderTest().sheet.getRange(1, 1).getA1Notation()).toBe('A1');
  });

  it.each([
    [[1, 1, 0], 'The number of rows in the range must be at least 1.'],
    [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
  ])(`${fact('CE-03')}: %j`, refused);

  it.each([
    [[null, 1], '(null,number)'],
    [['A1', 1], '(String,number)'],
    [[true], '(Boolean)'],
    [[1], '(number)'],
  ])(`${fact('CE-05')}: %j`, (args, types) => {
    refused(
      args,
      `The parameters ${types} don't match the method signature for SpreadsheetApp.Sheet.getRange.`,
    );
  });

  it('refuses what names no range', () => {
    refused(['x'], 'Range not found');
  });

  it.each([
    ['B2', 'B2'],
    ['B2:C5', 'B2:C5'],
    ['A:A', 'A1:A1000'],
    ['2:2', 'A2:Z2'],
    ['A990:A', 'A990:A1000'],
    ['Sheet1!C3', 'C3'],
  ])('understands %s', (a1, expected) => {
    expect(new WorkbookUnderTest().sheet.getRange(a1).getA1Notation()).toBe(expected);
  });
});

describe('Range.setValues', () => {
  it(fact('CE-04', 'rows'), () => {
    const { sheet } = new WorkbookUnderTest();

    expect(() => sheet.getRange(1, 1, 526, 1).setValues([['a']])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. ' +
        'The data has 1 but the range has 526.',
    );
  });

  it(fact('CE-04', 'columns'), () => {
    const { sheet } = new WorkbookUnderTest();

    expect(() => sheet.getRange(1, 1, 2, 2).setValues([['a', 'b'], ['c']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. ' +
        'The data has 1 but the range has 2.',
    );
  });

  it(fact('CE-12'), () => {
    const german = new WorkbookUnderTest({ locale: 'de_DE' });

    german.sheet.getRange('A1:C1').setValues([['1,5', 'WAHR', '1.2.2026']]);
    german.type('A2', '1.234,5');

    expect(german.sheet.getRange('A1:B1').getValues()).toEqual([[1.5, true]]);
    expect(german.value('C1')).toEqual(new Date('2026-01-31T23:00:00Z'));
    expect(german.value('A2')).toBe(1234.5);
  });

  it(fact('CE-11'), () => {
    const { sheet } = new WorkbookUnderTest({ timeZone: 'Etc/UTC' });

    sheet.getRange('A1:F1').setValues([['1/2/2026', '007', '12%', 'TRUE', "'007", '$5']]);
    sheet.getRange('A2').setValue('1/2/2026');

    const read = [new Date('2026-01-02T00:00:00Z'), 7, 0.12, true, '007', 5];
    expect(sheet.getRange('A1:F1').getValues()).toEqual([read]);
    expect(sheet.getRange('A2').getValue()).toEqual(read[0]);
  });

  it(fact('CE-13', 'setValue'), () => {
    const { sheet } = new WorkbookUnderTest();

    sheet.getRange('A1').setValue('=1+2');

    expect(sheet.getRange('A1').getFormula()).toBe('=1+2');
    expect(sheet.getRange('A1').getValue()).toBe(3);
  });

  it('keeps everything as text in a cell of plain text', () => {
    const { sheet } = new WorkbookUnderTest();

    sheet.getRange('A:A').setNumberFormat('@');
    sheet.getRange('A1:A2').setValues([['=1+2'], ['007']]);

    expect(sheet.getRange('A1:A2').getValues()).toEqual([['=1+2'], ['007']]);
  });

  it(`${fact('CE-06')}; nothing of the block is written`, () => {
    const { sheet } = new WorkbookUnderTest();

    expect(() => sheet.getRange('A1:B1').setValues([['a', 'x'.repeat(50_001)]])).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    expect(sheet.getRange('A1').getValue()).toBe('');
  });

  it('empties cells with null and the empty text', () => {
    const { sheet } = new WorkbookUnderTest();
    sheet.getRange('A1:B1').setValues([['a', 'b']]);

    sheet.getRange('A1:B1').setValues([[null, '']]);

    expect(sheet.getLastRow()).toBe(0);
  });

  it(fact('CE-10'), () => {
    const { app, sheet } = new WorkbookUnderTest();
    const rule = app
      .newDataValidation()
      .requireValueInList(['yes', 'no'], true)
      .setAllowInvalid(false)
      .build();
    sheet.getRange('U:U').setDataValidation(rule);

    sheet.getRange('U2').setValue('yes');

    expect(() => sheet.getRange('U2').setValue('maybe')).toThrow(
      'The data you entered in cell U2 violates the data validation rules set on this cell.',
    );
    expect(sheet.getRange('U2').getValue()).toBe('yes');
  });

  it('lets invalid data in where the rule says so', () => {
    const { app, sheet } = new WorkbookUnderTest();
    sheet
      .getRange('U:U')
      .setDataValidation(app.newDataValidation().requireValueInList(['yes']).setAllowInvalid(true).build());

    sheet.getRange('U2').setValue('maybe');

    expect(sheet.getRange('U2').getValue()).toBe('maybe');
  });
});

describe('Range.getValues', () => {
  it(fact('CE-14'), () => {
    const { sheet } = new WorkbookUnderTest({ timeZone: 'Etc/UTC' });
    sheet.getRange('A1:F1').setValues([[1.5, true, new Date('2026-01-02T00:00:00Z'), 'text', null, '=1/0']]);

    expect(sheet.getRange('A1:F1').getValues()).toEqual([
      [1.5, true, new Date('2026-01-02T00:00:00Z'), 'text', '', '#DIV/0!'],
    ]);
  });

  it(fact('CE-17'), () => {
    const { sheet } = new WorkbookUnderTest();
    sheet.getRange('B1').setFormula('=A1*2');

    sheet.getRange('A1').setValue(21);

    expect(sheet.getRange('A1:B1').getValues()).toEqual([[21, 42]]);
  });
});

describe('Range.getDisplayValues', () => {
  it(fact('CE-15'), () => {
    const german = new WorkbookUnderTest({ locale: 'de_DE' });
    german.sheet.getRange('A1:C1').setValues([[1.5, true, '1.2.2026']]);

    expect(german.sheet.getRange('A1:C1').getDisplayValues()).toEqual([['1,5', 'WAHR', '01.02.2026']]);
  });
});

describe('Sheet.appendRow', () => {
  it(fact('CE-13', 'appendRow'), () => {
    const { sheet } = new WorkbookUnderTest();

    sheet.appendRow(['=1+2', "'=1+2"]);

    expect(sheet.getRange('A1:B1').getValues()).toEqual([[3, '=1+2']]);
    expect(sheet.getRange('A1').getFormula()).toBe('=1+2');
  });

  it(fact('CE-18'), () => {
    const { sheet } = new WorkbookUnderTest();
    sheet.getRange('C4').setValue('far right');

    sheet.appendRow(['x']);

    expect(sheet.getRange('A5').getValue()).toBe('x');
  });

  it('reads texts as typed', () => {
    const { sheet } = new WorkbookUnderTest();
    sheet.appendRow(['Name', 'Age']);

    sheet.appendRow(["'=1", '7']);

    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      ['Name', 'Age'],
      ['=1', 7],
    ]);
  });

  it(fact('CE-20'), () => {
    const { sheet } = new WorkbookUnderTest();
    sheet.getRange('C5').setFormula('=""');
    expect(sheet.getLastRow()).toBe(5);
    sheet.getRange('D7').setValue(false);
    expect(sheet.getLastRow()).toBe(7);

    sheet.appendRow(['x']);

    expect(sheet.getRange('A8').getValue()).toBe('x');
  });

  it('does not count formats, and adds a row where the grid ends', () => {
    const { sheet } = new WorkbookUnderTest();
    sheet.getRange('A:A').setNumberFormat('0.00').setBackground('#ffeecc');
    sheet.getRange('A1000').setValue('last');

    sheet.appendRow(['new']);

    expect(sheet.getMaxRows()).toBe(1001);
    expect(sheet.getRange('A1001').getValue()).toBe('new');
    expect(sheet.getRange('A1001').getNumberFormat()).toBe('0.00');
  });
});

describe('Range.getNextDataCell', () => {
  it('finds the last filled cell from the bottom of a column', () => {
    const { sheet } = new WorkbookUnderTest();
    sheet.getRange('B1:B4').setValues([['a'], ['b'], [''], ['d']]);

    expect(sheet.getRange(1000, 2).getNextDataCell(Direction.UP).getRow()).toBe(4);
    expect(sheet.getRange('B4').getNextDataCell(Direction.UP).getRow()).toBe(2);
    expect(sheet.getRange('B2').getNextDataCell(Direction.UP).getRow()).toBe(1);
    expect(sheet.getRange('B1').getNextDataCell(Direction.DOWN).getRow()).toBe(2);
    expect(sheet.getRange('C9').getNextDataCell(Direction.UP).getRow()).toBe(1);
  });
});

describe('Sheet.getDataRange', () => {
  it('is A1 for an empty sheet', () => {
    const { sheet } = new WorkbookUnderTest();

    expect(sheet.getDataRange().getA1Notation()).toBe('A1');
    expect(sheet.getDataRange().getValues()).toEqual([['']]);
  });
});

describe('Spreadsheet', () => {
  it('refuses a second sheet of the same name', () => {
    const { spreadsheet } = new WorkbookUnderTest();
    spreadsheet.insertSheet('Log');

    expect(() => spreadsheet.insertSheet('log')).toThrow(
      'A sheet with the name "log" already exists. Please enter another name.',
    );
  });

  it('inserts a sheet at an index and makes it the active one', () => {
    const { spreadsheet } = new WorkbookUnderTest();

    spreadsheet.insertSheet('First', 0);

    expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(['First', 'Sheet1']);
    expect(spreadsheet.getActiveSheet().getName()).toBe('First');
  });

  it('refuses to delete its only sheet', () => {
    const { spreadsheet, sheet } = new WorkbookUnderTest();

    expect(() => {
      spreadsheet.deleteSheet(sheet);
    }).toThrow("You can't remove all the sheets in a document.");
  });

  it(fact('CE-07'), () => {
    const { sheet, spreadsheet } = new WorkbookUnderTest();
    sheet.insertRowsAfter(1000, 382_000);
    expect(() => spreadsheet.insertSheet('More').insertRowsAfter(1000, 1000)).toThrow(/10000000 cells/);

    expect(() => sheet.insertRowsAfter(1, 400_000)).toThrow(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });

  it(fact('CE-08'), () => {
    const { sheet } = new WorkbookUnderTest();
    sheet.deleteRows(11, 990);

    sheet.insertColumnsAfter(26, 18_278 - 26);

    expect(sheet.getRange(1, sheet.getMaxColumns()).getA1Notation()).toBe('ZZZ1');
    expect(() => sheet.insertColumnsAfter(1, 1)).toThrow(/above the limit of 18278 columns\.$/);
  });

  it('keeps a named range on its cell when rows are put in above', () => {
    const { spreadsheet, sheet, workbook } = new WorkbookUnderTest();
    spreadsheet.setNamedRange('Pulse', sheet.getRange('B3'));

    workbook.insertRows(0, 1, 2);

    expect(spreadsheet.getRangeByName('Pulse')?.getA1Notation()).toBe('B5');
    workbook.deleteRows(0, 5, 1);
    expect(spreadsheet.getRangeByName('Pulse')).toBeNull();
  });

  it('refuses a name for a range that is a cell', () => {
    const { spreadsheet, sheet } = new WorkbookUnderTest();

    expect(() => {
      spreadsheet.setNamedRange('B3', sheet.getRange('B3'));
    }).toThrow('not a valid name');
  });
});

describe('what a range looks like', () => {
  it(fact('CE-21'), () => {
    const book = new WorkbookUnderTest();
    const cell = book.sheet.getRange('A1').setBackground('#ffeecc').setFontColor('red');

    cell.setBackground('not a colour at all').setFontColor('#12');

    expect(book.workbook.cells(book.sheetId, 1, 1, 1, 1)[0]?.style).toEqual({
      background: '#ffeecc',
      color: 'red',
    });
  });
});

describe('Range.setFormula', () => {
  it(fact('CE-28'), () => {
    const { sheet } = new WorkbookUnderTest({ locale: 'de_DE' });
    sheet.getRange('B2').setValue(4);

    sheet.getRange('A1').setFormula('=$B$2+SUM(B:B)');
    sheet.getRange('A2').setFormula('=R[0]C[1]');

    expect(sheet.getRange('A1:A2').getDisplayValues()).toEqual([['8'], ['#ERROR!']]);
  });
});
