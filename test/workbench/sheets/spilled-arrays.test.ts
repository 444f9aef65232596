import { fact } from '../../support/fact';
import { WorkbookUnderTest } from './a-workbook';

const THREE = { F: () => [[1], [2], [3]] };

function blocked(book: WorkbookUnderTest): string | undefined {
  book.type('T1', '=F()');
  return book.display('T1') === '#REF!' ? book.hover('T1') : undefined;
}

describe(fact('CF-30'), () => {
  it('and gives its cells to other formulas', () => {
    const book = new WorkbookUnderTest({ functions: { F: () => [['a', 'b'], [1, 2]] } }); // prettier-ignore
    book.type('A1', '=F()');
    book.type('D1', '=SUM(A2:B2)');

    expect(book.sheet.getRange('A1:D2').getValues()).toEqual([
      ['a', 'b', '', 3],
      [1, 2, '', ''],
    ]);
  });

  it('and takes them back when the formula goes', () => {
    const book = new WorkbookUnderTest({ functions: THREE });
    book.type('A1', '=F()');
    book.type('C1', '=SUM(A1:A3)');

    book.type('A1', '5');

    expect(book.value('C1')).toBe(5);
    expect(book.sheet.getLastRow()).toBe(1);
  });
});

describe(fact('CF-31'), () => {
  it('and spreads them once the way is free, without another run', () => {
    const book = new WorkbookUnderTest({ functions: THREE });
    book.type('T3', 'mine');

    expect(blocked(book)).toBe('Array result was not expanded because it would overwrite data in T3.');
    expect(book.display('T2')).toBe('');

    book.workbook.clear(book.sheetId, 3, 20, 1, 1);
    expect(book.sheet.getRange('T1:T3').getValues().flat()).toEqual([1, 2, 3]);
    expect(book.runsOf('F')).toBe(1);
  });

  it('in reading order', () => {
    const book = new WorkbookUnderTest({ functions: { F: () => [[1, 2], [3, 4]] } }); // prettier-ignore
    book.sheet.getRange('T2').setValue('later');
    book.sheet.getRange('U1').setValue('first');

    expect(blocked(book)).toMatch(/overwrite data in U1\.$/);
  });

  it('where a formula stands in the way that shows nothing', () => {
    const book = new WorkbookUnderTest({ functions: THREE });
    book.type('T2', '=""');

    expect(blocked(book)).toMatch(/overwrite data in T2\.$/);
  });

  it('where the grid ends before the array does', () => {
    const book = new WorkbookUnderTest({ functions: THREE });
    book.sheet.getRange('A999').setFormula('=F()');
    book.workbook.settle();

    expect(book.display('A999')).toBe('#REF!');
    expect(book.hover('A999')).toBe('Result was not automatically expanded, please insert more rows (1).');
  });
});

describe(fact('CF-32'), () => {
  function withEmptyText(): WorkbookUnderTest {
    const book = new WorkbookUnderTest({ functions: THREE });
    book.sheet.getRange('T2:T3').setValues([['x'], ['']]);
    book.sheet.getRange('T2').setValue(null);
    return book;
  }

  it('while null empties a cell altogether', () => {
    const book = withEmptyText();

    expect(blocked(book)).toBe('Array result was not expanded because it would overwrite data in T3.');
    expect(book.sheet.getLastRow()).toBe(1);
    expect(book.sheet.getRange('T3').isBlank()).toBe(true);
  });

  it('in the way of built-in arrays as well', () => {
    const book = withEmptyText();
    book.type('T1', '=ARRAYFORMULA(A1:A3&"x")');

    expect(book.display('T1')).toBe('#REF!');
  });

  it.each([
    ['clearContent', (book: WorkbookUnderTest) => void book.sheet.getRange('T1:T3').clearContent()],
    [
      'a person who deletes',
      (book: WorkbookUnderTest) => {
        book.workbook.clear(book.sheetId, 3, 20, 1, 1);
      },
    ],
    [
      'a person who deletes a block',
      (book: WorkbookUnderTest) => {
        book.workbook.clear(book.sheetId, 2, 20, 2, 1);
      },
    ],
  ])('until %s frees the cell', (_name, free) => {
    const book = withEmptyText();

    free(book);

    expect(blocked(book)).toBeUndefined();
  });

  it('also after the file was closed and opened', () => {
    const saved: unknown = JSON.parse(JSON.stringify(withEmptyText().workbook.save()));

    expect(blocked(new WorkbookUnderTest({ functions: THREE, saved }))).toMatch(/T3/);
  });
});

describe('a page', () => {
  it('is told nothing of cells in which only an empty text stands', () => {
    const book = new WorkbookUnderTest();
    book.sheet.getRange('A1:C1').setValues([['a', '', '']]);
    book.sheet.getRange('C1').setBackground('#ffeecc');

    expect(book.workbook.cells(book.sheetId, 1, 1, 1, 3).map(({ column }) => column)).toEqual([1, 3]);
  });
});
