import { fact } from '../../support/fact';
import { emulatorOf, HOUR, lastExecution, valueOf } from '../core/script-project';

const P = 'var p = PropertiesService.getDocumentProperties();';
const BOB = { email: 'bob@example.com', locale: 'de', role: 'editor' } as const;

describe('PropertiesService', () => {
  it(fact('ST-01'), () => {
    const body = `${P} p.setProperty('n', 5).setProperty('o', {}).setProperties({ b: true }); return p.getProperties()`;

    expect(valueOf(body)).toEqual({ n: '5', o: '[object Object]', b: 'true' });
  });

  it(fact('ST-02'), () => {
    expect(valueOf(`${P} return p.getProperty('x')`)).toBeNull();
  });

  it(fact('ST-03'), () => {
    const body = `${P} p.setProperty('x', '1'); p.getProperties().x = '2'; return p.getProperty('x')`;

    expect(valueOf(body)).toBe('1');
  });

  describe(fact('ST-04'), () => {
    it.each(['Document', 'User', 'Script'])('%s', (store) => {
      const body = `PropertiesService.get${store}Properties().setProperty('a', '1');
        return ['Document', 'User', 'Script'].filter(function (name) {
          return PropertiesService['get' + name + 'Properties']().getProperty('a') === '1';
        });`;

      expect(valueOf(body)).toEqual([store]);
    });

    it('and each user', () => {
      const code = `
        function set() { PropertiesService.getUserProperties().setProperty('who', 'ada'); }
        function get() { return PropertiesService.getUserProperties().getProperty('who'); }`;
      const emulator = emulatorOf(code, { others: [BOB] });
      emulator.callFromSidebar('set', []);

      emulator.signInAs('bob@example.com');

      expect(emulator.callFromSidebar('get', [])).toEqual({ ok: true, value: null });
    });
  });

  it(fact('ST-05'), () => {
    const emulator = emulatorOf(
      `function arm() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); }
       function hourly() { console.log(String(PropertiesService.getDocumentProperties())); }`,
      { assumptions: { documentInTimeDrivenTriggers: false } },
    );
    emulator.callFromSidebar('arm', []);

    emulator.advanceTo(emulator.now + 2 * HOUR);

    expect(lastExecution(emulator)).toMatchObject({ origin: 'time-driven', log: ['null'] });
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

  it(fact('ST-06'), () => {
    expect(valueOf(`${P} p.setProperty('a', 'é'.repeat(4608)); return p.getKeys()`)).toEqual(['a']);
    expect(() => valueOf(`${P} p.setProperty('a', 'é'.repeat(4609))`)).toThrow(
      'Exception: Argument too large: value',
    );
  });

  it(fact('ST-07'), () => {
    expect(() => valueOf(`${P} p.setProperty('x'.repeat(9217), '')`)).toThrow(
      'Exception: Argument too large: key',
    );
  });

  it(fact('ST-08'), () => {
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

describe(fact('ST-09'), () => {
  const COUNT = `function use(reads) { ${P}
    var used = 0;
    try { for (; used < 60000; used++) { if (used < reads) p.getProperty('a'); else p.setProperty('a', '1'); } }
    catch (e) { return [used, e.message]; } }`;
  const refusal = (what: string) => `Service invoked too many times for one day: graphite property ${what}.`;

  it('and is whole again a day after the first', () => {
    const emulator = emulatorOf(COUNT);

    expect(emulator.callFromSidebar('use', [20_000])).toEqual({
      ok: true,
      value: [50_000, refusal('writes')],
    });
    expect(emulator.callFromSidebar('use', [1])).toEqual({ ok: true, value: [0, refusal('reads')] });
    emulator.advanceTo(emulator.now + 24 * HOUR);
    expect(emulator.callFromSidebar('use', [60_000])).toMatchObject({ value: [50_000, refusal('reads')] });
  });
});

describe('user properties in a custom function', () => {
  const CODE = `
    function set(who) { PropertiesService.getUserProperties().setProperty('who', who); }
    function WHO() { return PropertiesService.getUserProperties().getProperty('who'); }
    function SETWHO() { PropertiesService.getUserProperties().setProperty('who', 'cell'); return 'set'; }`;
  const CELL = { sheetId: 0, row: 1, column: 1, rows: 1, columns: 1 };

  function lookedAtByBob() {
    const emulator = emulatorOf(CODE, { others: [BOB] });
    emulator.callFromSidebar('set', ['ada']);
    emulator.signInAs('bob@example.com');
    emulator.callFromSidebar('set', ['bob']);
    return emulator;
  }

  it(fact('ST-10'), () => {
    expect(lookedAtByBob().workbook.customFunctions.run('WHO', [], CELL)).toEqual({ ok: true, value: 'ada' });
  });

  it(fact('ST-11'), () => {
    const emulator = lookedAtByBob();

    expect(emulator.workbook.customFunctions.run('SETWHO', [], CELL)).toEqual({
      ok: false,
      error: expect.stringContaining('You do not have permission to call Properties.setProperty') as string,
    });
    emulator.signInAs('ada@example.com');
    expect(emulator.workbook.customFunctions.run('SETWHO', [], CELL)).toEqual({ ok: true, value: 'set' });
  });
});
