import type { CallView, Snapshot } from '../../../src/workbench/protocol';
import { act, EventWindow, get, WorkbenchFolder } from './test-workbench';
import { SMALL_ADD_ON } from './small-add-on';

/** Writes a row, mails, and marks the row: what a kill in between leaves is what recovery is for. */
const PROJECT = {
  ...SMALL_ADD_ON,
  code: `${SMALL_ADD_ON.code}
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Work', 'work').addItem('Ask', 'ask').addToUi();
}
function work() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.getRange(1, 1).setValue('begun');
  SpreadsheetApp.flush();
  sheet.getRange(2, 1).setValue('done');
}
function ask() {
  const ui = SpreadsheetApp.getUi();
  ui.alert('Go on?');
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(3, 1).setValue('asked');
}
/** @customfunction */
function LOOK() { return SpreadsheetApp.getActiveSpreadsheet().getSheets().length; }
`,
};

describe('a run that is stopped half-way', () => {
  let folder: WorkbenchFolder;
  let port: number;
  let cellsNow: () => readonly string[];
  beforeEach(async () => {
    folder = new WorkbenchFolder();
    const workbench = await folder.start({ project: PROJECT });
    ({ port } = workbench);
    cellsNow = () => {
      const { workbook } = workbench.emulator;
      return workbook.cells(workbook.activeSheetId, 1, 1, 5, 1).map(({ display }) => display);
    };
  });
  afterEach(() => folder.cleanUp());

  const snapshot = async (): Promise<Snapshot> => {
    const window = new EventWindow(port);
    const first = await window.waitFor(() => true);
    window.close();
    return first;
  };
  const calls = async (execution: number): Promise<readonly CallView[]> => {
    const answer = await get(port, `/api/calls?execution=${String(execution)}`);
    return JSON.parse(answer.body) as CallView[];
  };

  it('ends before the service call that was named, and says so', async () => {
    await act(port, 'kill-next', { order: { handler: 'work', call: 6 } });
    expect((await snapshot()).killing).toEqual({ handler: 'work', call: 6 });

    await act(port, 'menu', { handler: 'work' });

    const after = await snapshot();
    expect(after.killing).toBeNull();
    expect(after.executions[0]).toMatchObject({ handler: 'work', status: 'killed' });
    expect(after.toasts.map(({ message }) => message).join()).toContain(
      'before service call 6 (Sheet.getRange)',
    );
    expect(cellsNow()).toEqual(['begun']);
  });

  it('is over with its order: the next one goes through', async () => {
    await act(port, 'kill-next', { order: { handler: 'work', call: 6 } });
    await act(port, 'menu', { handler: 'work' });

    await act(port, 'menu', { handler: 'work' });

    expect((await snapshot()).executions[0]).toMatchObject({ handler: 'work', status: 'completed' });
    expect(cellsNow()).toEqual(['begun', 'done']);
  });

  it('leaves other functions alone', async () => {
    await act(port, 'kill-next', { order: { handler: 'ask', call: 1 } });

    await act(port, 'menu', { handler: 'work' });

    expect((await snapshot()).killing).toEqual({ handler: 'ask', call: 1 });
    expect(cellsNow()).toEqual(['begun', 'done']);
  });

  it('is whatever comes next where none is named, but never a cell that computes', async () => {
    const { sheets } = await snapshot();
    await act(port, 'kill-next', { order: { handler: null, call: 1 } });
    await act(port, 'type', { sheetId: sheets[0]?.id ?? -1, row: 5, column: 1, text: '=LOOK()' });
    const window = new EventWindow(port);
    const computed = await window.waitFor(({ computing }) => !computing);
    window.close();
    expect(computed.killing).toEqual({ handler: null, call: 1 });
    expect(cellsNow()).toEqual(['1']);

    await act(port, 'menu', { handler: 'work' });

    expect(cellsNow()).toEqual(['1']);
  });

  it('says that it was over before, where it made fewer calls', async () => {
    await act(port, 'kill-next', { order: { handler: 'work', call: 99 } });

    await act(port, 'menu', { handler: 'work' });

    const after = await snapshot();
    expect(after.killing).toBeNull();
    expect(after.toasts.map(({ title }) => title)).toContain('Not stopped');
    expect(cellsNow()).toEqual(['begun', 'done']);
  });

  it('waits over an open alert', async () => {
    await act(port, 'kill-next', { order: { handler: 'ask', call: 3 } });
    await act(port, 'menu', { handler: 'ask' });
    expect((await snapshot()).killing).not.toBeNull();

    await act(port, 'dialog', { button: 'OK' });

    expect((await snapshot()).executions[0]).toMatchObject({ handler: 'ask', status: 'killed' });
    expect(cellsNow()).toEqual([]);
  });

  it('can be spared', async () => {
    await act(port, 'kill-next', { order: { handler: 'work', call: 1 } });
    await act(port, 'kill-next', { order: null });

    await act(port, 'menu', { handler: 'work' });

    expect(cellsNow()).toEqual(['begun', 'done']);
  });

  it('has its service calls listed in order', async () => {
    await act(port, 'menu', { handler: 'work' });

    const [execution] = (await snapshot()).executions;
    const list = await calls(execution?.id ?? -1);
    expect(list.map(({ method }) => method)).toEqual([
      'SpreadsheetApp.getActiveSpreadsheet',
      'Spreadsheet.getSheets',
      'Sheet.getRange',
      'Range.setValue',
      'SpreadsheetApp.flush',
      'Sheet.getRange',
      'Range.setValue',
    ]);
    expect(list[4]?.kind).toBe('flush');
    expect(await calls(9999)).toEqual([]);
  });
});
