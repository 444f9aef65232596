import { WorkbookUnderTest } from '../sheets/a-workbook';
import { boxOf, fillIn, sheetOf, takeChanges } from './block-of-cells';

function names(book: WorkbookUnderTest): string[] {
  return book.workbook.sheets().map(({ name }) => name);
}

describe('a duplicated sheet', () => {
  it('stands beside the first under a free name, with all that is on it', () => {
    const book = new WorkbookUnderTest({ functions: { STREAK: () => 9 } });
    book.workbook.addSheet('Last');
    fillIn(book, 'A1', [['1', '=A1+1', '=STREAK()']]);
    book.workbook.format(0, boxOf(book, 'A1:Z30'), { bold: true });
    book.workbook.setNote(0, 1, 1, 'note');
    book.workbook.merge(0, boxOf(book, 'A5:B5'));
    book.workbook.setColumnWidth(0, 1, 1, 200);
    book.workbook.setRule(0, boxOf(book, 'A2'), { type: 'checkbox', strict: true });
    book.workbook.freezeRows(0, 1);
    takeChanges(book);

    const id = book.workbook.duplicateSheet(0);
    book.workbook.settle();

    const { id: _id, name: _name, version: _version, ...first } = sheetOf(book);
    expect(names(book)).toEqual(['Sheet1', 'Copy of Sheet1', 'Last']);
    expect(sheetOf(book, id)).toMatchObject(first);
    expect(book.workbook.cells(id, 1, 1, 9, 9)).toEqual(book.workbook.cells(0, 1, 1, 9, 9));
    expect(takeChanges(book)).toEqual(['INSERT_GRID']);
  });

  it('lives on its own', () => {
    const book = new WorkbookUnderTest();
    fillIn(book, 'A1', [['1', '=A1']]);
    const id = book.workbook.duplicateSheet(0);

    book.workbook.type(id, 1, 1, '5');

    expect(book.workbook.cells(id, 1, 2, 1, 1)[0]?.display).toBe('5');
    expect(book.value('B1')).toBe(1);
  });

  it('is numbered where there is a copy already', () => {
    const book = new WorkbookUnderTest();

    book.workbook.duplicateSheet(0);
    book.workbook.duplicateSheet(0);

    expect(names(book)).toEqual(['Sheet1', 'Copy of Sheet1 1', 'Copy of Sheet1']);
  });

  it('has protections of its own', () => {
    const book = new WorkbookUnderTest();
    const id = book.workbook.protect(0, boxOf(book, 'A1'), {
      description: '',
      warningOnly: true,
      editors: [],
    });

    const copy = book.workbook.duplicateSheet(0);
    book.workbook.unprotect(0, id);

    expect(sheetOf(book, copy).protections).toMatchObject([{ id: id + 1, box: boxOf(book, 'A1') }]);
  });
});

describe('the tabs', () => {
  it('change places, counted from 1', () => {
    const book = new WorkbookUnderTest();
    book.workbook.addSheet('B');
    book.workbook.addSheet('C');

    book.workbook.moveSheet(0, 3);

    expect(names(book)).toEqual(['B', 'C', 'Sheet1']);
    expect(() => {
      book.workbook.moveSheet(0, 4);
    }).toThrow('There is no such place among the sheets.');
  });

  it('keep one that can be seen', () => {
    const book = new WorkbookUnderTest();
    const other = book.workbook.addSheet('B');

    book.workbook.hideSheet(other);
    expect(sheetOf(book, other).hidden).toBe(true);
    expect(() => {
      book.workbook.hideSheet(0);
    }).toThrow("You can't hide all the sheets in a document.");
    expect(() => {
      book.workbook.deleteSheet(0);
    }).toThrow("You can't remove all the visible sheets in a document.");

    book.workbook.showSheet(other);
    expect(sheetOf(book, other).hidden).toBe(false);
  });

  it('bring another to the front when the active one is hidden', () => {
    const book = new WorkbookUnderTest();
    const other = book.workbook.addSheet('B');

    book.workbook.hideSheet(0);

    expect(book.workbook.activeSheetId).toBe(other);
  });

  it('have a name', () => {
    const book = new WorkbookUnderTest();

    expect(() => {
      book.workbook.renameSheet(0, '  ');
    }).toThrow('A sheet needs a name.');
  });
});

describe('the spreadsheet', () => {
  it('is renamed, a blank name to none', () => {
    const book = new WorkbookUnderTest();

    book.workbook.renameSpreadsheet('My 30 days');
    expect([book.workbook.name, book.spreadsheet.getName()]).toEqual(['My 30 days', 'My 30 days']);

    book.workbook.renameSpreadsheet(' ');
    expect(book.workbook.name).toBe('Untitled spreadsheet');
    expect(takeChanges(book)).toEqual(['OTHER', 'OTHER']);
  });
});
