import { OnEditQueue } from '../../../src/workbench/emulator/on-edit-queue';
import { fact } from '../../support/fact';
import { emulatorOf, type TestEmulator } from './script-project';

const CODE = `
  function run() {
    var range = SpreadsheetApp.getActiveRange();
    return [range.getValues(), range.getValues()];
  }
  function onEdit(e) { console.log('edit ' + e.value); }
  function changed(e) { console.log('change ' + e.changeType); }
  function watch() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onChange().create(); }
  function locked() {
    var lock = LockService.getDocumentLock();
    lock.waitLock(1000);
    SpreadsheetApp.getActiveRange().getValues();
    SpreadsheetApp.flush();
  }`;

/** Types as soon as the script has read once. */
function typeAfterTheFirstRead(emulator: TestEmulator, ...texts: readonly string[]): void {
  const unwatch = emulator.gate.watch({
    after: (call) => {
      if (call.method !== 'Range.getValues') return;
      unwatch();
      for (const text of texts) emulator.user.type(0, 1, 1, text);
    },
  });
}

function handlersOf(emulator: TestEmulator): string[] {
  return emulator.executions().map(({ handler }) => handler);
}

describe("a user's edit between two calls of a script", () => {
  it('is seen by its next read', () => {
    const emulator = emulatorOf(CODE);
    typeAfterTheFirstRead(emulator, 'by hand');

    expect(emulator.callFromSidebar('run', [])).toEqual({ ok: true, value: [[['']], [['by hand']]] });
  });

  it('fires its triggers once the script has ended', () => {
    const emulator = emulatorOf(CODE);
    emulator.callFromSidebar('watch', []);
    const running: boolean[] = [];
    emulator.gate.watch({ before: (call) => running.push(call.handler === 'run') });
    typeAfterTheFirstRead(emulator, 'by hand');

    emulator.callFromSidebar('run', []);

    expect(handlersOf(emulator)).toEqual(['watch', 'run', 'onEdit', 'changed']);
    expect(running).toEqual([true, true, true]);
  });

  it('fires them edit by edit', () => {
    const emulator = emulatorOf(CODE);
    emulator.callFromSidebar('watch', []);
    typeAfterTheFirstRead(emulator, 'one', 'two');

    emulator.callFromSidebar('run', []);

    const logs = emulator.executions().flatMap(({ log }) => log);
    expect(logs).toEqual(['edit one', 'change EDIT', 'edit two', 'change EDIT']);
  });

  it(fact('TR-06'), () => {
    const emulator = emulatorOf(CODE);
    emulator.callFromSidebar('watch', []);
    typeAfterTheFirstRead(emulator, 'one', 'two', 'three');

    emulator.callFromSidebar('run', []);

    const logs = emulator.executions().flatMap(({ log }) => log);
    expect(logs).toEqual(['edit one', 'change EDIT', 'edit two', 'change EDIT', 'change EDIT']);
    emulator.user.type(0, 1, 1, 'four');
    expect(emulator.executions().flatMap(({ log }) => log)).toContain('edit four');
  });

  it('finds the lock free that the script held', () => {
    const emulator = emulatorOf(
      CODE.replace("console.log('edit ' + e.value)", 'LockService.getDocumentLock().waitLock(1)'),
    );
    typeAfterTheFirstRead(emulator, 'by hand');

    emulator.callFromSidebar('locked', []);

    expect(emulator.executions().map(({ handler, status }) => [handler, status])).toEqual([
      ['locked', 'completed'],
      ['onEdit', 'completed'],
    ]);
  });
});

describe('the edits that onEdit has still to be told of', () => {
  const told = (isRunning: boolean): boolean[] => {
    const queue = new OnEditQueue();
    return Array.from({ length: 4 }, () => queue.enter(isRunning).isHeld);
  };

  it('are two beside a script that runs, and one more where none does', () => {
    expect(told(true)).toEqual([true, true, false, false]);
    expect(told(false)).toEqual([true, true, true, false]);
  });

  it('let Google take its time', () => {
    const tasks: (() => void)[] = [];
    const emulator = emulatorOf(CODE, { later: (task) => tasks.push(task) });

    for (const text of ['one', 'two', 'three', 'four']) emulator.user.type(0, 1, 1, text);
    while (tasks.length > 0) tasks.shift()?.();

    expect(emulator.executions().flatMap(({ log }) => log)).toEqual(['edit one', 'edit two', 'edit three']);
  });
});
