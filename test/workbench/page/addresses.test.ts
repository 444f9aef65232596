import {
  boxAddress,
  columnLetters,
  columnNumber,
  parseAddress,
} from '../../../src/workbench/page/grid/addresses';

const SHEET = { rows: 1000, columns: 26 };

describe('columnLetters', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [18_278, 'ZZZ'],
  ])('names column %d %s, and back', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters.toLowerCase())).toBe(column);
  });
});

describe('parseAddress', () => {
  it.each([
    ['B2', { row: 2, column: 2, rows: 1, columns: 1 }],
    [' $b$2 ', { row: 2, column: 2, rows: 1, columns: 1 }],
    ['C9:B2', { row: 2, column: 2, rows: 8, columns: 2 }],
    ['B:C', { row: 1, column: 2, rows: 1000, columns: 2 }],
    ['2:5', { row: 2, column: 1, rows: 4, columns: 26 }],
    ['B5:B', { row: 5, column: 2, rows: 996, columns: 1 }],
  ])('reads %s', (typed, box) => {
    expect(parseAddress(typed, SHEET)).toEqual({ box });
  });

  it.each([
    ['Log!B2', 'Log'],
    ["'My log'!B2", 'My log'],
    ["'Ann''s'!B2", "Ann's"],
  ])('reads the sheet of %s', (typed, sheetName) => {
    expect(parseAddress(typed, SHEET)).toMatchObject({ sheetName, box: { row: 2, column: 2 } });
  });

  it.each(['', 'B', '2', 'B2:', ':B2', 'B2:C3:D4', '=B2', 'hello there', '!B2', '1B'])(
    'reads no cell in "%s"',
    (typed) => {
      expect(parseAddress(typed, SHEET)).toBeUndefined();
    },
  );
});

describe('boxAddress', () => {
  it('names one cell or both corners', () => {
    expect(boxAddress({ row: 2, column: 2, rows: 1, columns: 1 })).toBe('B2');
    expect(boxAddress({ row: 2, column: 2, rows: 3, columns: 26 })).toBe('B2:AA4');
  });
});
