import { fact } from '../../support/fact';
import { WorkbookUnderTest } from '../sheets/a-workbook';
import { boxOf, fillIn, sheetOf, takeChanges } from './block-of-cells';

function filtered(): WorkbookUnderTest {
  const book = new WorkbookUnderTest();
  fillIn(book, 'A1', [
    ['Who', 'Count'],
    ['Ada', '10'],
    ['Bob', '9'],
    ['Ada', ''],
    ['Cy', '10'],
  ]);
  book.workbook.setFilter(0, boxOf(book, 'A1:B5'));
  takeChanges(book);
  return book;
}

describe('a filter', () => {
  it('offers the distinct values of a column in their order, blanks last', () => {
    const book = filtered();
    book.workbook.filterColumn(0, 1, ['Ada']);

    expect(book.workbook.filterValues(0, 1)).toEqual(['Ada', 'Bob', 'Cy']);
    expect(book.workbook.filterValues(0, 2)).toEqual(['9', '10', '']);
    expect(book.workbook.filterValues(0, 3)).toEqual([]);
  });

  it('hides rows that one of its columns refuses', () => {
    const book = filtered();

    book.workbook.filterColumn(0, 1, ['Bob']);
    book.workbook.filterColumn(0, 2, ['']);

    expect(sheetOf(book).hiddenRows).toEqual([{ first: 3, count: 2 }]);
    expect(sheetOf(book).filter?.hiddenValues).toEqual({ 1: ['Bob'], 2: [''] });
  });

  it('shows a column again that hides nothing, and all rows when it is gone', () => {
    const book = filtered();
    book.workbook.filterColumn(0, 1, ['Bob']);
    book.workbook.filterColumn(0, 1, []);
    expect(sheetOf(book).filter?.hiddenValues).toEqual({});
    expect(sheetOf(book).hiddenRows).toEqual([]);

    book.workbook.filterColumn(0, 1, ['Ada']);
    book.workbook.removeFilter(0);

    expect(sheetOf(book).filter).toBeUndefined();
    expect(sheetOf(book).hiddenRows).toEqual([]);
  });

  it('hides a row that changed later only when it is applied again', () => {
    const book = filtered();
    book.workbook.filterColumn(0, 1, ['Bob']);

    book.workbook.type(0, 5, 1, 'Bob');
    expect(sheetOf(book).hiddenRows).toEqual([{ first: 3, count: 1 }]);

    book.workbook.filterColumn(0, 1, ['Bob']);
    expect(sheetOf(book).hiddenRows).toEqual([
      { first: 3, count: 1 },
      { first: 5, count: 1 },
    ]);
  });

  it('stays right when rows and columns are put in and taken out', () => {
    const book = filtered();
    book.workbook.filterColumn(0, 2, ['9']);

    book.workbook.insertRows(0, 3, 1);
    book.workbook.insertColumns(0, 2, 1);

    expect(sheetOf(book).filter).toEqual({ box: boxOf(book, 'A1:C6'), hiddenValues: { 3: ['9'] } });
    expect(sheetOf(book).hiddenRows).toEqual([{ first: 4, count: 1 }]);

    book.workbook.deleteRows(0, 4, 1);
    book.workbook.deleteColumns(0, 3, 1);

    expect(sheetOf(book).filter).toEqual({ box: boxOf(book, 'A1:B5'), hiddenValues: {} });
    expect(sheetOf(book).hiddenRows).toEqual([]);
  });

  it('goes with the last of its rows', () => {
    const book = filtered();

    book.workbook.deleteRows(0, 1, 5);

    expect(sheetOf(book).filter).toBeUndefined();
  });

  it(fact('CE-27'), () => {
    const book = filtered();

    expect(() => {
      book.workbook.setFilter(0, boxOf(book, 'D1:E5'));
    }).toThrow("You can't create a filter in a sheet that already has a filter.");
    expect(sheetOf(book).filter?.box).toEqual(boxOf(book, 'A1:B5'));
  });

  it(fact('CE-64'), () => {
    const book = new WorkbookUnderTest();
    book.workbook.merge(0, boxOf(book, 'A2:A3'));

    expect(() => {
      book.workbook.setFilter(0, boxOf(book, 'A1:B5'));
    }).toThrow("You can't create a filter over a range containing vertical merges.");
  });

  it(fact('CE-61'), () => {
    const book = filtered();
    book.workbook.filterColumn(0, 1, ['Cy']);
    book.workbook.hideRows(0, 2, 1);
    book.workbook.hideColumns(0, 2, 1);

    expect(book.sheet.getLastRow()).toBe(5);
    expect(book.sheet.getDataRange().getA1Notation()).toBe('A1:B5');
    expect(book.sheet.getRange('A2:B5').getValues()).toEqual([
      ['Ada', 10],
      ['Bob', 9],
      ['Ada', ''],
      ['Cy', 10],
    ]);
  });

  it('is a change of another kind, no edit', () => {
    const book = filtered();

    book.workbook.filterColumn(0, 1, ['Cy']);
    book.workbook.removeFilter(0);
    book.workbook.setFilter(0, boxOf(book, 'A1:B5'));

    expect(takeChanges(book)).toEqual(['OTHER', 'OTHER', 'OTHER']);
  });

  it('has to be there before a column can hide anything', () => {
    const book = new WorkbookUnderTest();

    expect(() => {
      book.workbook.filterColumn(0, 1, ['x']);
    }).toThrow('This sheet has no filter.');
  });
});
