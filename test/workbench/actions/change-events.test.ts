import { createEmulator, type Emulator } from '../../../src/workbench/emulator';
import type { UserActions } from '../../../src/workbench/emulator/contract';
import { fact } from '../../support/fact';

const AUTH = 'https://www.googleapis.com/auth/';
const CODE = `
  function onEdit(e) { console.log('edit ' + e.range.getA1Notation()); }
  function onSomething(e) { console.log(e.changeType); }
  function install() {
    ScriptApp.newTrigger('onSomething').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onChange().create();
  }
  function write() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('B2').setValue('script'); }`;

const OWNER = 'ada@example.com';
const GUEST = 'ben@example.com';
const BOX = { row: 1, column: 1, rows: 2, columns: 2 };

/** A spreadsheet of four texts in two rows whose script has a trigger for every change. */
function listening(): Emulator {
  const emulator = createEmulator({
    project: {
      code: CODE,
      html: {},
      manifest: {
        timeZone: 'Etc/UTC',
        oauthScopes: [`${AUTH}spreadsheets.currentonly`, `${AUTH}script.scriptapp`],
      },
    },
    now: Date.UTC(2026, 10, 22, 12),
    user: { email: OWNER, locale: 'en' },
    others: [{ email: GUEST, locale: 'en', role: 'editor' }],
    spreadsheet: { name: 'Contacts', locale: 'en_US', timeZone: 'Etc/UTC' },
    seed: 1,
  });
  emulator.workbook.load(0, [
    ['b', 'x'],
    ['a', 'y'],
  ]);
  emulator.callFromSidebar('install', []);
  return emulator;
}

/** What the triggers were told of an action, in order. */
function heardOf(act: (user: UserActions) => unknown): string[] {
  const emulator = listening();
  const before = emulator.executions().length;
  act(emulator.user);
  return emulator
    .executions()
    .slice(before)
    .flatMap(({ log }) => log);
}

const NO_EDITS: Readonly<Record<string, (user: UserActions) => unknown>> = {
  'moved rows': (user) => {
    user.moveRows(0, 1, 1, 3);
  },
  'moved columns': (user) => {
    user.moveColumns(0, 1, 1, 3);
  },
  'cut and pasted cells': (user) => {
    user.pasteCells({ sheetId: 0, ...BOX }, { sheetId: 0, row: 5, column: 5 }, { what: 'all', cut: true });
  },
  'a sorted sheet': (user) => {
    user.sort(0, 1, true);
  },
  'a sorted block': (user) => {
    user.sortRange(0, BOX, 1, true);
  },
};

describe(fact('TR-07'), () => {
  it.each(Object.keys(NO_EDITS))('%s', (name) => {
    expect(heardOf((user) => NO_EDITS[name]?.(user))).toEqual(['OTHER']);
  });
});

const KINDS: readonly (readonly [string, (user: UserActions) => unknown, readonly string[]])[] = [
  [
    'typing',
    (user) => {
      user.type(0, 1, 1, 'z');
    },
    ['edit A1', 'EDIT'],
  ],
  [
    'filling',
    (user) => {
      user.fill(0, BOX, { ...BOX, rows: 3 });
    },
    ['edit A3:B3', 'EDIT'],
  ],
  [
    'pasting copied cells',
    (user) => {
      user.pasteCells({ sheetId: 0, ...BOX }, { sheetId: 0, row: 5, column: 5 }, { what: 'all', cut: false });
    },
    ['edit E5:F6', 'EDIT'],
  ],
  [
    'pasting formats',
    (user) => {
      user.pasteCells(
        { sheetId: 0, ...BOX },
        { sheetId: 0, row: 5, column: 5 },
        { what: 'formats', cut: false },
      );
    },
    ['FORMAT'],
  ],
  [
    'formatting',
    (user) => {
      user.format(0, BOX, { bold: true });
    },
    ['FORMAT'],
  ],
  [
    'rows in',
    (user) => {
      user.insertRows(0, 1, 1);
    },
    ['INSERT_ROW'],
  ],
  [
    'rows out',
    (user) => {
      user.deleteRows(0, 1, 1);
    },
    ['REMOVE_ROW'],
  ],
  [
    'columns in',
    (user) => {
      user.insertColumns(0, 1, 1);
    },
    ['INSERT_COLUMN'],
  ],
  [
    'columns out',
    (user) => {
      user.deleteColumns(0, 1, 1);
    },
    ['REMOVE_COLUMN'],
  ],
  ['a sheet in', (user) => user.addSheet(), ['INSERT_GRID']],
  ['a sheet copied', (user) => user.duplicateSheet(0), ['INSERT_GRID']],
  [
    'a sheet out',
    (user) => {
      user.deleteSheet(user.addSheet());
    },
    ['INSERT_GRID', 'REMOVE_GRID'],
  ],
  [
    'a note',
    (user) => {
      user.setNote(0, 1, 1, 'n');
    },
    ['OTHER'],
  ],
  [
    'a filter',
    (user) => {
      user.setFilter(0, BOX);
    },
    ['OTHER'],
  ],
  [
    'hidden rows',
    (user) => {
      user.hideRows(0, 1, 1);
    },
    ['OTHER'],
  ],
  [
    'merged cells',
    (user) => {
      user.merge(0, BOX);
    },
    ['OTHER'],
  ],
  [
    'a rule',
    (user) => {
      user.setRule(0, BOX, { type: 'date', strict: false });
    },
    ['OTHER'],
  ],
  [
    'a sheet’s name',
    (user) => {
      user.renameSheet(0, 'Log');
    },
    ['OTHER'],
  ],
];

describe(fact('TR-27', 'what a person does'), () => {
  it.each(KINDS)('%s', (_name, act, heard) => {
    expect(heardOf(act)).toEqual(heard);
  });
});

describe(fact('CE-09', 'by who is signed in'), () => {
  it('stops a script that another person started', () => {
    const emulator = listening();
    emulator.user.protect(0, BOX, { description: '', warningOnly: false, editors: [] });

    emulator.signInAs(GUEST);
    const answer = emulator.callFromSidebar('write', []);

    expect(answer).toEqual({
      ok: false,
      error: expect.stringContaining('You are trying to edit a protected cell or object.') as string,
    });
    emulator.signInAs(OWNER);
    expect(emulator.callFromSidebar('write', []).ok).toBe(true);
  });
});
