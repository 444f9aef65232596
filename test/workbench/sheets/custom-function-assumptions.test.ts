import type { Assumptions } from '../../../src/workbench/emulator/contract';
import { WorkbookUnderTest } from './a-workbook';

type Function = (...args: unknown[]) => unknown;

function bookWith(
  assumptions: Partial<Assumptions>,
  F: Function = () => 1,
  locale = 'en_US',
): WorkbookUnderTest {
  return new WorkbookUnderTest({ functions: { F }, assumptions, locale, timeZone: 'Europe/Berlin' });
}

describe('the same formula written once more', () => {
  it.each([
    [false, 1],
    [true, 2],
  ])('recalculates (%s): %d runs', (identicalFormulaRecalculates, runs) => {
    const book = bookWith({ identicalFormulaRecalculates });
    book.type('A1', '=F()');

    book.sheet.getRange('A1').setFormula('=F()');
    book.workbook.settle();

    expect(book.runsOf('F')).toBe(runs);
    expect(book.value('A1')).toBe(1);
  });

  it.each([
    [false, 1],
    [true, 2],
  ])('recalculates (%s) where the formula between was never flushed: %d runs', (belief, runs) => {
    const book = bookWith({ identicalFormulaRecalculates: belief });
    book.type('A1', '=F()');

    book.sheet.getRange('A1').setFormula('=0');
    book.sheet.getRange('A1').setFormula('=F()');
    book.workbook.settle();

    expect(book.runsOf('F')).toBe(runs);
  });
});

describe('TODAY() as an argument', () => {
  it.each(['=F(TODAY())', '=F(B1)', '=F(B1:B2)'])('is refused: %s', (formula) => {
    const book = bookWith({ todayAsArgument: false });
    book.type('B1', '=TODAY()+1');

    book.type('A1', formula);

    expect(book.hover('A1')).toMatch(/^This function is not allowed to reference a cell with NOW\(\)/);
    expect(book.runs).toEqual([]);
  });

  it.each(['=F(TODAY())', '=F(B1)', '=F(B1:B2)'])('is accepted: %s', (formula) => {
    const book = bookWith({ todayAsArgument: true });
    book.type('B1', '=TODAY()+1');

    book.type('A1', formula);

    expect(book.value('A1')).toBe(1);
    expect(book.hover('A1')).toBeUndefined();
  });

  it('runs the function anew each day where it is accepted', () => {
    const book = bookWith({ todayAsArgument: true }, (day) => day);
    book.type('A1', '=F(TODAY())');

    book.clock.now += 86_400_000;
    book.workbook.clockMoved();
    book.workbook.settle();

    expect(book.runsOf('F')).toBe(2);
  });
});

describe('a returned list that is no table', () => {
  it.each([
    ['column', [1, 2, 3], [[1, ''], [2, '']]],
    ['row', [1, 2, 3], [[1, 2], ['', '']]],
    ['row', [[1], [2]], [[1, ''], [2, '']]],
    ['row', [[1, 2], [3]], [[1, 2], [3, '']]],
  ] as const)('fills a %s: %j', (flatArrayFills, list, cells) => {
    const book = bookWith({ flatArrayFills }, () => list);

    book.type('A1', '=F()');

    expect(book.sheet.getRange('A1:B2').getValues()).toEqual(cells);
  }); // prettier-ignore
});

describe('an empty cell as an argument', () => {
  it.each([
    ['empty text', ''],
    ['undefined', undefined],
  ] as const)('is %s', (emptyCellArgument, argument) => {
    const book = bookWith({ emptyCellArgument });

    book.type('A1', '=F(C9)');
    book.type('A2', '=F(C8:C9)');

    expect(book.runs.map(({ args }) => args)).toEqual([[argument], [[[''], ['']]]]);
  });

  it.each(['empty text', 'undefined'] as const)(
    'runs the function again once it is filled (%s)',
    (belief) => {
      const book = bookWith({ emptyCellArgument: belief });
      book.type('A1', '=F(C9)');

      book.type('C9', '5');

      expect(book.runs.map(({ args }) => args[0])).toEqual([belief === 'undefined' ? undefined : '', 5]);
    },
  );
});

describe('a returned Date', () => {
  const day = new Date('2026-01-31T23:00:00Z');

  it('is the serial number that it is in the zone of the spreadsheet', () => {
    const book = bookWith({ returnedDatesAreFormatted: false }, () => day);
    book.type('A1', '=F()');

    expect([book.display('A1'), book.value('A1')]).toEqual(['46054', 46054]);

    book.sheet.getRange('A1').setNumberFormat('yyyy-mm-dd');
    expect([book.display('A1'), book.value('A1')]).toEqual(['2026-02-01', day]);
  });

  it('is shown as a date', () => {
    const book = bookWith({ returnedDatesAreFormatted: true }, () => day);
    book.type('A1', '=F()');

    expect([book.display('A1'), book.value('A1')]).toEqual(['2/1/2026', day]);
  });
});

describe('setFormula where the locale parts arguments by semicolons', () => {
  it.each([
    [true, '=ROUND(1.25,1)', 1.3],
    [true, '=ROUND(1.25;1)', 1.3],
    [false, '=ROUND(1,25;1)', 1.3],
    [false, '=ROUND(1.25,1)', '#ERROR!'],
    [false, '=IF(TRUE,1,2)', '#ERROR!'],
    [false, '=F()', 1],
  ])('reads commas (%s): %s is %j', (commasInSemicolonLocales, formula, value) => {
    const book = bookWith({ commasInSemicolonLocales }, undefined, 'de_DE');

    book.sheet.getRange('A1').setFormula(formula);
    book.sheet.getRange('A2').setValue(formula);
    book.workbook.settle();

    expect(book.sheet.getRange('A1:A2').getValues()).toEqual([[value], [value]]);
  });

  it.each([true, false])('changes nothing elsewhere (%s)', (commasInSemicolonLocales) => {
    const book = bookWith({ commasInSemicolonLocales });

    book.sheet.getRange('A1').setFormula('=ROUND(1.25,1)');

    expect(book.value('A1')).toBe(1.3);
  });
});
