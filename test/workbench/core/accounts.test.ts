import { fact } from '../../support/fact';
import { emulatorOf, HOUR, lastExecution, SUNDAY_NOON, type TestEmulator } from './script-project';

const ADA = 'ada@example.com';
const BEN = 'ben@example.com';
const VERA = 'vera@example.com';

const CODE = `
  function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Ask', 'ask').addToUi(); console.log('opened'); }
  function onEdit(e) { console.log('edit'); }
  function ask() { SpreadsheetApp.getUi().alert('Sure?'); }
  function who() {
    return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getActiveUserLocale()];
  }
  function remember(text) { PropertiesService.getUserProperties().setProperty('note', text); }
  function recall() { return PropertiesService.getUserProperties().getProperty('note'); }
  function watch() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onChange().create(); }
  function install() { return ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create().getUniqueId(); }
  function listed() { return ScriptApp.getProjectTriggers().map(function (t) { return t.getUniqueId(); }); }
  function changed(e) { console.log(['changed', '<' + e.user.getEmail() + '>', '<' + Session.getActiveUser().getEmail() + '>', Session.getEffectiveUser().getEmail()].join(' ')); }
  function hourly() { MailApp.sendEmail(Session.getEffectiveUser().getEmail(), 'hourly', 'run'); }
  function lock() { return LockService.getUserLock().tryLock(0); }
  function CELL() { return Session.getActiveUserLocale(); }`;

function shared(code = CODE): TestEmulator {
  return emulatorOf(code, {
    others: [
      { email: BEN, locale: 'de', role: 'editor' },
      { email: VERA, locale: 'fr', role: 'viewer' },
    ],
  });
}

function asBen(): TestEmulator {
  const emulator = shared();
  emulator.signInAs(BEN);
  return emulator;
}

describe('who is signed in', () => {
  it('is the owner at first, and then anybody who has access', () => {
    const emulator = shared();
    expect(emulator.signedInAs).toBe(ADA);

    emulator.signInAs(BEN);

    expect(emulator.signedInAs).toBe(BEN);
    expect(() => {
      emulator.signInAs('mallory@example.com');
    }).toThrow('mallory@example.com has no access');
  });

  it('is active and effective user of what they start, in their language', () => {
    expect(asBen().callFromSidebar('who', [])).toEqual({ ok: true, value: [BEN, BEN, 'de'] });
  });

  it('stands in the record of the execution', () => {
    const emulator = asBen();
    emulator.user.type(0, 1, 1, 'x');

    expect(lastExecution(emulator)).toMatchObject({ handler: 'onEdit', user: BEN });
  });

  it('has user properties of their own', () => {
    const emulator = shared();
    emulator.callFromSidebar('remember', ['mine']);

    emulator.signInAs(BEN);

    expect(emulator.callFromSidebar('recall', [])).toEqual({ ok: true, value: null });
  });

  it('has a menu, a dialog and toasts of their own', () => {
    const emulator = shared();
    emulator.open();
    emulator.chooseMenuItem('ask');

    emulator.signInAs(BEN);

    expect([emulator.menu(), emulator.dialog(), emulator.takeToasts()]).toEqual([[], undefined, []]);
    emulator.signInAs(ADA);
    emulator.answerDialog('OK');
    expect(emulator.dialog()).toBeUndefined();
  });

  it('has a user lock of their own', () => {
    const emulator = shared();
    const inside: unknown[] = [];
    emulator.gate.watch({
      after: ({ method }) => {
        if (method !== 'Lock.tryLock' || inside.length > 0) return;
        inside.push('once');
        inside.push(emulator.callFromSidebar('lock', []));
        emulator.signInAs(BEN);
        inside.push(emulator.callFromSidebar('lock', []));
      },
    });

    emulator.callFromSidebar('lock', []);

    expect(inside.slice(1)).toEqual([
      { ok: true, value: false },
      { ok: true, value: true },
    ]);
  });

  it('is not who a custom function runs as: that is the owner', () => {
    const emulator = asBen();

    emulator.workbook.customFunctions.run('CELL', [], { sheetId: 0, row: 1, column: 1, rows: 1, columns: 1 });

    expect(lastExecution(emulator)).toMatchObject({ handler: 'CELL', user: ADA });
  });
});

describe('triggers of several people', () => {
  it(fact('TR-10'), () => {
    const emulator = shared();
    const own = emulator.callFromSidebar('install', []);

    expect(emulator.callFromSidebar('listed', [])).toEqual({ ok: true, value: [own.ok && own.value] });
    emulator.signInAs(BEN);
    expect(emulator.callFromSidebar('listed', [])).toEqual({ ok: true, value: [] });
    expect(emulator.triggers()).toEqual([]);
  });

  it(fact('TR-09', 'on a change by somebody else'), () => {
    const emulator = shared();
    emulator.callFromSidebar('watch', []);
    emulator.signInAs(BEN);

    emulator.user.insertRows(0, 1, 1);

    expect(lastExecution(emulator)).toMatchObject({ user: ADA, log: [`changed <> <> ${ADA}`] });
  });

  it(fact('TR-09', 'by the clock'), () => {
    const emulator = asBen();
    emulator.callFromSidebar('install', []);
    emulator.signInAs(ADA);

    emulator.advanceTo(SUNDAY_NOON + HOUR);

    expect(emulator.sentMail()).toMatchObject([{ from: BEN, to: [BEN] }]);
  });

  it('fires those of each, once for each', () => {
    const emulator = shared();
    emulator.callFromSidebar('watch', []);
    emulator.signInAs(BEN);
    emulator.callFromSidebar('watch', []);

    emulator.user.insertRows(0, 1, 1);

    const runs = emulator.executions().filter(({ handler }) => handler === 'changed');
    expect(runs.map(({ user, log }) => [user, ...log])).toEqual([
      [ADA, `changed <> <> ${ADA}`],
      [BEN, `changed <${BEN}> <${BEN}> ${BEN}`],
    ]);
  });

  it('run for who edited, though another has signed in before a script ended', () => {
    const emulator = shared(`function run() { SpreadsheetApp.flush(); } ${CODE}`);
    const unwatch = emulator.gate.watch({
      after: () => {
        unwatch();
        emulator.signInAs(BEN);
        emulator.user.type(0, 1, 1, 'x');
        emulator.signInAs(ADA);
      },
    });

    emulator.callFromSidebar('run', []);

    expect(lastExecution(emulator)).toMatchObject({ handler: 'onEdit', user: BEN });
  });
});

describe('somebody who may only view', () => {
  const asVera = (): TestEmulator => {
    const emulator = shared();
    emulator.callFromSidebar('watch', []);
    emulator.signInAs(VERA);
    return emulator;
  };

  it(fact('TR-03'), () => {
    const emulator = asVera();

    emulator.open();

    expect(emulator.executions().map(({ handler }) => handler)).toEqual(['watch']);
    expect(emulator.menu()).toEqual([]);
  });

  it('changes nothing', () => {
    const emulator = asVera();

    expect(() => {
      emulator.user.type(0, 1, 1, 'x');
    }).toThrow('You can only view this spreadsheet');
    expect(emulator.workbook.values).toEqual([['']]);
  });

  it('calls no function from a page', () => {
    expect(() => asVera().callFromSidebar('who', [])).toThrow('no add-on runs for them');
  });
});

describe('an add-on that is uninstalled', () => {
  it(fact('TR-20'), () => {
    const emulator = shared();
    emulator.open();
    emulator.callFromSidebar('install', []);
    emulator.callFromSidebar('watch', []);
    const before = emulator.executions().length;

    emulator.uninstall();
    emulator.user.insertRows(0, 1, 1);
    emulator.user.type(0, 1, 1, 'x');
    emulator.advanceTo(SUNDAY_NOON + 3 * HOUR);

    expect(emulator.executions()).toHaveLength(before);
    expect(emulator.menu()).toEqual([]);
    expect(emulator.workbook.customFunctions.has('CELL')).toBe(false);
  });

  it('takes nobody else their triggers', () => {
    const emulator = shared();
    emulator.callFromSidebar('install', []);
    emulator.signInAs(BEN);

    emulator.uninstall();
    emulator.advanceTo(SUNDAY_NOON + HOUR);

    expect(emulator.sentMail()).toHaveLength(1);
  });
});

describe('installing the add-on', () => {
  const INSTALLED =
    'function onInstall(e) { console.log(String(e.authMode) + e.source.getId().slice(0, 9)); }';

  it.each([
    ['spreadsheet', ['FULLworkbench']],
    ['Marketplace', []],
  ] as const)(`${fact('TR-08')}: %s`, (from, logs) => {
    const emulator = emulatorOf(INSTALLED);
    emulator.uninstall();

    emulator.install(from);

    expect(emulator.executions().flatMap(({ log }) => log)).toEqual(logs);
    expect(emulator.workbook.customFunctions.has('onInstall')).toBe(true);
  });
});

describe('what is kept of everybody', () => {
  it('comes back with the saved file', () => {
    const emulator = asBen();
    emulator.callFromSidebar('remember', ['bens']);
    emulator.callFromSidebar('install', []);
    emulator.revokeAuthorization(['https://www.googleapis.com/auth/script.send_mail']);
    emulator.signInAs(ADA);
    emulator.uninstall();

    const saved = JSON.parse(JSON.stringify(emulator.save())) as unknown;
    const again = emulatorOf(CODE, { saved, others: [{ email: BEN, locale: 'de', role: 'editor' }] });

    expect(again.workbook.customFunctions.has('CELL')).toBe(false);
    again.signInAs(BEN);
    expect(again.callFromSidebar('recall', [])).toEqual({ ok: true, value: 'bens' });
    expect(again.triggers()).toHaveLength(1);
    again.advanceTo(SUNDAY_NOON + HOUR);
    expect(lastExecution(again).error).toContain('You do not have permission to call MailApp.sendEmail');
  });
});
