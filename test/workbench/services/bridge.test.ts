import { emulatorOf, valueOf } from './script-project';

const ECHO =
  'function echo(value) { return JSON.stringify(value); } function hidden_() {} var later = function () {};';

describe('google.script.run, from the page to the script', () => {
  const send = (value: unknown) => emulatorOf(ECHO).callFromSidebar('echo', [value]);

  it.each([
    ['a text', 'a text'],
    [3.5, 3.5],
    [undefined, null],
    [Number.NaN, null],
    [
      [1, undefined, [true]],
      [1, null, [true]],
    ],
    [{ a: { b: undefined } }, { a: { b: null } }],
  ])('carries %j', (value, arrived) => {
    expect(send(value)).toEqual({ ok: true, value: JSON.stringify(arrived) });
  });

  it.each([
    ['a Date in a list', [1, 2, 3, new Date(0)], '3'],
    ['a Date', { when: new Date(0) }, 'when'],
    ['a function', { then: () => 1 }, 'then'],
    ['a Map', { map: new Map() }, 'map'],
    ['a Set', { set: new Set() }, 'set'],
    ['a regular expression', { test: /x/ }, 'test'],
    ['a boxed number', { size: Object(5) as unknown }, 'size'],
    ['a promise', { soon: Promise.resolve() }, 'soon'],
    ['bytes', { bytes: new Uint8Array(2) }, 'bytes'],
    ['an argument itself', new Date(0), '0'],
  ])('refuses %s by name', (_what, value, key) => {
    expect(() => send(value)).toThrow(`Failed due to illegal value in property: ${key}`);
  });

  it('refuses circular data', () => {
    const ring: Record<string, unknown> = {};
    ring['self'] = ring;

    expect(() => send(ring)).toThrow('Failed due to illegal value in property: self');
  });

  it("makes the values of the script's own realm", () => {
    const emulator = emulatorOf(
      'function check(list) { return list instanceof Array && list[0] instanceof Object; }',
    );

    expect(emulator.callFromSidebar('check', [[{}]])).toEqual({ ok: true, value: true });
  });

  it.each(['nothing', 'hidden_', 'later'])('has no function %s', (name) => {
    expect(() => emulatorOf(ECHO).callFromSidebar(name, [])).toThrow(
      new TypeError(`google.script.run.${name} is not a function`),
    );
  });
});

describe('google.script.run, from the script to the page', () => {
  it.each([
    ['a Date', 'return new Date()', null],
    ['a Date deep inside', 'return { a: [1, { b: new Date() }] }', null],
    ['undefined', 'return undefined', null],
    ['undefined in a list', 'return [undefined, 1]', [null, 1]],
    ['a Map and a Set', 'return { m: new Map([[1, 2]]), s: new Set([1]), r: /x/ }', { m: {}, s: {}, r: {} }],
    ['a function', 'return { f: function () { return 1; } }', { f: 'function () { return 1; }' }],
    ['a promise', 'return Promise.resolve([1])', [1]],
    ['a service object', 'return SpreadsheetApp.getActiveRange()', null],
    ['no number', 'return [0 / 0, 1]', [null, 1]],
    [
      'the prototype key',
      'return JSON.parse(\'{"__proto__": 1}\')',
      JSON.parse('{"__proto__": 1}') as unknown,
    ],
  ])('carries %s', (_what, body, arrived) => {
    expect(valueOf(body)).toEqual(arrived);
  });

  it.each(['return new Uint8Array(2)', 'return { big: BigInt(1) }', 'var a = []; a.push(a); return a'])(
    'cannot carry: %s',
    (body) => {
      expect(() => valueOf(body)).toThrow('not a supported return type');
    },
  );

  it("brings a script's error as its text only", () => {
    expect(emulatorOf('function f() { throw new RangeError("too far"); }').callFromSidebar('f', [])).toEqual({
      ok: false,
      error: 'RangeError: too far',
    });
  });

  it('brings the error of a promise', () => {
    expect(() => valueOf('return Promise.reject(new Error("later"))')).toThrow('Error: later');
  });
});
