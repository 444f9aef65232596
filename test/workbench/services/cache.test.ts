import { fact } from '../../support/fact';
import { emulatorOf, HOUR, lastExecution, valueOf } from '../core/script-project';

const C = 'var c = CacheService.getScriptCache();';
const CODE = `
  function put(seconds) { ${C} if (seconds === null) c.put('a', '1'); else c.put('a', '1', seconds); }
  function get(store) { return CacheService['get' + (store || 'Script') + 'Cache']().get('a'); }
  function putInto(store) { CacheService['get' + store + 'Cache']().put('a', store); }`;
const SECOND = 1000;

/** Seconds after which a text that was put for so long is gone. */
function lifetimeOf(seconds: number | null, expected: number): [before: unknown, after: unknown] {
  const emulator = emulatorOf(CODE);
  emulator.callFromSidebar('put', [seconds]);
  const start = emulator.now;
  emulator.advanceTo(start + expected * SECOND - 1);
  const before = emulator.callFromSidebar('get', []);
  emulator.advanceTo(start + expected * SECOND);
  return [before, emulator.callFromSidebar('get', [])];
}

const GONE_THEN = [
  { ok: true, value: '1' },
  { ok: true, value: null },
];

describe('CacheService', () => {
  it('keeps a text until it is removed', () => {
    const body = `${C} c.putAll({ a: 1, b: 2, d: 4 }); c.remove('a'); c.removeAll(['b']);
      return [c.get('a'), c.getAll(['a', 'b', 'd', 'e'])]`;

    expect(valueOf(body)).toEqual([null, { d: '4' }]);
  });

  it(fact('ST-40'), () => {
    expect(lifetimeOf(null, 600)).toEqual(GONE_THEN);
    expect(lifetimeOf(5, 5)).toEqual(GONE_THEN);
  });

  it(fact('ST-41'), () => {
    expect(lifetimeOf(100_000, 21_600)).toEqual(GONE_THEN);
  });

  it(fact('ST-42'), () => {
    expect(valueOf(`${C} var key = 'k'.repeat(250); c.put(key, 'x'); return c.get(key)`)).toBe('x');
    expect(() => valueOf(`${C} c.put('k'.repeat(251), 'x')`)).toThrow('Exception: Argument too large: key');
  });

  it(fact('ST-43'), () => {
    expect(valueOf(`${C} c.put('a', 'x'.repeat(102400)); return c.get('a').length`)).toBe(102_400);
    expect(() => valueOf(`${C} c.put('a', 'é'.repeat(51201))`)).toThrow(
      'Exception: Argument too large: value',
    );
  });

  it(fact('ST-44'), () => {
    const body = `${C} for (var i = 0; i < 1000; i++) c.put('k' + i, String(i));
      c.get('k0');
      var before = c.get('k0');
      c.put('one more', 'x');
      return [before, c.get('k0'), c.get('k100'), c.get('k101'), c.get('one more')]`;

    expect(valueOf(body)).toEqual(['0', null, null, '101', 'x']);
  });

  it('makes room for one more by what is out of date', () => {
    const emulator = emulatorOf(`
      function fill() { ${C} c.put('old', 'x', 1); for (var i = 1; i < 1000; i++) c.put('k' + i, 'x', 21600); }
      function add() { ${C} c.put('new', 'x'); return [c.get('k1'), c.get('old'), c.get('new')]; }`);
    emulator.callFromSidebar('fill', []);

    emulator.advanceTo(emulator.now + 2 * SECOND);

    expect(emulator.callFromSidebar('add', [])).toEqual({ ok: true, value: ['x', null, 'x'] });
  });

  it(fact('ST-45'), () => {
    expect(valueOf(`${C} c.put('n', 5); c.put('o', {}); return [c.get('n'), c.get('o')]`)).toEqual([
      '5',
      '[object Object]',
    ]);
    expect(() => valueOf(`${C} c.put('n', null)`)).toThrow("don't match the method signature");
  });

  it(fact('ST-46'), () => {
    const emulator = emulatorOf(CODE, {
      others: [{ email: 'bob@example.com', locale: 'de', role: 'editor' }],
    });
    for (const store of ['Script', 'User', 'Document']) emulator.callFromSidebar('putInto', [store]);

    emulator.signInAs('bob@example.com');

    const seen = ['Script', 'User', 'Document'].map((store) => emulator.callFromSidebar('get', [store]));
    expect(seen).toMatchObject([{ value: 'Script' }, { value: null }, { value: 'Document' }]);
  });

  it(fact('ST-47'), () => {
    const emulator = emulatorOf(
      `function arm() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); }
       function hourly() { console.log(String(CacheService.getDocumentCache())); }`,
      { assumptions: { documentInTimeDrivenTriggers: false } },
    );
    emulator.callFromSidebar('arm', []);

    emulator.advanceTo(emulator.now + 2 * HOUR);

    expect(lastExecution(emulator)).toMatchObject({ origin: 'time-driven', log: ['null'] });
  });

  it(`${fact('ST-48')}: a restart empties it`, () => {
    const emulator = emulatorOf(CODE);
    emulator.callFromSidebar('put', [null]);

    expect(emulatorOf(CODE, { saved: emulator.save() }).callFromSidebar('get', [])).toEqual({
      ok: true,
      value: null,
    });
  });

  it('is there for custom functions and not before the add-on is enabled', () => {
    const open = `function onOpen() { try { CacheService.getScriptCache(); } catch (e) { console.log(e.message); } }
      function CACHED() { ${C} c.put('a', 'yes'); return c.get('a'); }`;
    const emulator = emulatorOf(open, { openedIn: 'NONE' });

    emulator.open();

    expect(lastExecution(emulator).log).toEqual([
      'You do not have permission to call CacheService.getScriptCache',
    ]);
    const cell = { sheetId: 0, row: 1, column: 1, rows: 1, columns: 1 };
    expect(emulator.workbook.customFunctions.run('CACHED', [], cell)).toEqual({ ok: true, value: 'yes' });
  });
});
