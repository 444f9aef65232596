import {
  failFrom,
  invokedTooOften,
  killAt,
  lockTimeout,
  quotaGone,
  serverErrorOnce,
  spreadsheetTimedOut,
  unexpectedError,
} from '../../../src/workbench/emulator/faults';
import type { GateWatcher } from '../../../src/workbench/emulator/gate';
import { fact } from '../../support/fact';
import { emulatorOf, lastExecution, type TestEmulator } from './script-project';

const CODE = `
  function again() {
    var seen = [];
    for (var i = 0; i < 3; i++) {
      try { SpreadsheetApp.getActiveRange().getValues(); seen.push('read'); }
      catch (error) { seen.push(String(error)); }
    }
    return seen;
  }
  function mail() { MailApp.sendEmail('a@b.c', 's', 'b'); }
  function lock() { LockService.getDocumentLock().waitLock(10); }
  function tryLock() { return LockService.getDocumentLock().tryLock(10); }
  function CELL() { return SpreadsheetApp.getActiveRange().getRow(); }`;

function met(watcher: GateWatcher, handler = 'again'): unknown {
  const emulator = emulatorOf(CODE);
  emulator.gate.watch(watcher);
  const answer = emulator.callFromSidebar(handler, []);
  return answer.ok ? answer.value : answer.error;
}

describe('a call at Google', () => {
  it(fact('RT-15'), () => {
    expect(met(serverErrorOnce(2))).toEqual([
      "Exception: We're sorry, a server error occurred while reading from storage. Error code INTERNAL.",
      'read',
      'read',
    ]);
  });

  it(fact('RT-16'), () => {
    expect(met(spreadsheetTimedOut(2, 'abc'))).toEqual([
      'Exception: Service Spreadsheets timed out while accessing document with id abc.',
      'read',
      'read',
    ]);
  });

  it(fact('RT-17'), () => {
    expect(met(failFrom(3))).toEqual([
      'read',
      'Exception: Service error: Spreadsheets',
      'Exception: Service error: Spreadsheets',
    ]);
  });

  it(fact('RT-18'), () => {
    expect(met(unexpectedError(1))).toEqual([
      'Exception: Unexpected error while getting the method or property getActiveRange on object SpreadsheetApp.',
      'read',
      'read',
    ]);
  });

  it(fact('RT-14'), () => {
    const emulator = emulatorOf(CODE);
    emulator.gate.watch(invokedTooOften());
    const cell = { sheetId: 0, row: 1, column: 1, rows: 1, columns: 1 };

    expect(emulator.workbook.customFunctions.run('CELL', [], cell)).toMatchObject({
      ok: false,
      error: expect.stringContaining(
        'Script invoked too many times per second for this Google user account.',
      ) as string,
    });
    expect(emulator.callFromSidebar('again', [])).toMatchObject({ value: ['read', 'read', 'read'] });
  });

  it('may be refused for want of quota', () => {
    expect(met(quotaGone(), 'mail')).toBe('Exception: Service invoked too many times for one day: email.');
  });

  it('may wait for a lock in vain', () => {
    expect(met(lockTimeout(), 'lock')).toBe(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    );
  });
});

describe('a kill', () => {
  it.each(['before', 'after'] as const)('ends the execution %s a call, whatever it catches', (moment) => {
    const emulator = emulatorOf(CODE);
    emulator.gate.watch(killAt(2, moment));

    emulator.callFromSidebar('again', []);

    expect(lastExecution(emulator)).toMatchObject({ status: 'killed', calls: 2 });
  });
});

describe('a document lock that somebody unseen holds', () => {
  const held = (): { emulator: TestEmulator; release: () => void } => {
    const emulator = emulatorOf(CODE);
    return { emulator, release: emulator.holdDocumentLock() };
  };

  it('is not to be had until it is given back', () => {
    const { emulator, release } = held();
    expect(emulator.callFromSidebar('tryLock', [])).toEqual({ ok: true, value: false });

    release();

    expect(emulator.callFromSidebar('tryLock', [])).toEqual({ ok: true, value: true });
  });

  it('is not held twice', () => {
    const { emulator } = held();

    expect(() => emulator.holdDocumentLock()).toThrow('held already');
  });
});
