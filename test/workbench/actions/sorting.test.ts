import { fact } from '../../support/fact';
import { WorkbookUnderTest } from '../sheets/a-workbook';
import { boxOf, cellAt, fillIn, formulas, sheetOf, shown, takeChanges } from './block-of-cells';

describe('sorting a sheet', () => {
  it('puts numbers before texts before logical values, blanks last in both directions', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['b'], ['TRUE'], [''], ['10'], ['A'], ['9'], ['']]);
    fillIn(book, 'B1', [['1'], ['2'], ['3'], ['4'], ['5'], ['6'], ['7']]);

    book.workbook.sort(0, 1, true);
    expect(shown(book, 'A1:A7').flat()).toEqual(['9', '10', 'A', 'b', 'TRUE', '', '']);

    book.workbook.sort(0, 1, false);
    expect(shown(book, 'A1:A7').flat()).toEqual(['TRUE', 'b', 'A', '10', '9', '', '']);
  });

  it('keeps frozen rows, and the header of a filter right below them', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['Title'], ['Who'], ['Cy'], ['Ada'], ['Bob']]);
    book.workbook.freezeRows(0, 1);
    book.workbook.setFilter(0, boxOf(book, 'A2:A5'));

    book.workbook.sort(0, 1, true);

    expect(shown(book, 'A1:A5').flat()).toEqual(['Title', 'Who', 'Ada', 'Bob', 'Cy']);
  });

  it('takes notes and cells along that are merged within a row', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['2'], ['1']]);
    book.workbook.setNote(0, 2, 1, 'one');
    book.workbook.merge(0, boxOf(book, 'A2:B2'));

    book.workbook.sort(0, 1, true);

    expect(cellAt(book, 'A1')).toMatchObject({ display: '1', note: 'one' });
    expect(sheetOf(book).merges).toEqual([boxOf(book, 'A1:B1')]);
  });

  it('refuses cells that are merged over several rows', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['2'], ['1'], ['0']]);
    book.workbook.merge(0, boxOf(book, 'B1:B2'));

    expect(() => {
      book.workbook.sort(0, 1, true);
    }).toThrow("You can't sort a range with vertical merges.");
    expect(shown(book, 'A1:A3').flat()).toEqual(['2', '1', '0']);
  });

  it(fact('CE-62'), () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['Cy'], ['Ada'], ['Bob']]);
    const held = book.sheet.getRange('A1');

    book.workbook.sort(0, 1, true);
    expect(held.getValue()).toBe('Ada');

    book.workbook.moveRows(0, 3, 1, 1);
    expect(held.getValue()).toBe('Cy');
  });
});

describe('sorting a block', () => {
  it('leaves the cells beside it, and shifts the formulas that it moves', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [
      ['x', '3', '=B1*2'],
      ['y', '1', '=B2*2'],
      ['z', '2', '=B3*2'],
    ]);

    book.workbook.sortRange(0, boxOf(book, 'B1:C3'), 2, true);

    expect(shown(book, 'A1:C3')).toEqual([
      ['x', '1', '2'],
      ['y', '2', '4'],
      ['z', '3', '6'],
    ]);
    expect(formulas(book, 'C1:C3').flat()).toEqual(['=B1*2', '=B2*2', '=B3*2']);
  });

  it('takes the formats of its cells along', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['2'], ['1']]);
    book.workbook.format(0, boxOf(book, 'A2:Z4'), { bold: true });

    book.workbook.sortRange(0, boxOf(book, 'A1:A2'), 1, true);

    expect([cellAt(book, 'A1')?.style, cellAt(book, 'A2')?.style]).toEqual([{ bold: true }, undefined]);
    expect(cellAt(book, 'B2')?.style).toEqual({ bold: true });
  });

  it("keeps a filter's header on top and hides by what stands where then", () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['Who'], ['Cy'], ['Ada'], ['Bob']]);
    book.workbook.setFilter(0, boxOf(book, 'A1:A4'));
    book.workbook.filterColumn(0, 1, ['Cy']);

    book.workbook.sortRange(0, boxOf(book, 'A1:A4'), 1, true);

    expect(shown(book, 'A1:A4').flat()).toEqual(['Who', 'Ada', 'Bob', 'Cy']);
    expect(sheetOf(book).hiddenRows).toEqual([{ first: 4, count: 1 }]);
  });

  it('takes cells along that are merged within a row, also when a script sorts', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['2'], ['1'], ['3']]);
    book.workbook.merge(0, boxOf(book, 'A2:B2'));

    book.workbook.sortRange(0, boxOf(book, 'A1:B3'), 1, true);
    expect(sheetOf(book).merges).toEqual([boxOf(book, 'A1:B1')]);

    book.sheet.getRange('A1:B3').sort({ column: 1, ascending: false });
    expect(sheetOf(book).merges).toEqual([boxOf(book, 'A3:B3')]);
  });

  it('needs a column of its own to sort by', () => {
    const book = new WorkbookUnderTest();

    expect(() => {
      book.workbook.sortRange(0, boxOf(book, 'B1:C3'), 1, true);
    }).toThrow('The column to sort by is outside the range.');
  });

  it('is no edit', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['2'], ['1']]);
    takeChanges(book);

    book.workbook.sortRange(0, boxOf(book, 'A1:A2'), 1, true);

    expect(takeChanges(book)).toEqual(['OTHER']);
  });
});
