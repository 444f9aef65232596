import { fact } from '../../support/fact';
import { WorkbookUnderTest } from './a-workbook';

describe('custom functions', () => {
  it(fact('CF-35'), () => {
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
    book.sheet.getRange('A1:D5').setValues([
      ['Date', 'n', null, null],
      ['2026-01-01', 2, null, '14:30'],
      [null, '=B2*2', null, '26:30'],
      [null, true, null, '12.5%'],
      [null, '=1/0', null, null],
    ]);
    book.spreadsheet.setNamedRange('Pulse', book.sheet.getRange('B2'));
    book.type('F1', formula);
    return book.runs[0]?.args;
  }

  it.each([
    ['=F(B2)', [2]],
    ['=F(Pulse)', [2]],
    ['=F(Sheet1!B2)', [2]],
    ['=F(B4)', [true]],
    ['=F(A1)', ['Date']],
  ])(`${fact('CF-21')}: %s`, (formula, args) => {
    expect(seen(formula)).toEqual(args);
  });

  it.each([
    ['=F(B2:B3)', [[[2], [4]]]],
    ['=F(A1:B1)', [[['Date', 'n']]]],
    ['=F(B2:C3)', [[[2, ''], [4, '']]]],
  ])(`${fact('CF-22')}: %s`, (formula, args) => {
    expect(seen(formula)).toEqual(args);
  }); // prettier-ignore

  it.each([
    ['a date', '=F(A2)', '2025-12-31T23:00:00Z'],
    ['a date in a range', '=F(A2:A2)', '2025-12-31T23:00:00Z'],
    ['a time', '=F(D2)', '1899-12-30T13:30:00Z'],
    ['a duration', '=F(D3)', '1899-12-31T01:30:00Z'],
  ])(`${fact('CF-23')}: %s`, (_name, formula, instant) => {
    expect([seen(formula)?.[0]].flat(2)).toEqual([new Date(instant)]);
  });

  it(fact('CF-24'), () => {
    expect(seen('=F(D4)')).toEqual([0.125]);
  });

  it.each([
    ['=F()', []],
    ['=F("a",TRUE,1.5)', ['a', true, 1.5]],
    ['=F(,2)', [undefined, 2]],
    ['=F(2,)', [2, undefined]],
    ['=F(B2+1)', [3]],
    ['=F(SUM(B2:B3))', [6]],
    ['=F(#N/A)', ['#N/A']],
    ['=F(B5)', ['#DIV/0!']],
  ])('%s', (formula, args) => {
    expect(seen(formula)).toEqual(args);
  });

  it.each([
    ['=F(A:B)', 1000],
    ['=F(A2:B)', 999],
  ])(`${fact('CF-25')}: %s`, (formula, rows) => {
    const [table] = seen(formula) ?? [];

    expect(table).toHaveLength(rows);
    expect((table as unknown[][])[rows - 1]).toEqual(['', '']);
  });
});

describe(fact('CF-37', 'it runs'), () => {
  function counted(formula: string): WorkbookUnderTest {
    const book = new WorkbookUnderTest({ functions: { F: () => 1 } });
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

describe(fact('CF-42'), () => {
  it('as the one that a script bumps to refresh a dashboard', () => {
    const book = new WorkbookUnderTest({ functions: { F: () => 1 } });
    book.sheet.getRange('A1').setFormula('=F(Z1)');
    book.workbook.settle();

    book.sheet.getRange('Z1').setValue(1);
    book.workbook.settle();

    expect(book.runsOf('F')).toBe(2);
  });
});

describe(fact('CF-41'), () => {
  it('while formulas are computed, and later runs again', () => {
    const book = new WorkbookUnderTest({ functions: { F: (n) => Number(n) * 2 } });
    book.sheet.getRange('A1:A3').setFormulas([['=F(1)'], ['=f(1)+F(1)'], ['=F(2)']]);
    book.workbook.settle();

    expect(book.sheet.getRange('A1:A3').getValues().flat()).toEqual([2, 4, 4]);
    expect(book.runs.map(({ args }) => args)).toEqual([[1], [2]]);

    book.type('A4', '=F(1)');
    expect(book.runs).toHaveLength(3);
  });
});

describe('volatile arguments', () => {
  const message =
    'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';

  function refused(formula: string): void {
    const book = new WorkbookUnderTest({ functions: { F: () => 1 } });
    book.sheet.getRange('B1:B3').setFormulas([['=NOW()'], ['=B1+1'], ['=5']]);

    book.type('A1', formula);

    expect(book.display('A1')).toBe('#ERROR!');
    expect(book.hover('A1')).toBe(message);
    expect(book.runs).toHaveLength(0);
  }

  it.each(['=F(NOW())', '=F(1+rand())', '=F(RANDBETWEEN(1,2))'])(`${fact('CF-26')}: %s`, refused);

  it.each(['=F(B1)', '=F(B2)', '=F(B:B)', '=F(B1:B3)', '=F(B2+1)'])(`${fact('CF-27')}: %s`, refused);
});

describe('what a custom function returns', () => {
  function shown(value: unknown): unknown[][] {
    const book = new WorkbookUnderTest({ functions: { F: () => value }, timeZone: 'Europe/Berlin' });
    book.type('A1', '=F()');
    return book.sheet.getRange('A1:B2').getValues();
  }

  it.each([
    ['nothing', undefined, [['', ''], ['', '']]],
    ['null', null, [['', ''], ['', '']]],
    ['a table', [[1, 2], [3, 4]], [[1, 2], [3, 4]]],
    ['no number', NaN, [['#NUM!', ''], ['', '']]],
  ])('%s', (_name, value, cells) => {
    expect(shown(value)).toEqual(cells);
  }); // prettier-ignore

  it(fact('CF-29'), () => {
    expect(shown(9)).toEqual([[9, ''], ['', '']]); // prettier-ignore
    expect(shown('text')).toEqual([['text', ''], ['', '']]); // prettier-ignore
    expect(shown(true)).toEqual([[true, ''], ['', '']]); // prettier-ignore
  });

  it(fact('CF-17'), () => {
    const book = new WorkbookUnderTest({ functions: { F: () => '=1+1', TWO: () => [['=1+1'], ['x']] } });
    book.type('A1', '=F()');
    book.type('B1', '=TWO()');

    expect(book.sheet.getRange('A1:B1').getValues()).toEqual([['=1+1', '=1+1']]);
  });

  it(fact('CF-34'), () => {
    const book = new WorkbookUnderTest();
    book.type('A1', '=MISSING(1)');

    expect([book.display('A1'), book.hover('A1')]).toEqual(['#NAME?', "Unknown function: 'MISSING'."]);
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
