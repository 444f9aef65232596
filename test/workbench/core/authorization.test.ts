import { fact } from '../../support/fact';
import { ALL_SCOPES, emulatorOf, lastExecution, valueOf } from './script-project';

function onEditDoing(body: string) {
  const emulator = emulatorOf(`function onEdit(e) { ${body} }`);
  emulator.user.type(0, 1, 1, 'x');
  return lastExecution(emulator);
}

function customFunctionDoing(body: string, options = {}) {
  const emulator = emulatorOf(`function CELL() { ${body} }`, options);
  return emulator.workbook.customFunctions.run('CELL', [], {
    sheetId: 0,
    row: 2,
    column: 3,
    rows: 1,
    columns: 1,
  });
}

describe('a simple trigger (LIMITED)', () => {
  it.each([
    ["MailApp.sendEmail('a@b.c', 's', 'b')", 'MailApp.sendEmail', 'script.send_mail'],
    ['ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers', 'script.scriptapp'],
    ['Session.getEffectiveUser()', 'Session.getEffectiveUser', 'userinfo.email'],
    [
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar'))",
      'Ui.showSidebar',
      'script.container.ui',
    ],
  ])(`${fact('AU-04')}: %s`, (call, method, scope) => {
    expect(onEditDoing(call)).toMatchObject({
      status: 'failed',
      authMode: 'LIMITED',
      error: `Exception: You do not have permission to call ${method}. Required permissions: https://www.googleapis.com/auth/${scope}`,
    });
  });

  it.each([
    ["SpreadsheetApp.getUi().alert('hi')", 'Ui.alert'],
    ["SpreadsheetApp.getUi().prompt('hi')", 'Ui.prompt'],
    ["SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar'))", 'Ui.showSidebar'],
  ])(`${fact('AU-05')}: %s`, (call, method) => {
    const emulator = emulatorOf(`function onOpen() { ${call} }`);
    emulator.open();

    expect(lastExecution(emulator).error).toContain(
      `Exception: You do not have permission to call ${method}`,
    );
    expect([emulator.dialog(), emulator.sidebar()]).toEqual([undefined, undefined]);
  });

  describe(fact('AU-03'), () => {
    it.each([
      "e.range.getValues(); e.range.setValues([['y']])",
      "PropertiesService.getDocumentProperties().setProperty('a', 'b')",
      'LockService.getDocumentLock().tryLock(10)',
    ])('%s', (call) => {
      expect(onEditDoing(call)).toMatchObject({ status: 'completed', authMode: 'LIMITED' });
    });

    it('at the opening', () => {
      const emulator = emulatorOf('function onOpen(e) { console.log(String(e.authMode)); }');
      emulator.open();

      expect(lastExecution(emulator)).toMatchObject({ authMode: 'LIMITED', log: ['LIMITED'] });
    });
  });

  it(fact('AU-13', 'in a simple trigger'), () => {
    expect(
      onEditDoing('console.log("[" + Session.getActiveUser().getEmail() + e.user.getEmail() + "]")').log,
    ).toEqual(['[]']);
  });

  it(fact('AU-13', 'in a custom function'), () => {
    expect(customFunctionDoing('return Session.getActiveUser().getEmail()')).toEqual({ ok: true, value: '' });
  });

  it(fact('AU-07'), () => {
    const emulator = emulatorOf(
      "MailApp.getRemainingDailyQuota(); function onEdit() { console.log('edited'); }",
    );

    emulator.user.type(0, 1, 1, 'x');

    expect(lastExecution(emulator)).toMatchObject({ status: 'failed', log: [] });
  });
});

describe('a custom function', () => {
  it(fact('AU-19'), () => {
    expect(customFunctionDoing("SpreadsheetApp.getActiveRange().setValues([['x']])")).toEqual({
      ok: false,
      error: 'You do not have permission to call setValues (line 1).',
    });
  });

  it('may not open a spreadsheet by its id', () => {
    expect(customFunctionDoing("SpreadsheetApp.openById('x')")).toEqual({
      ok: false,
      error:
        'You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets (line 1).',
    });
  });

  it('has no user interface', () => {
    expect(customFunctionDoing('SpreadsheetApp.getUi()')).toEqual({
      ok: false,
      error: 'Cannot call SpreadsheetApp.getUi() from this context. (line 1).',
    });
  });

  it('may read cells and properties', () => {
    const body =
      "PropertiesService.getDocumentProperties().getProperty('a'); return SpreadsheetApp.getActiveRange().getRow()";

    expect(customFunctionDoing(body)).toEqual({ ok: true, value: 2 });
  });

  it("is given the cell's own Dates and lists and may return them", () => {
    const emulator = emulatorOf(
      'function PAIR(table, none) { return [[table[0][0] instanceof Date, none === undefined], [new Date(5), table[1][0]]]; }',
    );
    const cell = { sheetId: 0, row: 1, column: 1, rows: 1, columns: 1 };

    const result = emulator.workbook.customFunctions.run('pair', [[[new Date(0)], ['']], undefined], cell);

    expect(result).toEqual({
      ok: true,
      value: [
        [true, true],
        [new Date(5), ''],
      ],
    });
  });

  it(fact('RT-11', 'in a cell, in whatever capitals, unless it is private'), () => {
    const { customFunctions } = emulatorOf(
      'function Streak() {} function HIDDEN_() {} var LATER = function () {};',
    ).workbook;

    const known = ['STREAK', 'streak', 'HIDDEN_', 'LATER'].map((name) => customFunctions.has(name));

    expect(known).toEqual([true, true, false, false]);
  });

  it('ends after its own short limit', () => {
    const options = { executionLimits: { short: 40, long: 5000 } };

    expect(customFunctionDoing('while (true) {}', options)).toEqual({
      ok: false,
      error: 'Exceeded maximum execution time (line 0).',
    });
  });
});

describe('the manifest', () => {
  it.each([
    ["MailApp.sendEmail('a@b.c', 's', 'b')", 'MailApp.sendEmail', 'script.send_mail'],
    ['Session.getEffectiveUser().getEmail()', 'Session.getEffectiveUser', 'userinfo.email'],
    ["ScriptApp.newTrigger('run')", 'ScriptApp.newTrigger', 'script.scriptapp'],
  ])(`${fact('AU-09')}: %s`, (call, method, scope) => {
    const scopes = ALL_SCOPES.filter((name) => !name.endsWith(scope));

    expect(() => valueOf(call, { scopes })).toThrow(
      `Exception: Specified permissions are not sufficient to call ${method}. Required permissions: https://www.googleapis.com/auth/${scope}`,
    );
  });
});

describe('openById', () => {
  it(fact('AU-14'), () => {
    expect(() => valueOf('SpreadsheetApp.openById(SpreadsheetApp.getActiveSpreadsheet().getId())')).toThrow(
      'Exception: Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    );
  });
});

describe('a time-driven trigger', () => {
  it('has no user interface', () => {
    const emulator = emulatorOf(`
      function install() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); }
      function hourly() { SpreadsheetApp.getUi(); }`);
    emulator.callFromSidebar('install', []);

    emulator.fireTrigger(emulator.triggers()[0]?.id ?? '');

    expect(lastExecution(emulator).error).toBe(
      'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});
