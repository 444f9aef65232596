import { fact } from '../../support/fact';
import { emulatorOf, lastExecution, SUNDAY_NOON, valueOf } from './script-project';

describe('the global scope of a script', () => {
  const absent = (names: string): unknown =>
    valueOf(
      `return [${names
        .split(' ')
        .map((name) => `typeof ${name} === 'undefined' ? '' : '${name}'`)
        .join(', ')}].join('')`,
    );

  it(fact('RT-01'), () => {
    expect(absent('setTimeout setInterval setImmediate clearTimeout clearInterval')).toBe('');
  });

  it(fact('RT-02'), () => {
    expect(absent('fetch FormData File Blob URL URLSearchParams DOMException atob btoa')).toBe('');
  });

  it(fact('RT-03'), () => {
    expect(absent('crypto SubtleCrypto window navigator performance process')).toBe('');
  });

  it(fact('RT-04'), () => {
    expect(absent('ReadableStream WritableStream TextEncoder TextDecoder')).toBe('');
  });

  it(fact('RT-05'), () => {
    expect(() => valueOf('return global')).toThrow('ReferenceError: global is not defined');
    expect(valueOf('return typeof globalThis.run')).toBe('function');
  });

  it('has nothing of which nobody knows whether Apps Script has it', () => {
    const doubtful =
      'Buffer require module Intl WebAssembly SharedArrayBuffer structuredClone queueMicrotask';

    expect(absent(doubtful)).toBe('');
  });

  it(fact('RT-06'), () => {
    const emulator = emulatorOf(`
      async function run() {
        var seen = [];
        Promise.resolve('then').then(function (value) { seen.push(value); });
        seen.push(await Promise.resolve('awaited'));
        console.log(seen.join(' '));
      }
      async function never() { await new Promise(function () {}); console.log('went on'); }`);

    emulator.callFromSidebar('run', []);
    expect(lastExecution(emulator)).toMatchObject({ status: 'completed', log: ['then awaited'] });
    emulator.callFromSidebar('never', []);
    expect(lastExecution(emulator)).toMatchObject({ status: 'failed', log: [] });
  });

  it(fact('RT-10'), () => {
    const emulator = emulatorOf(
      'function next() { globalThis.count = (globalThis.count || 0) + 1; Array.count = (Array.count || 0) + 1; return count + Array.count; }',
    );

    emulator.callFromSidebar('next', []);

    expect(emulator.callFromSidebar('next', [])).toEqual({ ok: true, value: 2 });
  });

  it.each([
    ['declares', 'function isNaN() { return "mine"; }'],
    ['declares by var', 'if (true) { var isNaN = function () { return "mine"; }; }'],
    [
      'declares by var without a value',
      'var isNaN; globalThis["is" + "NaN"] = function () { return "mine"; };',
    ],
    ['declares by class', 'class Map {} var isNaN = function () { return "mine"; };'],
    ['assigns', 'isNaN = function () { return "mine"; };'],
    ['puts into the global object', 'globalThis.isNaN = function () { return "mine"; };'],
    ['puts there by a text', 'this["isNaN"] = function () { return "mine"; };'],
  ])("has the script's own value for a built-in name that it %s", (_how, code) => {
    expect(
      emulatorOf(`${code} function run() { return isNaN(1) + isNaN(2); }`).callFromSidebar('run', []),
    ).toEqual({
      ok: true,
      value: 'minemine',
    });
  });

  it('gives each execution built-in names of its own', () => {
    const emulator = emulatorOf(
      'function spoil() { eval("Math" + " = 1"); return Math; } function look() { return typeof Math; }',
    );

    expect(emulator.callFromSidebar('spoil', [])).toEqual({ ok: true, value: 1 });
    expect(emulator.callFromSidebar('look', [])).toEqual({ ok: true, value: 'object' });
  });

  it('runs the top level before each execution', () => {
    const emulator = emulatorOf("console.log('loaded'); function a() {}");

    emulator.callFromSidebar('a', []);

    expect(lastExecution(emulator).log).toEqual(['loaded']);
  });

  it('draws the same random numbers for the same seed', () => {
    const draw = () => valueOf('return [Math.random(), Utilities.getUuid()]', { seed: 7 });

    expect(draw()).toEqual(draw());
    expect(draw()).not.toEqual(valueOf('return [Math.random(), Utilities.getUuid()]', { seed: 8 }));
  });
});

describe('the clock of a script', () => {
  it('stands at the virtual time', () => {
    expect(valueOf('return [Date.now(), new Date().getTime(), +new Date(5)]')).toEqual([
      SUNDAY_NOON,
      SUNDAY_NOON,
      5,
    ]);
  });

  it('gives Dates that are Dates', () => {
    const checks =
      'd instanceof Date, d.constructor === Date, Object.prototype.toString.call(d), typeof Date()';

    expect(valueOf(`var d = new Date(); return [${checks}]`)).toEqual([
      true,
      true,
      '[object Date]',
      'string',
    ]);
  });

  it('goes on by what was slept', () => {
    expect(valueOf('Utilities.sleep(1500); return Date.now()')).toBe(SUNDAY_NOON + 1500);
  });

  it("reads local fields in the script's zone", () => {
    const options = { scriptTimeZone: 'Pacific/Auckland' };

    expect(valueOf('return [new Date().getHours(), new Date(2026, 0, 1).getTime()]', options)).toEqual([
      1,
      Date.UTC(2025, 11, 31, 11),
    ]);
  });

  it("gives the process's zone back", () => {
    const before = process.env['TZ'];

    valueOf('return 1', { scriptTimeZone: 'Asia/Tokyo' });

    expect(process.env['TZ']).toBe(before);
  });
});

describe('values that cross between a service and a script', () => {
  it("are made of the script's own constructors", () => {
    const emulator = emulatorOf(`function look() {
      var values = SpreadsheetApp.getActiveRange().getValues();
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date];
    }`);
    emulator.workbook.values = [[new Date(0)]];

    expect(emulator.callFromSidebar('look', [])).toEqual({ ok: true, value: [true, true, true] });
  });

  it('are copies', () => {
    const emulator = emulatorOf(`function change() {
      var range = SpreadsheetApp.getActiveRange();
      range.getValues()[0][0] = 'changed';
      return range.getValues()[0][0];
    }`);
    emulator.workbook.values = [['kept']];

    expect(emulator.callFromSidebar('change', [])).toEqual({ ok: true, value: 'kept' });
  });

  it('keep the identity of service objects and enum values', () => {
    const script = `
      var ui = SpreadsheetApp.getUi();
      return [ui.Button.YES === ui.Button.YES, String(ui.Button.YES),
        SpreadsheetApp.getActiveSpreadsheet() === SpreadsheetApp.getActiveSpreadsheet()]`;

    expect(valueOf(script)).toEqual([true, 'YES', true]);
  });

  it(fact('RT-19'), () => {
    const script = `
      try { LockService.getDocumentLock(); HtmlService.createHtmlOutputFromFile('None'); }
      catch (e) { return [e instanceof Error, e.name, e.message, String(e)]; }`;

    const message = 'No HTML file named None was found.';
    expect(valueOf(script)).toEqual([true, 'Exception', message, `Exception: ${message}`]);
  });
});

describe('what is not built', () => {
  it.each([
    ['SpreadsheetApp.getActiveRange().setNote("x")', 'Range.setNote'],
    ['CalendarApp.getDefaultCalendar()', 'CalendarApp.getDefaultCalendar'],
    ['ScriptApp.newTrigger("run").timeBased().everyDays(1)', 'ClockTriggerBuilder.everyDays'],
  ])('names itself: %s', (call, name) => {
    expect(() => valueOf(call)).toThrow(`${name} is not built in the workbench's emulator`);
  });

  it('is in the log of the execution even where the script catches it', () => {
    const emulator = emulatorOf('function run() { try { UrlFetchApp.fetch("x"); } catch (e) {} }');

    emulator.callFromSidebar('run', []);

    expect(lastExecution(emulator).log).toEqual([
      "error: UrlFetchApp.fetch is not built in the workbench's emulator",
    ]);
  });

  it('lets a service object be printed, awaited and stringified', () => {
    const script = `
      var range = SpreadsheetApp.getActiveRange();
      return [String(range), '' + range, JSON.stringify({ range: range }), typeof range, 'getRow' in range, range.then === undefined]`;

    expect(valueOf(script)).toEqual(['Range', 'Range', '{"range":{}}', 'object', true, true]);
  });
});

describe('a defect of the emulator', () => {
  it('is in the log even where the script catches it', () => {
    const emulator = emulatorOf("function run() { try { SpreadsheetApp.openById('x'); } catch (e) {} }", {
      scopes: ['https://www.googleapis.com/auth/spreadsheets'],
    });

    emulator.callFromSidebar('run', []);

    expect(lastExecution(emulator).log[0]).toMatch(
      /^error: The workbench's emulator failed: Error: only refused, never run/,
    );
  });
});

describe('a manifest', () => {
  it('must name a zone that exists', () => {
    expect(() => emulatorOf('', { scriptTimeZone: 'Mars/Olympus' })).toThrow(
      "The manifest's timeZone is unknown",
    );
  });
});

describe('code that Google would refuse', () => {
  describe(fact('RT-07'), () => {
    it.each(['class A { #x = 1 }', 'class A { static x = 1 }', 'class A { static { } }'])(
      'as in %s',
      (code) => {
        expect(() => emulatorOf(code)).toThrow(/^Syntax error: /);
      },
    );
  });

  describe(fact('RT-08'), () => {
    it.each(['import "x"', 'export function run() {}'])('as in %s', (code) => {
      expect(() => emulatorOf(code)).toThrow(/^Syntax error: /);
    });
  });

  it(fact('RT-09'), () => {
    expect(() => emulatorOf('function fine() {}\nfunction broken( {')).toThrow(
      /^Syntax error: SyntaxError: .* line: 2 file: Code\.gs$/,
    );
  });
});
