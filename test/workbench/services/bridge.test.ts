import { fact } from '../../support/fact';
import { emulatorOf, lastExecution, valueOf } from '../core/script-project';

const ECHO = `function echo(value) { return JSON.stringify(value); }
  function hidden_() {}
  var later = function () {};
  var group = { method: function () {} };`;

const send = (value: unknown) => emulatorOf(ECHO).callFromSidebar('echo', [value]);
const refused = (key: string): string => `Failed due to illegal value in property: ${key}`;

describe('google.script.run, from the page to the script', () => {
  it.each([['a text'], [3.5], [true], [null], [[1, [true, 'x']]], [{ a: { b: [null] } }]])(
    `${fact('BR-07')} %j`,
    (value) => {
      expect(send(value)).toEqual({ ok: true, value: JSON.stringify(value) });
    },
  );

  it.each([
    [undefined, null],
    [
      [1, undefined, [true]],
      [1, null, [true]],
    ],
    [{ a: { b: undefined } }, { a: { b: null } }],
  ])(`${fact('BR-13', 'to the script')} %j`, (value, arrived) => {
    expect(send(value)).toEqual({ ok: true, value: JSON.stringify(arrived) });
  });

  it('carries what is no number as null', () => {
    expect(send(Number.NaN)).toEqual({ ok: true, value: 'null' });
  });

  it(fact('BR-09'), () => {
    expect(() => send([1, 2, 3, new Date(0)])).toThrow(refused('3'));
    expect(() => send({ entry: { day: new Date(0) } })).toThrow(refused('day'));
  });

  it.each([
    ['a Date', { when: new Date(0) }, 'when'],
    ['a Date as an argument', new Date(0), '0'],
    ['a function', { then: () => 1 }, 'then'],
  ])(`${fact('BR-10')} %s`, (_what, value, key) => {
    expect(() => send(value)).toThrow(refused(key));
  });

  it.each([
    ['a Map', { map: new Map() }, 'map'],
    ['a Set', { set: new Set() }, 'set'],
    ['a regular expression', { test: /x/ }, 'test'],
    ['a boxed number', { size: Object(5) as unknown }, 'size'],
    ['a promise', { soon: Promise.resolve() }, 'soon'],
    ['a blob', { file: new Blob(['x']) }, 'file'],
    ['bytes', { bytes: new Uint8Array(2) }, 'bytes'],
    ['a buffer', { bytes: new ArrayBuffer(2) }, 'bytes'],
  ])(`${fact('BR-11')} %s`, (_what, value, key) => {
    expect(() => send(value)).toThrow(refused(key));
  });

  it(fact('BR-12'), () => {
    const ring: Record<string, unknown> = {};
    ring['self'] = ring;

    expect(() => send(ring)).toThrow(refused('self'));
  });

  it('carries the same object twice', () => {
    const twice = { x: 1 };

    expect(send([twice, twice])).toEqual({ ok: true, value: '[{"x":1},{"x":1}]' });
  });

  it("makes the values of the script's own realm", () => {
    const emulator = emulatorOf(
      'function check(list) { return list instanceof Array && list[0] instanceof Object; }',
    );

    expect(emulator.callFromSidebar('check', [[{}]])).toEqual({ ok: true, value: true });
  });

  const call = (name: string) => (): unknown => emulatorOf(ECHO).callFromSidebar(name, []);
  const missing = (name: string): TypeError => new TypeError(`google.script.run.${name} is not a function`);

  it(fact('BR-04'), () => {
    expect(call('hidden_')).toThrow(missing('hidden_'));
  });

  it.each(['nothing', 'later', 'method', 'group.method'])(`${fact('BR-05')} %s`, (name) => {
    expect(call(name)).toThrow(missing(name));
  });

  it(fact('BR-06'), () => {
    const emulator = emulatorOf('function who() { return Session.getEffectiveUser().getEmail(); }');

    expect(emulator.callFromSidebar('who', [])).toEqual({ ok: true, value: 'ada@example.com' });
    expect(lastExecution(emulator)).toMatchObject({ origin: 'sidebar', authMode: 'FULL' });
  });
});

describe('google.script.run, from the script to the page', () => {
  it(fact('BR-27'), () => {
    expect(valueOf("return { a: [1, 'x', true, null] }")).toEqual({ a: [1, 'x', true, null] });
  });

  it.each(['return new Date()', 'return { a: [1, { b: new Date() }] }', 'return [1, [new Date(0)]]'])(
    `${fact('BR-14')} %s`,
    (body) => {
      expect(valueOf(body)).toBeNull();
    },
  );

  it.each([
    ['return undefined', null],
    ['return [undefined, 1]', [null, 1]],
    ['return { a: undefined }', { a: null }],
  ])(`${fact('BR-13', 'to the page')} %s`, (body, arrived) => {
    expect(valueOf(body)).toEqual(arrived);
  });

  it(fact('BR-15'), () => {
    expect(valueOf('return { m: new Map([[1, 2]]), s: new Set([1]), r: /x/ }')).toEqual({
      m: {},
      s: {},
      r: {},
    });
  });

  it(fact('BR-16'), () => {
    expect(valueOf('return { f: function () { return 1; } }')).toEqual({ f: 'function () { return 1; }' });
  });

  it(fact('BR-17'), () => {
    expect(valueOf('return Promise.resolve([1])')).toEqual([1]);
    expect(() => valueOf('return Promise.reject(new Error("later"))')).toThrow('Error: later');
  });

  it(fact('BR-18'), () => {
    const emulator = emulatorOf(
      "function run() { PropertiesService.getUserProperties().setProperty('ran', '1'); return new Uint8Array(2); }" +
        "function ran() { return PropertiesService.getUserProperties().getProperty('ran'); }",
    );

    expect(emulator.callFromSidebar('run', [])).toMatchObject({
      ok: false,
      error: expect.stringContaining('not a supported return type') as string,
    });
    expect(emulator.callFromSidebar('ran', [])).toEqual({ ok: true, value: '1' });
  });

  it(fact('BR-19'), () => {
    expect(valueOf('return SpreadsheetApp.getActiveRange()')).toBeNull();
  });

  it.each([
    ['no number', 'return [0 / 0, 1]', [null, 1]],
    [
      'the prototype key',
      'return JSON.parse(\'{"__proto__": 1}\')',
      JSON.parse('{"__proto__": 1}') as unknown,
    ],
  ])('carries %s', (_what, body, arrived) => {
    expect(valueOf(body)).toEqual(arrived);
  });

  it.each(['return { big: BigInt(1) }', 'var a = []; a.push(a); return a'])('cannot carry: %s', (body) => {
    expect(() => valueOf(body)).toThrow('not a supported return type');
  });

  it.each([
    [true, 'RangeError: too far'],
    [false, 'too far'],
  ])("brings a script's error as its text, with its class where so assumed: %s", (given, error) => {
    const emulator = emulatorOf('function f() { throw new RangeError("too far"); }', {
      assumptions: { errorsCarryTheirClass: given },
    });

    expect(emulator.callFromSidebar('f', [])).toEqual({ ok: false, error });
  });

  it(fact('BR-23'), () => {
    const emulator = emulatorOf('function f() { return 1; }', { severalAccounts: true });

    expect(emulator.callFromSidebar('f', [])).toEqual({
      ok: false,
      error: "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    });
  });
});
