import { ExecutionKilled, type ServiceCall } from '../../../src/workbench/emulator/gate';
import { ServiceError } from '../../../src/workbench/emulator/service';
import { emulatorOf, lastExecution } from './script-project';

const WRITE_TWICE = `function run() {
  var properties = PropertiesService.getDocumentProperties();
  properties.setProperty('a', '1');
  try { properties.setProperty('b', '2'); } catch (e) { }
  try { properties.setProperty('c', '3'); } catch (e) { }
  return 'survived';
}
function read() { return PropertiesService.getDocumentProperties().getKeys(); }
function CELL() { return SpreadsheetApp.getActiveRange().getRow(); }`;

describe('the gate', () => {
  it('sees every call with its kind, number and bytes', () => {
    const emulator = emulatorOf(`function run() {
      SpreadsheetApp.getActiveRange().setValues([['é', 1]]);
      SpreadsheetApp.getActiveRange().getValues();
    }`);
    const calls: (ServiceCall & { resultBytes: number })[] = [];
    emulator.gate.watch({ after: (call, resultBytes) => calls.push({ ...call, resultBytes }) });

    emulator.callFromSidebar('run', []);

    expect(calls).toMatchObject([
      { index: 1, method: 'SpreadsheetApp.getActiveRange', kind: 'local', handler: 'run' },
      { index: 2, method: 'Range.setValues', kind: 'write', argumentBytes: Buffer.byteLength('[[["é",1]]]') },
      { index: 3, method: 'SpreadsheetApp.getActiveRange', kind: 'local' },
      { index: 4, method: 'Range.getValues', kind: 'read', argumentBytes: 0, resultBytes: 10 },
    ]);
    expect(lastExecution(emulator)).toMatchObject({
      calls: 4,
      callsByKind: { local: 2, write: 1, read: 1 },
      argumentBytes: 12,
    });
  });

  it('kills before the effect, and no script survives it', () => {
    const emulator = emulatorOf(WRITE_TWICE);
    emulator.gate.watch({
      before: (call) => {
        if (call.index === 3) throw new ExecutionKilled();
      },
    });

    const answer = emulator.callFromSidebar('run', []);

    expect(answer).toEqual({ ok: false, error: 'Exceeded maximum execution time' });
    expect(lastExecution(emulator).status).toBe('killed');
    expect(emulator.save()).toMatchObject({ properties: { document: { a: '1' } } });
    expect(emulator.save()).not.toMatchObject({ properties: { document: { c: '3' } } });
  });

  it('kills after the effect', () => {
    const emulator = emulatorOf(WRITE_TWICE);
    emulator.gate.watch({
      after: (call) => {
        if (call.index === 3) throw new ExecutionKilled('six minutes');
      },
    });

    expect(emulator.callFromSidebar('run', [])).toEqual({ ok: false, error: 'six minutes' });
    expect(emulator.save()).toMatchObject({ properties: { document: { a: '1', b: '2' } } });
  });

  it('lets a call fail as a service fails, which a script may survive', () => {
    const emulator = emulatorOf(WRITE_TWICE);
    emulator.gate.watch({
      before: (call) => {
        if (call.index === 3) throw new ServiceError('Service error: Spreadsheets');
      },
    });

    expect(emulator.callFromSidebar('run', [])).toEqual({ ok: true, value: 'survived' });
    expect(emulator.save()).toMatchObject({ properties: { document: { a: '1', c: '3' } } });
  });

  it('forgets a kill with the execution that it ended', () => {
    const emulator = emulatorOf(WRITE_TWICE);
    const unwatch = emulator.gate.watch({
      before: () => {
        throw new ExecutionKilled();
      },
    });
    emulator.callFromSidebar('run', []);
    unwatch();

    expect(emulator.callFromSidebar('read', [])).toEqual({ ok: true, value: [] });
  });

  it('lets another execution happen between two calls, which counts for itself', () => {
    const emulator = emulatorOf(WRITE_TWICE);
    const seen: string[] = [];
    let inside = false;
    emulator.gate.watch({
      before: (call) => {
        seen.push(`${call.handler} ${call.index}`);
        if (inside || call.index !== 2) return;
        inside = true;
        emulator.callFromSidebar('read', []);
        inside = false;
      },
    });

    expect(emulator.callFromSidebar('run', [])).toEqual({ ok: true, value: 'survived' });
    expect(seen).toEqual(['run 1', 'run 2', 'read 1', 'read 2', 'run 3', 'run 4']);
  });

  it('kills only the inner of two executions', () => {
    const emulator = emulatorOf(WRITE_TWICE);
    const cell = { sheetId: 0, row: 1, column: 1, rows: 1, columns: 1 };
    let result: unknown;
    emulator.gate.watch({
      before: (call) => {
        if (call.handler === 'CELL') throw new ExecutionKilled();
        if (call.index === 2) result = emulator.workbook.customFunctions.run('CELL', [], cell);
      },
    });

    expect(emulator.callFromSidebar('run', [])).toEqual({ ok: true, value: 'survived' });
    expect(result).toEqual({ ok: false, error: 'Exceeded maximum execution time (line 0).' });
  });
});

describe("an execution's limit", () => {
  it('ends a script that never ends', () => {
    const emulator = emulatorOf('function run() { while (true) {} }', {
      executionLimits: { short: 30, long: 60 },
    });

    expect(emulator.callFromSidebar('run', [])).toEqual({
      ok: false,
      error: 'Exceeded maximum execution time',
    });
  });

  it('counts what was slept', () => {
    const emulator = emulatorOf(
      'function run() { for (;;) try { Utilities.sleep(60000); } catch (e) { return 1; } }',
    );

    expect(emulator.callFromSidebar('run', [])).toEqual({
      ok: false,
      error: 'Exceeded maximum execution time',
    });
    expect(lastExecution(emulator).calls).toBe(7);
  });
});

describe('an execution', () => {
  it('whose function is not there says so', () => {
    const emulator = emulatorOf(`
      function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'gone').addToUi(); }
      globalThis.gone = function () {};`);
    emulator.open();

    emulator.chooseMenuItem('gone');

    expect(lastExecution(emulator).error).toBe('Error: Script function not found: gone');
    expect(emulator.takeToasts()).toEqual([{ title: '', message: 'Error: Script function not found: gone' }]);
  });
});
