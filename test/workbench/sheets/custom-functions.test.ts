import { WorkbookUnderTest } from './a-workbook';

describe('custom functions', () => {
  it('run once the formulas are computed, and show what they return', () => {
    const book = new WorkbookUnderTest({ functions: { STREAK: () => 9 } });

    book.sheet.getRange('A1').setFormula('=streak()');
    expect(book.value('A1')).toBe('Loading...');
    book.workbook.settle();

    expect(book.value('A1')).toBe(9);
  });

  it.each([
    ['=IF(STREAK()>6,"week!","")', 'week!'],
    ['=STREAK()+1', 10],
    ['=EXPLAIN("STREAK")', 'about STREAK'],
    ['=EXPLAIN(EXPLAIN("x"))', 'about about x'],
    ['=UPPER(EXPLAIN("a ""b"" \\"))', 'ABOUT A "B" \\'],
    ['=SUM(TABLE())', 10],
    ['=STREAK()&" / "&STREAK()', '9 / 9'],
    ['=IFERROR(FAIL(),"caught")', 'caught'],
  ])('work nested: %s gives %j', (formula, expected) => {
    const book = new WorkbookUnderTest({
      functions: {
        STREAK: () => 9,
        EXPLAIN: (name) => `about ${String(name)}`,
        TABLE: () => [
          [1, 2],
          [3, 4],
        ],
        FAIL: () => {
          throw new Error('no');
        },
      },
    });

    book.type('A1', formula);

    expect(book.value('A1')).toBe(expected);
  });

  it('show a thrown message in the hover', () => {
    const book = new WorkbookUnderTest({
      functions: {
        FAIL: () => {
          throw new Error('Please set Rapport up first.');
        },
      },
    });
    book.type('A1', '=FAIL()');
    book.type('A2', '=FAIL()+1');

    expect(book.display('A1')).toBe('#ERROR!');
    expect(book.hover('A1')).toBe('Please set Rapport up first.');
    expect(book.hover('A2')).toBe('Please set Rapport up first.');
  });
});

describe('the arguments of a custom function', () => {
  function seen(formula: string): readonly unknown[] | undefined {
    const book = new WorkbookUnderTest({ functions: { F: () => 1 }, timeZone: 'Europe/Berlin' });
    book.sheet.getRange('A1:B3').setValues([
      ['Date', 'n'],
      ['2026-01-01', 2],
      ['', '=B2*2'],
    ]);
    book.spreadsheet.setNamedRange('Pulse', book.sheet.getRange('B2'));
    book.type('D1', formula);
    return book.runs[0]?.args;
  }

  it.each([
    ['=F()', []],
    ['=F(B2)', [2]],
    ['=F(Pulse)', [2]],
    ['=F(Sheet1!B2)', [2]],
    ['=F(C9)', ['']],
    ['=F(B2:B3)', [[[2], [4]]]],
    ['=F(A2:B2)', [[[new Date('2025-12-31T23:00:00Z'), 2]]]],
    ['=F("a",TRUE,1.5)', ['a', true, 1.5]],
    ['=F(,2)', [undefined, 2]],
    ['=F(B2+1)', [3]],
    ['=F(SUM(B2:B3))', [6]],
  ])('%s', (formula, args) => {
    expect(seen(formula)).toEqual(args);
  });

  it.each([
    ['=F(A:B)', 1000],
    ['=F(A2:B)', 999],
  ])('%s has every row of the grid', (formula, rows) => {
    const [table] = seen(formula) ?? [];

    expect(table).toHaveLength(rows);
    expect((table as unknown[][])[rows - 1]).toEqual(['', '']);
  });
});

describe('a custom function runs again', () => {
  function counted(formula: string, identicalFormulaRecalculates = false): WorkbookUnderTest {
    const book = new WorkbookUnderTest({
      functions: { F: () => 1 },
      assumptions: { identicalFormulaRecalculates },
    });
    book.sheet.getRange('B1:B3').setValues([[1], [2], ['=B2*2']]);
    book.type('A1', formula);
    expect(book.runsOf('F')).toBe(1);
    return book;
  }

  it('when a cell of its argument changed its value', () => {
    const book = counted('=F(B1:B2)');

    book.type('B2', '5');

    expect(book.runsOf('F')).toBe(2);
    expect(book.runs[1]?.args).toEqual([[[1], [5]]]);
  });

  it('when its argument is a formula that came to another value', () => {
    const book = counted('=F(B3)');

    book.type('B2', '5');

    expect(book.runs[1]?.args).toEqual([10]);
  });

  it('not when the value stays the same', () => {
    const book = counted('=F(B1:B2)');

    book.type('B2', '2');

    expect(book.runsOf('F')).toBe(1);
  });

  it('not when anything else changes, even what it reads itself', () => {
    const book = counted('=F()');

    book.type('B2', '5');
    book.workbook.insertRows(0, 5, 1);
    book.clock.now += 86_400_000;
    book.workbook.clockMoved();
    book.workbook.settle();

    expect(book.runsOf('F')).toBe(1);
  });

  it('when a script writes another formula and flushes, and then its own formula', () => {
    const book = counted('=F()');
    const cell = book.sheet.getRange('A1');

    cell.setFormula('=0');
    book.app.flush();
    cell.setFormula('=F()');
    book.app.flush();
    book.workbook.settle();

    expect(book.runsOf('F')).toBe(2);
  });

  it('not when a script writes the formula that stands there', () => {
    const book = counted('=F()');

    book.sheet.getRange('A1').setFormula('=F()');
    book.workbook.settle();

    expect(book.runsOf('F')).toBe(1);
    expect(book.value('A1')).toBe(1);
  });

  it('not when the formula in between was never flushed', () => {
    const book = counted('=F()');

    book.sheet.getRange('A1').setFormula('=0');
    book.sheet.getRange('A1').setFormula('=F()');
    book.workbook.settle();

    expect(book.runsOf('F')).toBe(1);
  });

  it('on an identical formula under the other belief', () => {
    const book = counted('=F()', true);

    book.sheet.getRange('A1').setFormula('=F()');
    book.workbook.settle();

    expect(book.runsOf('F')).toBe(2);
  });

  it('once for each round of a chain, and the chain ends', () => {
    const book = new WorkbookUnderTest({
      functions: { NEXT: (value) => (typeof value === 'number' ? value + 1 : 1) },
    });
    book.type('A1', '=NEXT(B1)');
    book.type('B1', '=A1');

    expect(book.display('A1')).toBe('#REF!');
    expect(book.runs.length).toBeLessThan(5);
  });

  it('in the order of what depends on what', () => {
    const book = new WorkbookUnderTest({ functions: { NEXT: (value) => Number(value) + 1, ONE: () => 1 } });
    book.sheet.getRange('A1:A3').setFormulas([['=NEXT(A2)'], ['=NEXT(A3)'], ['=ONE()']]);
    book.workbook.settle();

    expect(book.sheet.getRange('A1:A3').getValues().flat()).toEqual([3, 2, 1]);
    expect(book.runs).toHaveLength(3);
  });
});

describe('volatile arguments', () => {
  const message =
    'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';

  it.each(['=F(NOW())', '=F(RAND())', '=F(B1)', '=F(B2)', '=F(B:B)'])('are refused: %s', (formula) => {
    const book = new WorkbookUnderTest({ functions: { F: () => 1 } });
    book.sheet.getRange('B1:B2').setFormulas([['=NOW()'], ['=B1+1']]);

    book.type('A1', formula);

    expect(book.display('A1')).toBe('#ERROR!');
    expect(book.hover('A1')).toBe(message);
    expect(book.runs).toHaveLength(0);
  });
});

describe('what a custom function returns', () => {
  function shown(value: unknown): unknown[][] {
    const book = new WorkbookUnderTest({ functions: { F: () => value }, timeZone: 'Europe/Berlin' });
    book.type('A1', '=F()');
    return book.sheet.getRange('A1:B2').getValues();
  }

  it.each([
    ['a text that looks like a formula', '=1+1', [['=1+1', ''], ['', '']]],
    ['nothing', undefined, [['', ''], ['', '']]],
    ['null', null, [['', ''], ['', '']]],
    ['a date', new Date('2026-01-31T23:00:00Z'), [[46054, ''], ['', '']]],
    ['a table', [[1, 2], [3, 4]], [[1, 2], [3, 4]]],
    ['a list, as a column', [1, 2], [[1, ''], [2, '']]],
    ['no number', NaN, [['#NUM!', ''], ['', '']]],
  ])('%s', (_name, value, cells) => {
    expect(shown(value)).toEqual(cells);
  }); // prettier-ignore

  it('is not spread over what stands in the way', () => {
    const book = new WorkbookUnderTest({ functions: { F: () => [[1], [2], [3]] } });
    book.type('T3', 'mine');

    book.type('T1', '=F()');

    expect(book.display('T1')).toBe('#REF!');
    expect(book.hover('T1')).toBe('Array result was not expanded because it would overwrite data in T3.');
    expect(book.display('T2')).toBe('');
    book.workbook.clear(book.sheetId, 3, 20, 1, 1);
    expect(book.sheet.getRange('T1:T3').getValues().flat()).toEqual([1, 2, 3]);
    expect(book.runsOf('F')).toBe(1);
  });

  it('gives its cells to other formulas, and takes them back with the formula', () => {
    const book = new WorkbookUnderTest({ functions: { F: () => [[1], [2], [3]] } });
    book.type('A1', '=F()');
    book.type('C1', '=SUM(A1:A3)');
    expect(book.value('C1')).toBe(6);

    book.type('A1', '5');

    expect(book.value('C1')).toBe(5);
    expect(book.sheet.getLastRow()).toBe(1);
  });

  it('reaches arrays of built-in functions, and what is computed from both', () => {
    const book = new WorkbookUnderTest({
      functions: { F: (start) => [1, 2, 3].map((step) => [Number(start) + step]) },
    });
    book.type('B1', '0');
    book.type('A1', '=F(B1)');
    book.type('C1', '=ARRAYFORMULA(A1:A3*2)');
    book.type('E1', '=SUM(C1:C3)');
    book.type('G1', '=SUM(A1:A3)');
    expect(book.sheet.getRange('A1:G1').getValues()).toEqual([[1, 0, 2, '', 12, '', 6]]);

    book.type('B1', '10');

    expect(book.sheet.getRange('A1:G1').getValues()).toEqual([[11, 10, 22, '', 72, '', 36]]);
    expect(book.sheet.getRange('C1:C3').getValues().flat()).toEqual([22, 24, 26]);
  });

  it('moves with its rows', () => {
    const book = new WorkbookUnderTest({ functions: { F: () => [[1], [2]] } });
    book.type('A1', '=F()');

    book.workbook.insertRows(0, 1, 3);

    expect(book.sheet.getRange('A1:A6').getValues().flat()).toEqual(['', '', '', 1, 2, '']);
    expect(book.runsOf('F')).toBe(1);
  });
});
