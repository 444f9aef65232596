import { fact } from '../../support/fact';
import { emulatorOf, HOUR, lastExecution } from '../core/script-project';

const LOCKED = `
  function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Ask', 'ask').addToUi(); }
  function ask() {
    var lock = LockService.getDocumentLock();
    lock.waitLock(1000);
    try { SpreadsheetApp.getUi().alert('Sure?'); } finally { lock.releaseLock(); }
  }
  function tryIt() { return [LockService.getDocumentLock().tryLock(500), Date.now()]; }
  function waitForIt() { LockService.getDocumentLock().waitLock(500); }
  function otherLocks() { return [LockService.getUserLock().tryLock(0), LockService.getScriptLock().tryLock(0)]; }
  function takeAndEnd() { LockService.getDocumentLock().tryLock(0); throw new Error('ended'); }
  function twice() { var l = LockService.getDocumentLock(); return [l.tryLock(0), l.tryLock(0)]; }
  function has() { var l = LockService.getDocumentLock(); return [l.hasLock(), l.tryLock(0), l.hasLock()]; }
  function release() { var l = LockService.getDocumentLock(); l.tryLock(0); l.releaseLock(); return l.hasLock(); }`;

function whileAsking() {
  const emulator = emulatorOf(LOCKED);
  emulator.open();
  emulator.chooseMenuItem('ask');
  return emulator;
}

describe('LockService', () => {
  it('keeps the lock while a dialog waits, whatever the script does in finally', () => {
    expect(whileAsking().callFromSidebar('tryIt', [])).toMatchObject({
      ok: true,
      value: [false, expect.any(Number)],
    });
  });

  describe(fact('ST-21'), () => {
    it('waiting in vain takes its time', () => {
      const emulator = whileAsking();

      const answer = emulator.callFromSidebar('tryIt', []);

      expect(answer).toEqual({ ok: true, value: [false, emulator.now + 500] });
    });

    it('its holder has it at once', () => {
      expect(emulatorOf(LOCKED).callFromSidebar('twice', [])).toEqual({ ok: true, value: [true, true] });
    });
  });

  it(fact('ST-22'), () => {
    expect(whileAsking().callFromSidebar('waitForIt', [])).toEqual({
      ok: false,
      error: 'Exception: Lock timeout: another process was holding the lock for too long.',
    });
  });

  describe(fact('ST-20'), () => {
    it('once the dialog is answered', () => {
      const emulator = whileAsking();

      emulator.answerDialog('OK');

      expect(emulator.callFromSidebar('tryIt', [])).toMatchObject({ value: [true, expect.any(Number)] });
    });

    it('after an error', () => {
      const emulator = emulatorOf(LOCKED);

      emulator.callFromSidebar('takeAndEnd', []);

      expect(emulator.callFromSidebar('tryIt', [])).toMatchObject({ value: [true, expect.any(Number)] });
    });
  });

  it('is held against an execution between two calls of another', () => {
    const emulator = emulatorOf(LOCKED);
    const inside: unknown[] = [];
    emulator.gate.watch({
      after: (call) => {
        if (call.handler === 'takeAndEnd' && call.method === 'Lock.tryLock') {
          inside.push(emulator.callFromSidebar('tryIt', []));
        }
      },
    });

    emulator.callFromSidebar('takeAndEnd', []);

    expect(inside).toMatchObject([{ ok: true, value: [false, expect.any(Number)] }]);
  });

  it(fact('ST-25'), () => {
    expect(whileAsking().callFromSidebar('otherLocks', [])).toEqual({ ok: true, value: [true, true] });
  });

  it.each([
    [true, [true, true, true]],
    [false, [true, false, false]],
  ])('is its execution’s in all its objects where so assumed: %s', (lockIsItsExecutions, value) => {
    const emulator = emulatorOf(
      `function run() {
        var other = LockService.getDocumentLock();
        return [LockService.getDocumentLock().tryLock(0), other.tryLock(0), other.hasLock()];
      }`,
      { assumptions: { lockIsItsExecutions } },
    );

    expect(emulator.callFromSidebar('run', [])).toEqual({ ok: true, value });
  });

  it(fact('ST-26'), () => {
    const emulator = emulatorOf(LOCKED);

    expect(emulator.callFromSidebar('has', [])).toEqual({ ok: true, value: [false, true, true] });
    expect(emulator.callFromSidebar('release', [])).toEqual({ ok: true, value: false });
  });

  it(fact('ST-23'), () => {
    const emulator = emulatorOf(
      `function arm() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); }
       function hourly() { console.log(String(LockService.getDocumentLock())); }`,
      { assumptions: { documentInTimeDrivenTriggers: false } },
    );
    emulator.callFromSidebar('arm', []);

    emulator.advanceTo(emulator.now + 2 * HOUR);

    expect(lastExecution(emulator)).toMatchObject({ origin: 'time-driven', log: ['null'] });
  });

  it(`${fact('ST-24')}: the log warns`, () => {
    const emulator = emulatorOf(`function run(flush) {
      var lock = LockService.getDocumentLock();
      lock.tryLock(0);
      SpreadsheetApp.getActiveRange().setValues([['x']]);
      if (flush) SpreadsheetApp.flush();
      lock.releaseLock();
    }`);

    emulator.callFromSidebar('run', [false]);
    expect(lastExecution(emulator).log).toEqual([
      'warn: The lock is released before SpreadsheetApp.flush(): Range.setValues may land after it.',
    ]);
    emulator.callFromSidebar('run', [true]);
    expect(lastExecution(emulator).log).toEqual([]);
  });
});
