import { createEmulator, type EmulatorOptions } from '../../../src/workbench/emulator';
import { fact } from '../../support/fact';
import { ALL_SCOPES, HOUR, SUNDAY_NOON } from './script-project';

const CODE = `
  function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Fill', 'fill').addToUi(); }
  function hourly() {}
  function fill() {
    var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    spreadsheet.getSheets()[0].getRange(1, 1).setValue('kept');
    spreadsheet.setNamedRange('Here', spreadsheet.getSheets()[0].getRange(1, 1));
    PropertiesService.getDocumentProperties().setProperty('of', 'document');
    PropertiesService.getUserProperties().setProperty('of', 'user');
    ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create();
    MailApp.sendEmail('a@b.c', 's', 'b');
  }
  function look() {
    var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    return [spreadsheet.getName(), spreadsheet.getRangeByName('Here').getValue(),
      PropertiesService.getDocumentProperties().getProperty('of'), PropertiesService.getUserProperties().getProperty('of'),
      ScriptApp.getProjectTriggers().length];
  }
  function id() { return SpreadsheetApp.getActiveSpreadsheet().getId(); }`;

function made(more: Partial<EmulatorOptions> = {}) {
  return createEmulator({
    project: { code: CODE, html: {}, manifest: { timeZone: 'Etc/UTC', oauthScopes: ALL_SCOPES } },
    now: SUNDAY_NOON,
    user: { email: 'ada@example.com', locale: 'en' },
    spreadsheet: { name: 'Contacts', locale: 'en_US', timeZone: 'Pacific/Auckland' },
    seed: 1,
    ...more,
  });
}

function filled(more: Partial<EmulatorOptions> = {}) {
  const emulator = made(more);
  emulator.open();
  emulator.chooseMenuItem('fill');
  return emulator;
}

function copied(more: Partial<EmulatorOptions> = {}) {
  const saved = JSON.parse(JSON.stringify(filled(more).copyOfFile('Copy of Contacts'))) as unknown;
  return made({ ...more, saved });
}

describe('a copy of the spreadsheet', () => {
  it('has the cells and names, no document properties, and what is the user’s own', () => {
    expect(copied().callFromSidebar('look', [])).toEqual({
      ok: true,
      value: ['Copy of Contacts', 'kept', null, 'user', 0],
    });
  });

  it(fact('TR-15', 'a copy'), () => {
    const copy = copied();

    copy.advanceTo(SUNDAY_NOON + 3 * HOUR);

    expect([copy.triggers(), copy.executions(), copy.sentMail()]).toEqual([[], [], []]);
  });

  it(fact('TR-15', 'somebody it is shared with'), () => {
    const ben = { email: 'ben@example.com', locale: 'de', role: 'editor' } as const;
    const emulator = filled({ others: [ben] });

    emulator.signInAs(ben.email);

    expect(emulator.triggers()).toEqual([]);
  });

  it(fact('PK-11'), () => {
    const original = filled();
    const copies = ['A', 'B'].map((name) =>
      made({ saved: original.copyOfFile(name) }).callFromSidebar('id', []),
    );

    const ids = [original.callFromSidebar('id', []), ...copies].map((answer) => answer.ok && answer.value);
    expect(new Set(ids).size).toBe(3);
    expect(original.callFromSidebar('id', [])).toEqual({ ok: true, value: original.workbook.id });
  });

  it('leaves the original as it is', () => {
    const original = filled();

    original.copyOfFile('Copy');

    expect(original.callFromSidebar('look', [])).toMatchObject({
      value: ['Contacts', 'kept', 'document', 'user', 1],
    });
  });

  it(fact('PK-12'), () => {
    const copy = copied({ installedAs: 'bound script' });

    copy.open();

    expect(copy.menu()).toMatchObject([{ handler: 'fill' }]);
    expect(copy.callFromSidebar('look', [])).toEqual({
      ok: false,
      error: 'Exception: Authorization is required to perform that action. Please run again to authorize it.',
    });
    copy.authorize();
    expect(copy.callFromSidebar('look', [])).toMatchObject({
      value: ['Copy of Contacts', 'kept', null, null, 0],
    });
  });
});

describe(fact('TR-07'), () => {
  it('but the change trigger does', () => {
    const emulator = made({
      project: {
        code: `function onEdit() {} function changed(e) { console.log(e.changeType); }
          function watch() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }`,
        html: {},
        manifest: { timeZone: 'Etc/UTC', oauthScopes: ALL_SCOPES },
      },
    });
    emulator.callFromSidebar('watch', []);
    const sheetId = emulator.workbook.activeSheetId;
    emulator.user.paste(sheetId, 1, 1, [['b'], ['a']]);
    const before = emulator.executions().length;

    emulator.user.sort(sheetId, 1, true);
    emulator.user.moveRows(sheetId, 1, 1, 3);

    const runs = emulator.executions().slice(before);
    expect(runs.map(({ handler }) => handler)).toEqual(['changed', 'changed']);
  });
});
