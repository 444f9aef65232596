import { fact } from '../../support/fact';
import { WorkbookUnderTest } from '../sheets/a-workbook';
import { boxOf, fillIn, sheetOf, shown, takeChanges } from './block-of-cells';

describe('merged cells', () => {
  it('keep the first cell, in one block that swallows those within', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [
      ['keep', 'x'],
      ['y', '=1+1'],
    ]);
    book.workbook.merge(0, boxOf(book, 'A2:B2'));

    book.workbook.merge(0, boxOf(book, 'A1:B2'));

    expect(sheetOf(book).merges).toEqual([boxOf(book, 'A1:B2')]);
    expect(shown(book, 'A1:B2')).toEqual([
      ['keep', ''],
      ['', ''],
    ]);
  });

  it(fact('CE-60'), () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [
      ['one', 'two', 'beside'],
      ['three', 'four', 'below'],
    ]);

    book.workbook.merge(0, boxOf(book, 'A1:B2'));

    expect(book.sheet.getRange('A1:C2').getValues()).toEqual([
      ['one', '', 'beside'],
      ['', '', 'below'],
    ]);
    expect(book.sheet.getRange('A1:B1').getDisplayValues()).toEqual([['one', '']]);
  });

  it(fact('CE-63'), () => {
    const book = new WorkbookUnderTest();
    book.workbook.merge(0, boxOf(book, 'A1:B2'));
    const refused = 'You must select all cells in a merged range to merge or unmerge them.';

    expect(() => {
      book.workbook.merge(0, boxOf(book, 'B2:C3'));
    }).toThrow(refused);
    expect(() => {
      book.workbook.unmerge(0, boxOf(book, 'A1:A2'));
    }).toThrow(refused);
    expect(sheetOf(book).merges).toEqual([boxOf(book, 'A1:B2')]);
  });

  it('come apart, all that a block holds', () => {
    const book = new WorkbookUnderTest();
    book.workbook.merge(0, boxOf(book, 'A1:B1'));
    book.workbook.merge(0, boxOf(book, 'A3:B3'));
    book.workbook.merge(0, boxOf(book, 'A9:B9'));
    takeChanges(book);

    book.workbook.unmerge(0, boxOf(book, 'A1:C5'));

    expect(sheetOf(book).merges).toEqual([boxOf(book, 'A9:B9')]);
    expect(takeChanges(book)).toEqual(['OTHER']);
  });

  it('grow and shrink with the rows in them, and end as a single cell', () => {
    const book = new WorkbookUnderTest();
    book.workbook.merge(0, boxOf(book, 'A1:A3'));

    book.workbook.insertRows(0, 2, 2);
    expect(sheetOf(book).merges).toEqual([boxOf(book, 'A1:A5')]);

    book.workbook.deleteRows(0, 2, 4);
    expect(sheetOf(book).merges).toEqual([]);
  });

  it('do not cross the border of the frozen rows', () => {
    const book = new WorkbookUnderTest();
    book.workbook.freezeRows(0, 1);

    expect(() => {
      book.workbook.merge(0, boxOf(book, 'A1:A2'));
    }).toThrow("You can't merge frozen and non-frozen rows.");
  });

  it('do not reach over several rows of a filter', () => {
    const book = new WorkbookUnderTest();
    book.workbook.setFilter(0, boxOf(book, 'A1:B9'));

    expect(() => {
      book.workbook.merge(0, boxOf(book, 'B3:C4'));
    }).toThrow("You can't merge cells vertically inside a filter.");
  });

  it('are more than one cell', () => {
    const book = new WorkbookUnderTest();

    expect(() => {
      book.workbook.merge(0, boxOf(book, 'A1'));
    }).toThrow('Select at least two cells to merge.');
  });
});
