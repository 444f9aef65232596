import { WorkbookUnderTest } from './a-workbook';

const { Direction } = new WorkbookUnderTest().app;

describe('Sheet.getRange', () => {
  it.each([
    [[0, 1], 'The starting row of the range is too small.'],
    [[1, 0], 'The starting column of the range is too small.'],
    [[1, 1, 0], 'The number of rows in the range must be at least 1.'],
    [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
    [[1001, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[1, 27], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[1, 1, 1001], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [['x'], 'Range not found'],
    [
      [null, 1],
      "The parameters (null,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
  ])('refuses %j', (args, message) => {
    const { sheet } = new WorkbookUnderTest();

    expect((): unknown => Reflect.apply(sheet.getRange.bind(sheet), undefined, args)).toThrow(message);
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
  it('refuses data with other rows than the range', () => {
    const { sheet } = new WorkbookUnderTest();

    expect(() => sheet.getRange(1, 1, 526, 1).setValues([['a']])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. ' +
        'The data has 1 but the range has 526.',
    );
  });

  it('refuses data with other columns than the range', () => {
    const { sheet } = new WorkbookUnderTest();

    expect(() => sheet.getRange(1, 1, 2, 2).setValues([['a', 'b'], ['c']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. ' +
        'The data has 1 but the range has 2.',
    );
  });

  it('reads texts as typed, in the locale of the spreadsheet', () => {
    const german = new WorkbookUnderTest({ locale: 'de_DE' });

    german.sheet.getRange('A1:E1').setValues([['1,5', '007', 'WAHR', "'007", '12%']]);

    expect(german.sheet.getRange('A1:E1').getValues()).toEqual([[1.5, 7, true, '007', 0.12]]);
  });

  it('takes a text that begins with = for a formula', () => {
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

  it('refuses more than 50,000 characters in a cell and writes nothing of the block', () => {
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

  it('obeys a strict data validation rule', () => {
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

describe('Range.getDisplayValues', () => {
  it('shows values as formatted, in the locale', () => {
    const german = new WorkbookUnderTest({ locale: 'de_DE' });
    german.sheet.getRange('A1:C1').setValues([[1.5, true, '1.2.2026']]);

    expect(german.sheet.getRange('A1:C1').getDisplayValues()).toEqual([['1,5', 'WAHR', '01.02.2026']]);
  });
});

describe('Sheet.appendRow', () => {
  it('writes below the last row, parsing texts', () => {
    const { sheet } = new WorkbookUnderTest();
    sheet.appendRow(['Name', 'Age']);

    sheet.appendRow(["'=1", '7']);

    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      ['Name', 'Age'],
      ['=1', 7],
    ]);
  });

  it('goes below formulas that give "" and below unticked checkboxes', () => {
    const { sheet } = new WorkbookUnderTest();
    sheet.getRange('C5').setFormula('=""');
    sheet.getRange('D7').setValue(false);

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

  it('refuses more than ten million cells', () => {
    const { sheet } = new WorkbookUnderTest();

    expect(() => sheet.insertRowsAfter(1000, 400_000)).toThrow(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
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
