import { fact } from '../../support/fact';
import { ExecutionKilled } from '../../../src/workbench/emulator/gate';
import { emulatorOf, lastExecution, valueOf } from './script-project';

describe('what a script holds', () => {
  const HELD = {
    'a method': 'SpreadsheetApp.flush',
    "an object's method": 'SpreadsheetApp.getActiveRange().getValues',
    'toString of a service': 'SpreadsheetApp.toString',
    'valueOf of a service': 'SpreadsheetApp.valueOf',
    "an enum value's method": 'ScriptApp.AuthMode.FULL.compareTo',
    'the console': 'console.log',
    'the random numbers': 'Math.random',
    'an error of a service': `(function () { try { SpreadsheetApp.openById(1); } catch (e) { return e.constructor; } })()`,
  };

  it.each(Object.entries(HELD))('%s leads to no global of the host', (_name, expression) => {
    expect(valueOf(`return (${expression}).constructor('return typeof process')();`)).toBe('undefined');
  });

  it('a method taken off its object passes the gate all the same', () => {
    const emulator = emulatorOf(
      'function run() { var read = SpreadsheetApp.getActiveRange().getValues; read(); }',
    );
    const methods: string[] = [];
    emulator.gate.watch({ before: (call) => methods.push(call.method) });

    emulator.callFromSidebar('run', []);

    expect(methods).toEqual(['SpreadsheetApp.getActiveRange', 'Range.getValues']);
  });
});

describe('a killed script', () => {
  it('gets no effect of what its finally blocks and promises call', () => {
    const emulator = emulatorOf(`function run() {
      var properties = PropertiesService.getDocumentProperties();
      Promise.resolve().then(function () { properties.setProperty('late', '1'); });
      try { properties.getKeys(); } finally { properties.setProperty('finally', '1'); }
    }`);
    emulator.gate.watch({
      before: (call) => {
        if (call.method === 'Properties.getKeys') throw new ExecutionKilled();
      },
    });

    emulator.callFromSidebar('run', []);

    expect(lastExecution(emulator).status).toBe('killed');
    expect(emulator.save()).toMatchObject({ properties: { document: {} } });
    expect(JSON.stringify(emulator.save())).not.toMatch(/late|finally/);
  });
});

describe('what a script throws or returns', () => {
  it.each(['{ get message() { throw 1; } }', 'Object.create(null)', 'Symbol("x")', 'null'])(
    'may be anything: %s',
    (thrown) => {
      const emulator = emulatorOf(`function run() { throw ${thrown}; } function fine() { return 1; }`);

      expect(emulator.callFromSidebar('run', [])).toMatchObject({ ok: false });
      expect(lastExecution(emulator).status).toBe('failed');
      expect(emulator.callFromSidebar('fine', [])).toEqual({ ok: true, value: 1 });
    },
  );

  it('may have a getter that never ends, and is ended', () => {
    const emulator = emulatorOf('function run() { return { get endless() { for (;;); } }; }', {
      executionLimits: { short: 40, long: 80 },
    });

    expect(emulator.callFromSidebar('run', [])).toEqual({
      ok: false,
      error: 'Exceeded maximum execution time',
    });
  });
});

describe('an add-on that is not enabled in the spreadsheet', () => {
  const opening = (body: string, installedAs: 'add-on' | 'bound script' = 'add-on'): string | undefined => {
    const emulator = emulatorOf(`function onOpen(e) { ${body} }`, { openedIn: 'NONE', installedAs });
    emulator.open();
    return lastExecution(emulator).error;
  };

  it(fact('AU-01'), () => {
    expect(
      opening(`if (e.authMode !== ScriptApp.AuthMode.NONE) throw new Error('not NONE');
        SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi(); Session.getActiveUserLocale();`),
    ).toBeUndefined();
  });

  it.each([
    'PropertiesService.getDocumentProperties()',
    'SpreadsheetApp.getActiveSpreadsheet()',
    'e.source.getId()',
    'LockService.getDocumentLock()',
  ])(`${fact('AU-02')}: %s`, (call) => {
    expect(opening(call)).toMatch(/^Exception: You do not have permission to call /);
  });

  it(fact('AU-08'), () => {
    expect(opening('SpreadsheetApp.getActiveSpreadsheet().getId()', 'bound script')).toBeUndefined();
  });
});
