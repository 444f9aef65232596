import { createEmulator } from '../../../src/workbench/emulator';
import type { Emulator } from '../../../src/workbench/emulator';

const ROWS = 600;
const CODE = `
  function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; }
  function block() { return sheet().getRange(1, 1, ${ROWS}, 1).getValues(); }
  function first() { var value = block()[0][0]; return value instanceof Date ? value.toISOString() : value; }
  function spoil() { var values = block(); values[0][0] = 'spoiled'; values.push([1]); values[1].push(2); return values.length; }
  function write() { sheet().getRange('A1').setValue('written'); return first(); }
  function format() { sheet().getRange('A1').setNumberFormat('yyyy-mm-dd'); return first(); }
  function twice() { var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; sheet.getRange('B1').setFormula('=A1*2'); return block()[0][0]; }
  function doubles() { return sheet().getRange(1, 2, ${ROWS}, 1).getValues()[0][0]; }`;

/** Large enough that the sheet keeps what was read. */
function longSheet(): { emulator: Emulator; call: (name: string) => unknown } {
  const emulator = createEmulator({
    project: {
      code: CODE,
      html: {},
      manifest: {
        timeZone: 'Etc/UTC',
        oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
      },
    },
    now: Date.UTC(2026, 10, 22, 12),
    user: { email: 'ada@example.com', locale: 'en' },
    spreadsheet: { name: 'Contacts', locale: 'en_US', timeZone: 'Europe/Berlin' },
    seed: 1,
  });
  const call = (name: string): unknown => {
    const answer = emulator.callFromSidebar(name, []);
    if (!answer.ok) throw new Error(answer.error);
    return answer.value;
  };
  emulator.workbook.load(
    0,
    Array.from({ length: ROWS }, (_, row) => [46_000 + row]),
  );
  call('first');
  return { emulator, call };
}

describe('a large block that was read before', () => {
  it("is the script's own copy each time", () => {
    const { call } = longSheet();

    expect(call('spoil')).toBe(ROWS + 1);

    expect(call('first')).toBe(46_000);
  });

  it("shows a script's and a user's writes", () => {
    const { emulator, call } = longSheet();

    expect(call('write')).toBe('written');
    emulator.user.type(0, 1, 1, 'typed');

    expect(call('first')).toBe('typed');
  });

  it('shows a number as the date that its new format makes of it, in whatever zone', () => {
    const { emulator, call } = longSheet();

    expect(call('format')).toBe('2025-12-08T23:00:00.000Z');
    emulator.user.setTimeZone('Etc/UTC');

    expect(call('first')).toBe('2025-12-09T00:00:00.000Z');
  });

  it('shows what formulas came to since', () => {
    const { emulator, call } = longSheet();
    call('twice');
    expect(call('doubles')).toBe(92_000);

    emulator.user.type(0, 1, 1, '7');

    expect(call('doubles')).toBe(14);
  });

  it('shows the rows in their new order', () => {
    const { emulator, call } = longSheet();

    emulator.user.sort(0, 1, false);

    expect(call('first')).toBe(46_000 + ROWS - 1);
  });

  it('is counted in bytes like the first time', () => {
    const { emulator, call } = longSheet();
    const sizes: number[] = [];
    emulator.gate.watch({
      after: ({ method }, bytes) => (method === 'Range.getValues' ? sizes.push(bytes) : undefined),
    });

    call('first');
    call('first');

    expect(sizes).toEqual([1 + ROWS * 8, 1 + ROWS * 8]);
  });
});
