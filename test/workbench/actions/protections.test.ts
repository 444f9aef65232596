import type { Actor } from '../../../src/workbench/emulator/service-host';
import { fact } from '../../support/fact';
import { WorkbookUnderTest } from '../sheets/a-workbook';
import { boxOf, fillIn, sheetOf, shown, takeChanges } from './block-of-cells';

const OWNER: Actor = { email: 'owner@example.com', isOwner: true };
const GUEST: Actor = { email: 'guest@example.com', isOwner: false };
const REFUSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const NOBODY_ELSE = { description: 'Keep', warningOnly: false, editors: [] };

/** B2:C3 and the whole sheet Other are protected; who acts can be changed. */
function guarded(editors: readonly string[] = []) {
  const now = { actor: OWNER };
  const book = new WorkbookUnderTest({ actor: () => now.actor });
  fillIn(book, 'A1', [
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
    ['g', 'h', 'i'],
  ]);
  const other = book.workbook.addSheet('Other');
  const box = book.workbook.protect(0, boxOf(book, 'B2:C3'), { ...NOBODY_ELSE, editors });
  const whole = book.workbook.protect(other, undefined, { ...NOBODY_ELSE, editors });
  takeChanges(book);
  now.actor = GUEST;
  return { book, other, box, whole, now };
}

describe('a protection', () => {
  const cases: Readonly<Record<string, (setting: ReturnType<typeof guarded>) => void>> = {
    typing: ({ book }) => {
      book.workbook.type(0, 2, 2, 'x');
    },
    clearing: ({ book }) => {
      book.workbook.clear(0, 1, 1, 9, 9);
    },
    'pasting over it': ({ book }) => {
      const from = { sheetId: 0, ...boxOf(book, 'A1') };
      book.workbook.pasteCells(from, { sheetId: 0, row: 3, column: 3 }, { what: 'all', cut: false });
    },
    'cutting from it': ({ book }) => {
      const from = { sheetId: 0, ...boxOf(book, 'B2') };
      book.workbook.pasteCells(from, { sheetId: 0, row: 9, column: 1 }, { what: 'all', cut: true });
    },
    filling: ({ book }) => {
      book.workbook.fill(0, boxOf(book, 'B1'), boxOf(book, 'B1:B4'));
    },
    'deleting its rows': ({ book }) => {
      book.workbook.deleteRows(0, 3, 1);
    },
    'inserting into it': ({ book }) => {
      book.workbook.insertColumns(0, 3, 1);
    },
    'moving its rows': ({ book }) => {
      book.workbook.moveRows(0, 2, 1, 9);
    },
    sorting: ({ book }) => {
      book.workbook.sort(0, 1, false);
    },
    'sorting a block': ({ book }) => {
      book.workbook.sortRange(0, boxOf(book, 'A1:B3'), 1, false);
    },
    merging: ({ book }) => {
      book.workbook.merge(0, boxOf(book, 'A2:B2'));
    },
    formatting: ({ book }) => {
      book.workbook.format(0, boxOf(book, 'B2'), { bold: true });
    },
    noting: ({ book }) => {
      book.workbook.setNote(0, 2, 2, 'x');
    },
    'setting a rule': ({ book }) => {
      book.workbook.setRule(0, boxOf(book, 'B2'), { type: 'checkbox', strict: true });
    },
    'deleting its sheet': ({ book }) => {
      book.workbook.deleteSheet(0);
    },
    'renaming a whole sheet': ({ book, other }) => {
      book.workbook.renameSheet(other, 'Mine');
    },
    'hiding a whole sheet': ({ book, other }) => {
      book.workbook.hideSheet(other);
    },
    'typing into a whole sheet': ({ book, other }) => {
      book.workbook.type(other, 100, 1, 'x');
    },
    'hiding rows of a whole sheet': ({ book, other }) => {
      book.workbook.hideRows(other, 1, 1);
    },
  };

  it.each(Object.keys(cases))('stops other people from %s', (name) => {
    const setting = guarded();

    expect(() => cases[name]?.(setting)).toThrow(REFUSED);
    expect(takeChanges(setting.book)).toEqual([]);
    expect(shown(setting.book, 'A1:C3')).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h', 'i'],
    ]);
  });

  it('lets other people at the cells around it', () => {
    const { book } = guarded();

    book.workbook.type(0, 1, 1, 'free');
    book.workbook.renameSheet(0, 'Still mine');

    expect(shown(book, 'A1')).toEqual([['free']]);
  });

  it('lets its editors in', () => {
    const { book, other } = guarded(['guest@example.com']);

    book.workbook.type(0, 2, 2, 'mine');
    book.workbook.type(other, 1, 1, 'mine');

    expect(shown(book, 'B2')).toEqual([['mine']]);
  });

  it('moves with its cells', () => {
    const { book } = guarded();

    book.workbook.insertRows(0, 1, 5);

    expect(sheetOf(book).protections).toMatchObject([{ box: boxOf(book, 'B7:C8') }]);
    expect(() => {
      book.workbook.type(0, 7, 2, 'x');
    }).toThrow(REFUSED);
  });

  it('is taken away by those who may edit it', () => {
    const { book, box, now } = guarded();
    expect(() => {
      book.workbook.unprotect(0, box);
    }).toThrow('You may not take this protection away.');

    now.actor = OWNER;
    book.workbook.unprotect(0, box);

    expect(sheetOf(book).protections).toEqual([]);
    expect(() => {
      book.workbook.unprotect(0, box);
    }).toThrow('This protection is there no more.');
  });

  it('keeps whoever made it among its editors', () => {
    const { book } = guarded();

    const id = book.workbook.protect(0, boxOf(book, 'A9'), NOBODY_ELSE);
    book.workbook.type(0, 9, 1, 'mine');

    expect(sheetOf(book).protections.find((protection) => protection.id === id)?.editors).toEqual([
      'guest@example.com',
    ]);
    expect(shown(book, 'A9')).toEqual([['mine']]);
  });

  it(fact('CE-67'), () => {
    const { book, now } = guarded();
    const guest = now.actor;
    now.actor = OWNER;
    book.workbook.protect(0, boxOf(book, 'E1'), { description: '', warningOnly: true, editors: [] });
    now.actor = guest;

    book.workbook.type(0, 1, 5, 'typed');
    book.sheet.getRange('E1').setValue('written');

    expect(shown(book, 'E1')).toEqual([['written']]);
  });

  it(fact('CE-22'), () => {
    const { book, now } = guarded();
    now.actor = OWNER;

    book.workbook.type(0, 2, 2, 'mine');

    expect(sheetOf(book).protections.map(({ editors }) => editors)).toEqual([[]]);
    expect(shown(book, 'B2')).toEqual([['mine']]);
  });
});

describe('a script that runs as somebody else', () => {
  const writes: Readonly<Record<string, (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void>> = {
    'Range.setValue': (sheet) => sheet.getRange('B2').setValue('x'),
    'Range.setValues': (sheet) =>
      sheet.getRange('A1:B2').setValues([
        [1, 2],
        [3, 4],
      ]),
    'Range.setFormula': (sheet) => sheet.getRange('C3').setFormula('=1'),
    'Range.clearContent': (sheet) => sheet.getRange('A1:Z9').clearContent(),
    'Range.clear': (sheet) => sheet.getRange('B2').clear(),
    'Range.setNumberFormat': (sheet) => sheet.getRange('B:B').setNumberFormat('0'),
    'Range.setDataValidation': (sheet) => sheet.getRange('B2').setDataValidation(null),
    'Sheet.deleteRow': (sheet) => sheet.deleteRow(2),
    'Sheet.insertColumnsBefore': (sheet) => sheet.insertColumnsBefore(3, 1),
  };

  it.each(Object.keys(writes))(fact('CE-09', '%s'), (name) => {
    const { book } = guarded();

    expect(() => writes[name]?.(book.sheet)).toThrow(REFUSED);
    expect(shown(book, 'A1:C3')).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h', 'i'],
    ]);
  });

  it(fact('CE-09', 'a whole sheet'), () => {
    const { book } = guarded();
    const other = book.spreadsheet.getSheetByName('Other');

    expect(() => other?.appendRow(['x'])).toThrow(REFUSED);
    expect(() => other?.setName('Mine')).toThrow(REFUSED);
    expect(() => {
      if (other) book.spreadsheet.deleteSheet(other);
    }).toThrow(REFUSED);
    expect(other?.getLastRow()).toBe(0);
  });

  it('still reads everything', () => {
    const { book } = guarded();

    expect(book.sheet.getRange('B2:C3').getValues()).toEqual([
      ['e', 'f'],
      ['h', 'i'],
    ]);
  });
});
