import { createEmulator } from '../../../src/workbench/emulator';
import { ALL_SCOPES, emulatorOf, lastExecution, SUNDAY_NOON } from './script-project';

const CELL = { sheetId: 0, row: 1, column: 1, rows: 1, columns: 1 };

describe('the executions', () => {
  it('remember 200, forgetting those of cells first', () => {
    const emulator = emulatorOf('function run() {} function CELL() { return 1; }');
    emulator.callFromSidebar('run', []);
    for (let count = 0; count < 250; count++) emulator.workbook.customFunctions.run('CELL', [], CELL);

    const executions = emulator.executions();

    expect(executions).toHaveLength(200);
    expect(executions[0]).toMatchObject({ id: 1, handler: 'run' });
    expect(executions.at(-1)).toMatchObject({ id: 251, handler: 'CELL' });
  });

  it('hold what console and Logger wrote', () => {
    const emulator = emulatorOf(`function run() {
      console.log('a', 1, { b: [2] }, null);
      console.error(new RangeError('far'));
      Logger.log('%s is %s', 'x', 5);
      Logger.log({ y: 1 });
      return Logger.getLog();
    }`);

    const answer = emulator.callFromSidebar('run', []);

    expect(lastExecution(emulator).log).toEqual([
      'a 1 {"b":[2]} null',
      'error: RangeError: far',
      'x is 5',
      '{"y":1}',
    ]);
    expect(answer).toEqual({ ok: true, value: 'x is 5\n{"y":1}' });
  });

  it("time the script's own code only", () => {
    // Long enough for a busy machine's own pauses not to look like it.
    const WAITED = 400;
    const emulator = emulatorOf('function run() { SpreadsheetApp.flush(); }');
    emulator.gate.watch({
      before: () => {
        const until = performance.now() + WAITED;
        while (performance.now() < until);
      },
    });

    emulator.callFromSidebar('run', []);

    expect(lastExecution(emulator).cpuMilliseconds).toBeLessThan(WAITED / 2);
  });
});

describe('createEmulator', () => {
  const CODE = `
    /** @customfunction */
    function TWICE(number) { return number * 2; }
    function onEdit(e) { e.range.getSheet().getRange(1, 3).setValue(e.value + ' was ' + e.oldValue); }
    function where() { return SpreadsheetApp.getActiveSpreadsheet().getId(); }`;
  const emulator = () =>
    createEmulator({
      project: { code: CODE, html: {}, manifest: { timeZone: 'Etc/UTC', oauthScopes: ALL_SCOPES } },
      now: SUNDAY_NOON,
      user: { email: 'ada@example.com', locale: 'en' },
      spreadsheet: { name: 'Contacts', locale: 'en_US', timeZone: 'Pacific/Auckland' },
      seed: 1,
    });
  const shown = (made: ReturnType<typeof emulator>) => {
    const sheetId = made.workbook.sheets()[0]?.id ?? -1;
    return made.workbook.cells(sheetId, 1, 1, 1, 3).map((cell) => cell.display);
  };

  it('runs custom functions and simple triggers on real cells', () => {
    const made = emulator();
    const sheetId = made.workbook.activeSheetId;

    made.user.type(sheetId, 1, 1, '21');
    made.user.type(sheetId, 1, 2, '=TWICE(A1)+1');
    made.user.type(sheetId, 1, 1, '4');

    expect(shown(made)).toEqual(['4', '9', '4 was 21']);
  });

  it('gives a spreadsheet one id for good', () => {
    const made = emulator();

    expect(made.callFromSidebar('where', [])).toEqual({ ok: true, value: made.workbook.id });
  });
});
