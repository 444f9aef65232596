import { CALL_COSTS } from '../../../src/workbench/emulator';
import { ExecutionKilled } from '../../../src/workbench/emulator/gate';
import { fact } from '../../support/fact';
import { emulatorOf, HOUR, lastExecution, SUNDAY_NOON, valueOf, type TestEmulator } from './script-project';

const MINUTES = 60_000;

describe(fact('RT-12'), () => {
  it('of what was slept', () => {
    const emulator = emulatorOf(
      'function run(ms) { Utilities.sleep(ms / 2); Utilities.sleep(ms / 2); return 1; }',
    );

    expect(emulator.callFromSidebar('run', [6 * MINUTES])).toEqual({ ok: true, value: 1 });
    expect(emulator.callFromSidebar('run', [6 * MINUTES + 1])).toEqual({
      ok: false,
      error: 'Exceeded maximum execution time',
    });
    expect(lastExecution(emulator).status).toBe('killed');
  });

  it('of what its calls take, where they take time', () => {
    const code = 'function run() { for (var i = 0; i < 1000; i++) SpreadsheetApp.flush(); }';
    const emulator = emulatorOf(code, { callCosts: CALL_COSTS });

    emulator.callFromSidebar('run', []);

    expect(lastExecution(emulator)).toMatchObject({
      status: 'killed',
      error: 'Exceeded maximum execution time',
    });
    expect(lastExecution(emulator).calls).toBe(Math.floor((6 * MINUTES) / CALL_COSTS.flush) + 1);
  });
});

it(fact('TR-02'), () => {
  const emulator = emulatorOf('function onEdit() { Utilities.sleep(30000); Utilities.sleep(1); }');

  emulator.user.type(0, 1, 1, 'x');

  expect(lastExecution(emulator)).toMatchObject({ status: 'killed', calls: 2 });
});

describe('the modelled time of an execution', () => {
  it('is what its calls cost at Google, and what it slept', () => {
    const emulator = emulatorOf(`function run() {
      SpreadsheetApp.flush();
      SpreadsheetApp.getActiveRange().getValues();
      Utilities.sleep(1000);
    }`);

    emulator.callFromSidebar('run', []);

    const local = 2 * CALL_COSTS.local;
    expect(lastExecution(emulator).modelledMilliseconds).toBe(
      CALL_COSTS.flush + CALL_COSTS.read + local + 1000,
    );
  });

  it('is what the clock shows to the script only where its calls take time', () => {
    const body = 'SpreadsheetApp.flush(); return Date.now()';

    expect(valueOf(body)).toBe(SUNDAY_NOON);
    expect(valueOf(body, { callCosts: { flush: 500 } })).toBe(SUNDAY_NOON + 500);
  });
});

describe(fact('TR-05'), () => {
  const CODE = `
    function install() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); }
    function hourly() { Utilities.sleep(300000); }
    function onEdit() { console.log('edited'); }
    function plain() { return 'plain'; }`;
  const worn = (): TestEmulator => {
    const emulator = emulatorOf(CODE);
    emulator.callFromSidebar('install', []);
    emulator.advanceTo(SUNDAY_NOON + 18 * HOUR);
    return emulator;
  };

  it('the hourly run and onEdit alike', () => {
    const emulator = worn();
    expect(lastExecution(emulator).status).toBe('completed');

    emulator.advanceTo(SUNDAY_NOON + 19 * HOUR);
    const error = 'Exception: Service using too much computer time for one day.';
    expect(lastExecution(emulator)).toMatchObject({ handler: 'hourly', status: 'failed', error });
    emulator.user.type(0, 1, 1, 'x');
    expect(lastExecution(emulator)).toMatchObject({ handler: 'onEdit', error, log: [] });
  });

  it('and not what a person starts', () => {
    const emulator = worn();
    emulator.advanceTo(SUNDAY_NOON + 19 * HOUR);

    expect(emulator.callFromSidebar('plain', [])).toEqual({ ok: true, value: 'plain' });
  });

  it('until 24 hours after the first run', () => {
    const emulator = worn();

    emulator.advanceTo(SUNDAY_NOON + 26 * HOUR);

    expect(lastExecution(emulator)).toMatchObject({ handler: 'hourly', status: 'completed' });
  });
});

describe(fact('RT-13'), () => {
  const CODE = 'function run() { SpreadsheetApp.flush(); return "ran"; }';

  it('and one more is refused', () => {
    const emulator = emulatorOf(CODE);
    const answers: unknown[] = [];
    emulator.gate.watch({ before: () => answers.push(emulator.callFromSidebar('run', [])) });

    emulator.callFromSidebar('run', []);

    expect(answers).toHaveLength(30);
    expect(answers[0]).toEqual({
      ok: false,
      error: 'Exception: There are too many scripts running simultaneously for this Google user account.',
    });
    expect(answers[1]).toEqual({ ok: true, value: 'ran' });
  });

  it('of which other people have thirty of their own', () => {
    const ben = { email: 'ben@example.com', locale: 'de', role: 'editor' } as const;
    const emulator = emulatorOf(CODE, { others: [ben] });
    let depth = 0;
    let answer: unknown;
    emulator.gate.watch({
      before: () => {
        if (++depth < 30) {
          emulator.callFromSidebar('run', []);
        } else if (depth === 30) {
          emulator.signInAs(ben.email);
          answer = emulator.callFromSidebar('run', []);
        }
      },
    });

    emulator.callFromSidebar('run', []);

    expect(answer).toEqual({ ok: true, value: 'ran' });
  });
});

describe('a killed execution', () => {
  const CODE = `
    function die() {
      LockService.getDocumentLock().tryLock(0);
      SpreadsheetApp.getActiveRange().setValues([['flushed']]);
      SpreadsheetApp.flush();
      SpreadsheetApp.getActiveRange().setValues([['late']]);
      Utilities.sleep(1);
    }
    function read() { return SpreadsheetApp.getActiveRange().getValues()[0][0]; }
    function tryIt() { return LockService.getDocumentLock().tryLock(0); }`;
  const afterTheKill = (assumptions: object): TestEmulator => {
    const emulator = emulatorOf(CODE, { assumptions });
    emulator.gate.watch({
      before: ({ method }) => {
        if (method === 'Utilities.sleep') throw new ExecutionKilled();
      },
    });
    emulator.callFromSidebar('die', []);
    return emulator;
  };

  it.each([
    [true, 'late'],
    [false, 'flushed'],
  ])('leaves what it did not flush: %s', (unflushedWritesOutliveAKill, value) => {
    const emulator = afterTheKill({ unflushedWritesOutliveAKill });

    expect(emulator.callFromSidebar('read', [])).toEqual({ ok: true, value });
  });

  it.each([
    [true, false],
    [false, true],
  ])('keeps its lock: %s', (locksOutliveAKill, isFree) => {
    const emulator = afterTheKill({ locksOutliveAKill });

    expect(emulator.callFromSidebar('tryIt', [])).toEqual({ ok: true, value: isFree });
  });

  it('keeps its lock no longer than six minutes', () => {
    const emulator = afterTheKill({ locksOutliveAKill: true });

    emulator.advanceTo(SUNDAY_NOON + 6 * MINUTES);

    expect(emulator.callFromSidebar('tryIt', [])).toEqual({ ok: true, value: true });
  });
});

describe('the time-driven trigger that nobody has seen', () => {
  const AUTH = 'https://www.googleapis.com/auth/';
  const CODE = `
    function install() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); }
    function hourly(e) {
      var active = SpreadsheetApp.getActiveSpreadsheet();
      console.log(JSON.stringify([active === null, SpreadsheetApp.getActiveRange() === null, LockService.getDocumentLock() === null, typeof e.hour, typeof e.year]));
    }`;
  const hourly = (assumptions: object, scopes?: readonly string[]) => {
    const emulator = emulatorOf(CODE, { assumptions, ...(scopes ? { scopes } : {}) });
    emulator.callFromSidebar('install', []);
    emulator.advanceTo(SUNDAY_NOON + HOUR);
    return lastExecution(emulator);
  };

  it.each([true, false])('has its spreadsheet and lock: %s', (documentInTimeDrivenTriggers) => {
    const none = !documentInTimeDrivenTriggers;

    const seen = JSON.parse(hourly({ documentInTimeDrivenTriggers }).log[0] ?? '') as unknown[];
    expect(seen.slice(0, 3)).toEqual([none, none, none]);
  });

  it.each(['number', 'string'] as const)('is told the time as a %s', (clockEventValues) => {
    expect(hourly({ clockEventValues }).log[0]).toContain(`"${clockEventValues}","${clockEventValues}"`);
  });

  it('may not be let near it by spreadsheets.currentonly', () => {
    expect(hourly({ currentOnlyInTimeDrivenTriggers: false }).error).toBe(
      `Exception: Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: ${AUTH}spreadsheets.currentonly || ${AUTH}spreadsheets`,
    );
    expect(hourly({ currentOnlyInTimeDrivenTriggers: true }).error).toBeUndefined();
  });

  it('is let near it by the wide scope', () => {
    const scopes = [`${AUTH}spreadsheets`, `${AUTH}script.scriptapp`];

    expect(hourly({ currentOnlyInTimeDrivenTriggers: false }, scopes).error).toBeUndefined();
  });
});
