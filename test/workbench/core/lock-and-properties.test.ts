import { emulatorOf, lastExecution, valueOf } from './script-project';

const LOCKED = `
  function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Ask', 'ask').addToUi(); }
  function ask() {
    var lock = LockService.getDocumentLock();
    lock.waitLock(1000);
    try { SpreadsheetApp.getUi().alert('Sure?'); } finally { lock.releaseLock(); }
  }
  function tryIt() { return [LockService.getDocumentLock().tryLock(500), Date.now()]; }
  function waitForIt() { LockService.getDocumentLock().waitLock(500); }
  function otherLock() { return LockService.getUserLock().tryLock(0); }
  function takeAndEnd() { LockService.getDocumentLock().tryLock(0); throw new Error('ended'); }
  function twice() { var l = LockService.getDocumentLock(); return [l.tryLock(0), l.tryLock(0), l.hasLock()]; }
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

  it("makes tryLock's waiting take its time", () => {
    const emulator = whileAsking();

    const answer = emulator.callFromSidebar('tryIt', []);

    expect(answer).toEqual({ ok: true, value: [false, emulator.now + 500] });
  });

  it("refuses waitLock with Google's words", () => {
    expect(whileAsking().callFromSidebar('waitForIt', [])).toEqual({
      ok: false,
      error: 'Exception: Lock timeout: another process was holding the lock for too long.',
    });
  });

  it('gives the lock back once the dialog is answered', () => {
    const emulator = whileAsking();

    emulator.answerDialog('OK');

    expect(emulator.callFromSidebar('tryIt', [])).toMatchObject({ value: [true, expect.any(Number)] });
  });

  it('gives the lock back when an execution ends, even by an error', () => {
    const emulator = emulatorOf(LOCKED);

    emulator.callFromSidebar('takeAndEnd', []);

    expect(emulator.callFromSidebar('tryIt', [])).toMatchObject({ value: [true, expect.any(Number)] });
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

  it('has a lock of its own for the user', () => {
    expect(whileAsking().callFromSidebar('otherLock', [])).toEqual({ ok: true, value: true });
  });

  it('may be taken again by its holder, and released', () => {
    const emulator = emulatorOf(LOCKED);

    expect(emulator.callFromSidebar('twice', [])).toEqual({ ok: true, value: [true, true, true] });
    expect(emulator.callFromSidebar('release', [])).toEqual({ ok: true, value: false });
  });

  it('warns in the log where it is released before the flush', () => {
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

describe('PropertiesService', () => {
  const P = 'var p = PropertiesService.getDocumentProperties();';

  it('keeps text only', () => {
    const body = `${P} p.setProperty('n', 5).setProperty('o', {}).setProperties({ b: true }); return p.getProperties()`;

    expect(valueOf(body)).toEqual({ n: '5', o: '[object Object]', b: 'true' });
  });

  it('gives null for what is not there', () => {
    expect(valueOf(`${P} return p.getProperty('x')`)).toBeNull();
  });

  it('gives copies', () => {
    expect(valueOf(`${P} p.getProperties().x = '1'; return p.getKeys()`)).toEqual([]);
  });

  it('has stores of their own for document, user and script', () => {
    const body = `${P} p.setProperty('a', '1');
      return [PropertiesService.getUserProperties().getKeys(), PropertiesService.getScriptProperties().getKeys()]`;

    expect(valueOf(body)).toEqual([[], []]);
  });

  it('keeps values from one execution to the next and forgets deleted ones', () => {
    const emulator = emulatorOf(`
      function set() { PropertiesService.getUserProperties().setProperties({ a: '1', b: '2' }); }
      function drop() { PropertiesService.getUserProperties().deleteProperty('a'); }
      function only() { PropertiesService.getUserProperties().setProperties({ c: '3' }, true); }
      function all() { return PropertiesService.getUserProperties().getProperties(); }`);
    emulator.callFromSidebar('set', []);
    emulator.callFromSidebar('drop', []);
    expect(emulator.callFromSidebar('all', [])).toEqual({ ok: true, value: { b: '2' } });
    emulator.callFromSidebar('only', []);
    expect(emulator.callFromSidebar('all', [])).toEqual({ ok: true, value: { c: '3' } });
  });

  it('takes 9 KB a value, counted in bytes', () => {
    expect(valueOf(`${P} p.setProperty('a', 'é'.repeat(4608)); return p.getKeys()`)).toEqual(['a']);
    expect(() => valueOf(`${P} p.setProperty('a', 'é'.repeat(4609))`)).toThrow(
      'Exception: Argument too large: value',
    );
  });

  it('takes 500 KB a store and stays as it was beyond', () => {
    const body = `${P} try { for (var i = 0; ; i++) p.setProperty('k' + i, 'x'.repeat(9000)); } catch (e) { return [e.message, p.getKeys().length] }`;

    expect(valueOf(body)).toEqual([
      'You have exceeded the property storage quota. Please remove some properties and try again.',
      56,
    ]);
  });

  it('refuses null as a value', () => {
    expect(() => valueOf(`${P} p.setProperty('a', null)`)).toThrow(
      "The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty.",
    );
  });
});
