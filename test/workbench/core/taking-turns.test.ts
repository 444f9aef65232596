import { Suspension } from '../../../src/workbench/emulator';
import { emulatorOf, type TestEmulator } from './script-project';

const COUNTER = `
function add(amount) {
  const properties = PropertiesService.getDocumentProperties();
  const before = Number(properties.getProperty('sum') || 0);
  properties.setProperty('sum', String(before + amount));
  return properties.getProperty('sum');
}
function addUnderLock(amount) {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(5000)) return 'busy';
  const sum = add(amount);
  lock.releaseLock();
  return sum;
}
function patient() {
  const began = Date.now();
  const isFree = LockService.getDocumentLock().tryLock(5000);
  const waited = Date.now() - began;
  Utilities.getUuid();
  PropertiesService.getDocumentProperties().setProperty('waited', String(waited));
  return [isFree, waited, Date.now() - began];
}`;

/** Makes the next execution of that function stand still before its first call of that method. */
function stop(emulator: TestEmulator, handler: string, method: string): () => number {
  let stopped: number | undefined;
  const unwatch = emulator.gate.watch({
    before: (call) => {
      if (call.handler !== handler || call.method !== method || stopped !== undefined) return;
      stopped = call.execution;
      throw new Suspension();
    },
  });
  return () => {
    unwatch();
    if (stopped === undefined) throw new Error(`${handler} never called ${method}`);
    return stopped;
  };
}

describe('an execution that stands still between two calls', () => {
  it('goes on with what it had read, so that another one’s write is lost', () => {
    const emulator = emulatorOf(COUNTER);
    const stopped = stop(emulator, 'add', 'Properties.setProperty');
    emulator.callFromSidebar('add', [1]);
    const first = stopped();
    emulator.callFromSidebar('add', [10]);

    expect(emulator.goOn(first)).toEqual({ ok: true, value: '1' });
  });

  it('keeps the document lock', () => {
    const emulator = emulatorOf(COUNTER);
    const stopped = stop(emulator, 'addUnderLock', 'Properties.setProperty');
    emulator.callFromSidebar('addUnderLock', [1]);
    const first = stopped();

    expect(emulator.documentLockHolder).toBe(first);
    expect(emulator.callFromSidebar('addUnderLock', [10])).toEqual({ ok: true, value: 'busy' });
    expect(emulator.goOn(first)).toEqual({ ok: true, value: '1' });
    expect(emulator.documentLockHolder).toBeUndefined();
    expect(emulator.callFromSidebar('addUnderLock', [10])).toEqual({ ok: true, value: '11' });
  });

  it('stands still again, and sees its own clock as it saw it', () => {
    const emulator = emulatorOf(COUNTER);
    const giveBack = emulator.holdDocumentLock();
    const atUuid = stop(emulator, 'patient', 'Utilities.getUuid');
    emulator.callFromSidebar('patient', []);
    const execution = atUuid();
    giveBack();
    const atWrite = stop(emulator, 'patient', 'Properties.setProperty');

    expect(emulator.goOn(execution)).toBeUndefined();
    expect(atWrite()).toBe(execution);
    expect(emulator.goOn(execution)).toEqual({ ok: true, value: [false, 5000, 5000] });
  });

  it('sees how much time has gone by', () => {
    const emulator = emulatorOf(COUNTER);
    const stopped = stop(emulator, 'patient', 'Lock.tryLock');
    emulator.callFromSidebar('patient', []);
    emulator.advanceTo(emulator.now + 60_000);

    expect(emulator.goOn(stopped())).toEqual({ ok: true, value: [true, 60_000, 60_000] });
  });

  it('takes turns with any number of others', () => {
    const emulator = emulatorOf(COUNTER);
    const still = [1, 10, 100].map((amount) => {
      const stopped = stop(emulator, 'add', 'Properties.setProperty');
      emulator.callFromSidebar('add', [amount]);
      return stopped();
    });

    expect(still.map((execution) => emulator.goOn(execution))).toEqual(
      ['1', '10', '100'].map((value) => ({ ok: true, value })),
    );
  });

  it('can only go on while it stands still', () => {
    const emulator = emulatorOf(COUNTER);
    emulator.callFromSidebar('add', [1]);

    expect(() => emulator.goOn(1)).toThrow('does not stand still');
  });
});
