import { fact } from '../../support/fact';
import { emulatorOf, HOUR, lastExecution, SUNDAY_NOON } from './script-project';

const CODE = `
  function hourly(e) { console.log(JSON.stringify([Date.now(), e.hour, e.minute, e['day-of-week'], e.timezone, e.triggerUid, String(e.authMode)])); }
  function changed(e) { console.log(e.changeType + ' ' + e.source.getId() + ' ' + e.user.getEmail()); }
  function install(hours) { return ScriptApp.newTrigger('hourly').timeBased().everyHours(hours || 1).create().getUniqueId(); }
  function watch() { return ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onChange().create().getHandlerFunction(); }
  function list() { return ScriptApp.getProjectTriggers().map(function (t) {
    return [t.getUniqueId(), t.getHandlerFunction(), String(t.getEventType()), t.getTriggerSource() === ScriptApp.TriggerSource.CLOCK]; }); }
  function remove() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }
  function installGone() { ScriptApp.newTrigger('gone').timeBased().everyHours(1).create(); }`;

describe('installable triggers', () => {
  it('are listed with what they call and why, and deleted', () => {
    const emulator = emulatorOf(CODE);
    const id = emulator.callFromSidebar('install', []);
    emulator.callFromSidebar('watch', []);

    expect(emulator.callFromSidebar('list', [])).toEqual({
      ok: true,
      value: [
        [id.ok && id.value, 'hourly', 'CLOCK', true],
        [expect.stringMatching(/^\d{19}$/), 'changed', 'ON_CHANGE', false],
      ],
    });
    emulator.callFromSidebar('remove', []);
    expect(emulator.triggers()).toEqual([]);
  });

  it(fact('TR-17'), () => {
    const emulator = emulatorOf(CODE);
    emulator.callFromSidebar('install', []);

    expect(emulator.callFromSidebar('install', [])).toEqual({
      ok: false,
      error:
        'Exception: This add-on has created too many time-based triggers in this document for this Google user account.',
    });
    expect(emulator.callFromSidebar('watch', []).ok).toBe(true);
  });

  it(fact('TR-11'), () => {
    const emulator = emulatorOf(CODE, { installedAs: 'bound script' });
    for (let count = 0; count < 20; count++) expect(emulator.callFromSidebar('install', []).ok).toBe(true);

    expect(emulator.callFromSidebar('install', [])).toEqual({
      ok: false,
      error:
        'Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    });
  });

  it(fact('TR-19', 'refused more often'), () => {
    const code = "function run() { ScriptApp.newTrigger('x').timeBased().everyMinutes(30).create(); }";
    const emulator = emulatorOf(code);

    expect(emulator.callFromSidebar('run', [])).toMatchObject({ ok: false });
    expect(emulator.triggers()).toEqual([]);
  });

  it.each([0, 3, 24])('fire every 1, 2, 4, 6, 8 or 12 hours, not every %d', (hours) => {
    const code = `function run() { ScriptApp.newTrigger('x').timeBased().everyHours(${hours}).create(); }`;

    expect(emulatorOf(code).callFromSidebar('run', []).ok).toBe(false);
  });
});

describe('the clock', () => {
  it(fact('TR-22'), () => {
    const emulator = emulatorOf(CODE);
    emulator.callFromSidebar('install', []);
    const first = emulator.triggers()[0]?.next ?? 0;

    emulator.advanceTo(SUNDAY_NOON + 3 * HOUR);

    const runs = emulator.executions().filter((execution) => execution.handler === 'hourly');
    expect(runs.map((run) => run.startedAt)).toEqual([first, first + HOUR, first + 2 * HOUR]);
    expect(first).toBeGreaterThan(SUNDAY_NOON);
    expect(first).toBeLessThanOrEqual(SUNDAY_NOON + HOUR);
    expect(emulator.now).toBe(SUNDAY_NOON + 3 * HOUR);
  });

  it(fact('TR-24'), () => {
    const emulator = emulatorOf(CODE, { scriptTimeZone: 'Pacific/Auckland' });
    emulator.callFromSidebar('install', []);
    const [trigger] = emulator.triggers();
    const next = trigger?.next ?? 0;

    emulator.advanceTo(next);

    const minute = new Date(next).getUTCMinutes();
    expect(JSON.parse(lastExecution(emulator).log[0] ?? '')).toEqual([
      next,
      12,
      minute,
      7,
      'UTC',
      trigger?.id,
      'FULL',
    ]);
    expect(lastExecution(emulator)).toMatchObject({
      origin: 'time-driven',
      authMode: 'FULL',
      status: 'completed',
    });
  });

  it(fact('TR-19', 'fired hour by hour'), () => {
    const emulator = emulatorOf(CODE);
    emulator.callFromSidebar('install', []);

    emulator.advanceTo(SUNDAY_NOON + 48 * HOUR);

    const runs = emulator.executions().filter(({ handler }) => handler === 'hourly');
    const gaps = runs.slice(1).map((run, index) => run.startedAt - (runs[index]?.startedAt ?? 0));
    expect(new Set(gaps)).toEqual(new Set([HOUR]));
    expect(runs).toHaveLength(48);
  });

  it('keeps the hours equal across a change of the clocks', () => {
    const beforeChange = Date.UTC(2026, 2, 8, 4);
    const emulator = emulatorOf(CODE, { now: beforeChange, scriptTimeZone: 'America/New_York' });
    emulator.callFromSidebar('install', []);
    const first = emulator.triggers()[0]?.next ?? 0;

    emulator.advanceTo(beforeChange + 6 * HOUR);

    const runs = emulator.executions().filter((execution) => execution.handler === 'hourly');
    expect(runs.map((run) => (run.startedAt - first) / HOUR)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('fires several triggers in the order of their times', () => {
    const emulator = emulatorOf(CODE, { installedAs: 'bound script' });
    for (const hours of [1, 2, 4]) emulator.callFromSidebar('install', [hours]);

    emulator.advanceTo(SUNDAY_NOON + 24 * HOUR);

    const times = emulator.executions().flatMap((run) => (run.handler === 'hourly' ? [run.startedAt] : []));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times).toHaveLength(24 + 12 + 6);
  });

  it('never goes back', () => {
    const emulator = emulatorOf(CODE);

    emulator.advanceTo(SUNDAY_NOON - HOUR);

    expect(emulator.now).toBe(SUNDAY_NOON);
  });

  it.each([NaN, Infinity])('does not go to %s', (instant) => {
    const emulator = emulatorOf(CODE);

    expect(() => {
      emulator.advanceTo(instant);
    }).toThrow(RangeError);
    expect(emulator.now).toBe(SUNDAY_NOON);
  });

  it('lets the cells follow before a trigger reads them', () => {
    const emulator = emulatorOf(CODE);
    emulator.callFromSidebar('install', []);

    emulator.advanceTo(SUNDAY_NOON + 2 * HOUR);

    expect(emulator.workbook.clockMoves).toBe(3);
  });

  it('runs a trigger at once when asked, without moving its time', () => {
    const emulator = emulatorOf(CODE);
    emulator.callFromSidebar('install', []);
    const [trigger] = emulator.triggers();

    emulator.fireTrigger(trigger?.id ?? '');

    expect(lastExecution(emulator)).toMatchObject({ handler: 'hourly', startedAt: SUNDAY_NOON });
    expect(emulator.triggers()).toEqual([trigger]);
  });

  it(fact('TR-13'), () => {
    const emulator = emulatorOf(CODE);
    emulator.callFromSidebar('installGone', []);

    emulator.advanceTo(SUNDAY_NOON + 2 * HOUR);

    const runs = emulator.executions().filter(({ handler }) => handler === 'gone');
    expect(runs).toMatchObject(
      Array(2).fill({ status: 'failed', error: 'Error: Script function not found: gone' }),
    );
  });

  it(fact('TR-12'), () => {
    const emulator = emulatorOf(CODE);
    emulator.callFromSidebar('installGone', []);

    emulator.advanceTo(SUNDAY_NOON + HOUR);

    expect(lastExecution(emulator).status).toBe('failed');
    expect([emulator.sentMail(), emulator.mailbox()]).toEqual([[], []]);
  });
});

describe('the event', () => {
  const EVENTS = `
    function install() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); }
    function watch() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onChange().create(); }
    function hourly(e) { console.log(JSON.stringify(e)); }
    function changed(e) { console.log(JSON.stringify(e)); }
    function onEdit(e) { console.log([e.source.getId(), e.range.getRow(), e.range.getNumRows()].join(' ')); }`;
  const installed = () => {
    const emulator = emulatorOf(EVENTS);
    emulator.callFromSidebar('install', []);
    emulator.callFromSidebar('watch', []);
    return emulator;
  };

  it(fact('TR-25'), () => {
    const emulator = installed();
    const due = emulator.triggers()[0]?.next ?? 0;

    emulator.advanceTo(due);

    const {
      minute,
      second,
      triggerUid: _id,
      ...event
    } = JSON.parse(lastExecution(emulator).log[0] ?? '') as Record<string, unknown>;
    expect(event).toEqual({
      authMode: 'FULL',
      year: 2026,
      month: 11,
      'day-of-month': 22,
      'day-of-week': 7,
      'week-of-year': 47,
      hour: 12,
      timezone: 'UTC',
    });
    expect([minute, second]).toEqual([new Date(due).getUTCMinutes(), new Date(due).getUTCSeconds()]);
  });

  it(fact('TR-28'), () => {
    const emulator = installed();
    const [clock, change] = emulator.triggers();

    emulator.advanceTo(clock?.next ?? 0);
    expect(lastExecution(emulator).log[0]).toContain(`"triggerUid":"${clock?.id ?? ''}"`);
    emulator.user.insertRows(0, 1, 1);
    expect(lastExecution(emulator).log[0]).toContain(`"triggerUid":"${change?.id ?? ''}"`);
  });

  it(fact('TR-29'), () => {
    const emulator = installed();

    emulator.user.paste(0, 4, 1, [['a'], ['b'], ['c']]);

    const edited = emulator.executions().find(({ handler }) => handler === 'onEdit');
    expect(edited?.log).toEqual([`${emulator.workbook.id} 4 3`]);
  });
});

describe('a project', () => {
  it(fact('TR-01'), () => {
    const emulator = emulatorOf(`
      function onOpen() { console.log('open'); }
      function onEdit() { console.log('edit'); }
      function onInstall() { console.log('install'); }
      function onedit() { console.log('another name'); }`);

    emulator.open();
    emulator.user.type(0, 1, 1, 'x');
    emulator.install('spreadsheet');

    expect(emulator.executions().map(({ origin, log }) => [origin, ...log])).toEqual([
      ['simple trigger', 'open'],
      ['simple trigger', 'edit'],
      ['simple trigger', 'install'],
    ]);
  });

  it(fact('TR-18'), () => {
    const emulator = emulatorOf(
      "function run() { ScriptApp.newTrigger('x').forSpreadsheet('another-id').onChange().create(); }",
    );

    expect(emulator.callFromSidebar('run', [])).toMatchObject({ ok: false });
    expect(emulator.triggers()).toEqual([]);
  });

  it.each([
    ["ScriptApp.newTrigger('x')", 'newTrigger'],
    ['ScriptApp.getProjectTriggers()', 'getProjectTriggers'],
    ['ScriptApp.deleteTrigger({})', 'deleteTrigger'],
  ])(`${fact('TR-30')}: %s`, (call, method) => {
    const emulator = emulatorOf(`function run() { ${call}; }`, {
      scopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
    });

    expect(emulator.callFromSidebar('run', [])).toEqual({
      ok: false,
      error: `Exception: Specified permissions are not sufficient to call ScriptApp.${method}. Required permissions: https://www.googleapis.com/auth/script.scriptapp`,
    });
  });
});

describe('what a user does', () => {
  const EDITED = `
    function onEdit(e) { console.log(JSON.stringify([e.value, e.oldValue, 'value' in e, e.range.getRow(), e.range.getNumRows(), String(e.authMode)])); }
    function write() { SpreadsheetApp.getActiveRange().setValues([['by script']]); }
    ${CODE}`;

  it(fact('TR-26', 'one cell'), () => {
    const emulator = emulatorOf(EDITED);
    emulator.user.type(0, 2, 1, 'first');
    expect(lastExecution(emulator).log).toEqual(['["first",null,true,2,1,"LIMITED"]']);

    emulator.user.type(0, 2, 1, 'second');

    expect(lastExecution(emulator).log).toEqual(['["second","first",true,2,1,"LIMITED"]']);
  });

  it(fact('TR-26', 'a block'), () => {
    const emulator = emulatorOf(EDITED);

    emulator.user.paste(0, 3, 1, [['a'], ['b']]);

    expect(emulator.executions()).toHaveLength(1);
    expect(lastExecution(emulator).log).toEqual(['[null,null,false,3,2,"LIMITED"]']);
  });

  it('runs onEdit first and then the change trigger', () => {
    const emulator = emulatorOf(EDITED);
    emulator.callFromSidebar('watch', []);

    emulator.user.type(0, 1, 1, 'x');

    const runs = emulator.executions().slice(-2);
    expect(runs.map((run) => [run.handler, run.origin])).toEqual([
      ['onEdit', 'simple trigger'],
      ['changed', 'change trigger'],
    ]);
    expect(lastExecution(emulator).log).toEqual([`EDIT ${emulator.workbook.id} ada@example.com`]);
  });

  it(fact('TR-27'), () => {
    const emulator = emulatorOf(EDITED);
    emulator.callFromSidebar('watch', []);

    emulator.user.insertRows(0, 1, 1);

    expect(lastExecution(emulator)).toMatchObject({
      handler: 'changed',
      log: [expect.stringMatching(/^INSERT_ROW /)],
    });
  });

  it(fact('TR-04'), () => {
    const emulator = emulatorOf(EDITED);
    emulator.callFromSidebar('watch', []);

    emulator.callFromSidebar('write', []);

    expect(lastExecution(emulator).handler).toBe('write');
  });
});

describe('custom functions that are due', () => {
  it('are run when no script runs: not between two calls of another one', () => {
    const emulator = emulatorOf(`function run() { SpreadsheetApp.flush(); SpreadsheetApp.flush(); } ${CODE}`);
    const whileRunning: number[] = [];
    const unwatch = emulator.gate.watch({
      after: () => {
        unwatch();
        emulator.callFromSidebar('list', []);
        whileRunning.push(emulator.workbook.settled);
      },
    });

    emulator.callFromSidebar('run', []);

    expect(whileRunning).toEqual([0]);
    expect(emulator.workbook.settled).toBe(1);
  });
});
