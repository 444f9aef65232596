import { fact } from '../../support/fact';
import {
  ALL_SCOPES,
  emulatorOf,
  HOUR,
  lastExecution,
  SUNDAY_NOON,
  type TestEmulator,
} from './script-project';

const MAIL = 'https://www.googleapis.com/auth/script.send_mail';
const REQUIRED =
  'Exception: Authorization is required to perform that action. Please run again to authorize it.';

const CODE = `
  function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Work', 'work').addToUi(); }
  function onEdit(e) { e.range.setValues([['by onEdit']]); }
  function install() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); }
  function hourly() { console.log('began'); MailApp.sendEmail('a@b.c', 's', 'b'); console.log('sent'); }
  function work() { console.log('worked'); MailApp.getRemainingDailyQuota(); }
  function plain() { return 'plain'; }
  function status(scopes) {
    var info = scopes ? ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes) : ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl() !== ''];
  }
  function CELL() { return SpreadsheetApp.getActiveRange().getRow(); }`;

function withHourly(installedAs: 'add-on' | 'bound script' = 'add-on'): TestEmulator {
  const emulator = emulatorOf(CODE, { installedAs });
  emulator.callFromSidebar('install', []);
  return emulator;
}

describe('some scopes taken back', () => {
  it(fact('AU-10'), () => {
    const emulator = emulatorOf(CODE);
    emulator.open();

    emulator.revokeAuthorization([MAIL]);
    emulator.chooseMenuItem('work');

    expect(lastExecution(emulator)).toMatchObject({
      log: ['worked'],
      error: `Exception: You do not have permission to call MailApp.getRemainingDailyQuota. Required permissions: ${MAIL}`,
    });
  });

  it(fact('AU-11'), () => {
    const emulator = withHourly();

    emulator.revokeAuthorization([MAIL]);
    emulator.advanceTo(SUNDAY_NOON + HOUR);

    expect(lastExecution(emulator)).toMatchObject({ handler: 'hourly', status: 'failed', log: ['began'] });
  });

  it(fact('AU-12'), () => {
    const emulator = withHourly('bound script');

    emulator.revokeAuthorization([MAIL]);
    emulator.advanceTo(SUNDAY_NOON + HOUR);

    expect(lastExecution(emulator)).toMatchObject({ handler: 'hourly', error: REQUIRED, log: [], calls: 0 });
  });

  it('are there again once everything is allowed', () => {
    const emulator = withHourly();
    emulator.revokeAuthorization();

    emulator.authorize();
    emulator.advanceTo(SUNDAY_NOON + HOUR);

    expect(lastExecution(emulator)).toMatchObject({ status: 'completed', log: ['began', 'sent'] });
  });
});

describe('nothing allowed', () => {
  const refused = (): TestEmulator => {
    const emulator = withHourly();
    emulator.open();
    emulator.revokeAuthorization();
    return emulator;
  };

  it('lets no function begin that a person starts', () => {
    const emulator = refused();

    expect(emulator.callFromSidebar('plain', [])).toEqual({ ok: false, error: REQUIRED });
    emulator.chooseMenuItem('work');
    expect(emulator.takeToasts()).toEqual([{ title: '', message: REQUIRED }]);
    expect(lastExecution(emulator).log).toEqual([]);
  });

  it('lets simple triggers and custom functions run, for they ask for nothing', () => {
    const emulator = refused();

    emulator.user.type(0, 3, 1, 'x');

    expect(emulator.workbook.values).toEqual([['by onEdit']]);
    const cell = { sheetId: 0, row: 2, column: 1, rows: 1, columns: 1 };
    expect(emulator.workbook.customFunctions.run('CELL', [], cell)).toEqual({ ok: true, value: 2 });
  });

  it("lets an add-on's trigger begin", () => {
    const emulator = refused();

    emulator.advanceTo(SUNDAY_NOON + HOUR);

    expect(lastExecution(emulator)).toMatchObject({ handler: 'hourly', log: ['began'] });
  });
});

describe('getAuthorizationInfo', () => {
  it('tells what is missing, of all scopes or of those asked about', () => {
    const emulator = emulatorOf(CODE);
    expect(emulator.callFromSidebar('status', [])).toEqual({ ok: true, value: ['NOT_REQUIRED', false] });

    emulator.revokeAuthorization([MAIL]);

    expect(emulator.callFromSidebar('status', [])).toEqual({ ok: true, value: ['REQUIRED', true] });
    expect(emulator.callFromSidebar('status', [ALL_SCOPES.slice(0, 2)])).toEqual({
      ok: true,
      value: ['NOT_REQUIRED', false],
    });
  });
});

describe(fact('AU-06'), () => {
  it.each(['add-on', 'bound script'] as const)('in the %s', (installedAs) => {
    const emulator = withHourly(installedAs);
    emulator.open();

    emulator.chooseMenuItem('work');
    expect(lastExecution(emulator)).toMatchObject({ origin: 'menu', authMode: 'FULL', status: 'completed' });
    emulator.advanceTo(SUNDAY_NOON + HOUR);
    expect(lastExecution(emulator)).toMatchObject({
      origin: 'time-driven',
      authMode: 'FULL',
      status: 'completed',
    });
  });
});
