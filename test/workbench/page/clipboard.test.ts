import fc from 'fast-check';
import { usedPart } from '../../../src/workbench/page/grid/clipboard';
import { blockToText, textToBlock } from '../../../src/workbench/page/grid/clipboard-text';
import { shiftedFormula } from '../../../src/workbench/page/grid/shifted-formula';

describe('textToBlock', () => {
  it.each([
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\n\nb', [['a'], [''], ['b']]],
    [
      'a\tb\nc',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['"two\nlines"\t"say ""hi"""', [['two\nlines', 'say "hi"']]],
    ['5" pipe\t"open', [['5" pipe', '"open']]],
    ['"a"b', [['"a"b']]],
    ['', [['']]],
  ])('reads %j', (text, block) => {
    expect(textToBlock(text)).toEqual(block);
  });

  it('reads back what blockToText wrote', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '=', ' ', 'ü') });
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );

    fc.assert(
      fc.property(block, (cells) => {
        expect(textToBlock(blockToText(cells))).toEqual(cells);
      }),
    );
  });
});

describe('shiftedFormula', () => {
  it.each([
    ['=A1+B2', 1, 1, '=B2+C3'],
    ['=$A1+A$1+$A$1', 2, 3, '=$A3+D$1+$A$1'],
    ['=SUM(A1:B9)', 1, 0, '=SUM(A2:B10)'],
    ["=Log!B2&'My A1 log'!B2", 1, 0, "=Log!B3&'My A1 log'!B3"],
    ['="A1"&A1', 1, 0, '="A1"&A2'],
    ['=LOG10(A1)', 1, 0, '=LOG10(A2)'],
    ['=STREAK(Rapport_pulse)', 5, 5, '=STREAK(Rapport_pulse)'],
    ['=A1_total', 1, 1, '=A1_total'],
    ['=A1', -1, 0, '=#REF!'],
    ['A1', 1, 1, 'A1'],
  ])('moves %s by %d and %d to %s', (formula, rows, columns, shifted) => {
    expect(shiftedFormula(formula, rows, columns)).toBe(shifted);
  });
});

describe('usedPart', () => {
  it('leaves out what is empty in a whole column', () => {
    const column = { row: 1, column: 2, rows: 1000, columns: 1 };

    expect(usedPart(column, { lastRow: 7, lastColumn: 3 })).toEqual({ ...column, rows: 7 });
  });

  it('is one cell where nothing is filled', () => {
    const below = { row: 20, column: 9, rows: 5, columns: 5 };

    expect(usedPart(below, { lastRow: 7, lastColumn: 3 })).toEqual({ ...below, rows: 1, columns: 1 });
  });
});
