import { createEmulator, type Emulator } from '../../../src/workbench/emulator';
import { fact } from '../../support/fact';
import { ALL_SCOPES, emulatorOf, lastExecution, SUNDAY_NOON } from '../core/script-project';

interface Zones {
  readonly script?: string;
  readonly spreadsheet?: string;
}

/** A real spreadsheet around a script; what is typed goes to A1 of its only sheet. */
function spreadsheetWith(
  code: string,
  { script = 'Etc/UTC', spreadsheet = 'Etc/UTC' }: Zones = {},
): Emulator {
  return createEmulator({
    project: { code, html: {}, manifest: { timeZone: script, oauthScopes: ALL_SCOPES } },
    now: SUNDAY_NOON,
    user: { email: 'ada@example.com', locale: 'de' },
    spreadsheet: { name: 'Dates', locale: 'en_US', timeZone: spreadsheet },
    seed: 1,
  });
}

function typed(emulator: Emulator, text: string): Emulator {
  emulator.user.type(sheetId(emulator), 1, 1, text);
  return emulator;
}

const sheetId = (emulator: Emulator): number => emulator.workbook.sheets()[0]?.id ?? -1;
const shown = (emulator: Emulator, column = 1): string | undefined =>
  emulator.workbook.cells(sheetId(emulator), 1, column, 1, 1)[0]?.display;

function result(emulator: Emulator, name: string, ...args: unknown[]): unknown {
  const answer = emulator.callFromSidebar(name, args);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

const A1 = `var cell = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1');`;
const READ = `function read() { ${A1} return cell.getValue().toISOString(); }`;

describe('the time zones', () => {
  it(fact('DT-01'), () => {
    const emulator = spreadsheetWith(
      `function zones() {
        return [Session.getScriptTimeZone(), SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()];
      }`,
      { script: 'America/New_York', spreadsheet: 'Asia/Tokyo' },
    );

    expect(result(emulator, 'zones')).toEqual(['America/New_York', 'Asia/Tokyo']);
  });

  it(fact('DT-02'), () => {
    const code = `function local() {
      var d = new Date(2026, 0, 15, 8);
      return [d.toISOString(), new Date(0).getHours(), new Date(0).getDate(), d.getTimezoneOffset()];
    }`;

    expect(
      result(spreadsheetWith(code, { script: 'America/New_York', spreadsheet: 'Asia/Tokyo' }), 'local'),
    ).toEqual(['2026-01-15T13:00:00.000Z', 19, 31, 300]);
    expect(result(spreadsheetWith(code, { script: 'Asia/Tokyo' }), 'local')).toEqual([
      '2026-01-14T23:00:00.000Z',
      9,
      1,
      -540,
    ]);
  });

  it(fact('DT-03'), () => {
    const code = `function read(text) { return new Date(text).toISOString(); }`;
    const emulator = spreadsheetWith(code, { script: 'Asia/Tokyo' });

    expect(result(emulator, 'read', '2026-02-26')).toBe('2026-02-26T00:00:00.000Z');
    expect(result(emulator, 'read', '2026-02-26 00:00')).toBe('2026-02-25T15:00:00.000Z');
  });

  it(fact('DT-04'), () => {
    const zones = { script: 'America/New_York', spreadsheet: 'Asia/Tokyo' };
    const day = `${READ} function day() { ${A1} return cell.getValue().getDate(); }`;

    expect(result(typed(spreadsheetWith(READ, zones), '2023-01-01 12:00'), 'read')).toBe(
      '2023-01-01T03:00:00.000Z',
    );
    // West of the spreadsheet, a script's own calendar is a day behind.
    expect(result(typed(spreadsheetWith(day, zones), '2023-01-01'), 'day')).toBe(31);
  });

  it(fact('DT-05'), () => {
    const code = `function write() { ${A1} cell.setValue(new Date(Date.UTC(2023, 0, 1, 3))); }`;
    const written = (spreadsheet: string): string | undefined => {
      const emulator = spreadsheetWith(code, { script: 'Asia/Tokyo', spreadsheet });
      emulator.user.format(
        sheetId(emulator),
        { row: 1, column: 1, rows: 1, columns: 1 },
        { numberFormat: 'yyyy/mm/dd hh:mm' },
      );
      result(emulator, 'write');
      return shown(emulator);
    };

    expect(written('Asia/Tokyo')).toBe('2023/01/01 12:00');
    expect(written('America/Los_Angeles')).toBe('2022/12/31 19:00');
  });

  it(fact('DT-06'), () => {
    const code = `${READ} function write() { ${A1} cell.setNumberFormat('yyyy-mm-dd').setValue(1); }`;
    const emulator = spreadsheetWith(code, { spreadsheet: 'Europe/Berlin' });

    result(emulator, 'write');
    expect(shown(emulator)).toBe('1899-12-31');
    typed(emulator, '8:30');
    result(emulator, 'write');
    expect(result(typed(spreadsheetWith(READ, { spreadsheet: 'Europe/Berlin' }), '8:30'), 'read')).toBe(
      '1899-12-30T07:30:00.000Z',
    );
  });

  it(fact('DT-13'), () => {
    const kathmandu = typed(spreadsheetWith(READ, { spreadsheet: 'Asia/Kathmandu' }), '12:00');

    // Kathmandu's clocks stood 5:41:16 before Greenwich until 1920, and stand 5:45 now.
    expect(result(kathmandu, 'read')).toBe('1899-12-30T06:18:44.000Z');
  });

  it(fact('DT-12'), () => {
    const code = `
      /** @customfunction */
      function HOURS(date) { return date.getHours() + ' ' + date.getDate(); }`;
    const emulator = spreadsheetWith(code, { script: 'America/New_York', spreadsheet: 'Asia/Tokyo' });
    typed(emulator, '2026-01-15 10:00');

    emulator.user.type(sheetId(emulator), 1, 2, '=HOURS(A1)');

    expect(shown(emulator, 2)).toBe('20 14');
  });
});

describe('Session.getActiveUserLocale', () => {
  const code = `
    function onOpen() { console.log(Session.getActiveUserLocale()); }
    function ask() { return Session.getActiveUserLocale(); }`;

  it(fact('DT-11'), () => {
    for (const openedIn of ['NONE', 'LIMITED'] as const) {
      const emulator = emulatorOf(code, { openedIn, user: { email: 'ada@example.com', locale: 'de' } });
      emulator.open();
      expect(lastExecution(emulator)).toMatchObject({ authMode: openedIn, log: ['de'] });
      const cell = { sheetId: 0, row: 1, column: 1, rows: 1, columns: 1 };
      expect(emulator.workbook.customFunctions.run('ask', [], cell)).toEqual({ ok: true, value: 'de' });
      expect(emulator.callFromSidebar('ask', [])).toEqual({ ok: true, value: 'de' });
    }
  });
});
