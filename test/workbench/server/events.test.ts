import type { Emulator } from '../../../src/workbench/emulator';
import { act, EventWindow, get, MONDAY_MORNING, WorkbenchFolder } from './test-workbench';

describe('the event stream', () => {
  const folder = new WorkbenchFolder();
  const windows: EventWindow[] = [];
  let port = 0;
  let emulator: Emulator;
  let sheetId = 0;

  const openWindow = (): EventWindow => {
    const window = new EventWindow(port);
    windows.push(window);
    return window;
  };

  beforeAll(async () => {
    const workbench = await folder.start();
    ({ port, emulator } = workbench);
    sheetId = emulator.workbook.activeSheetId;
  });
  afterAll(async () => {
    windows.forEach((window) => {
      window.close();
    });
    await folder.cleanUp();
  });

  it('gives a new window everything it shows', async () => {
    const snapshot = await openWindow().waitFor(() => true);

    expect(snapshot).toMatchObject({
      name: 'Networking challenge',
      timeZone: 'Europe/Berlin',
      locale: 'en_US',
      now: MONDAY_MORNING,
      sidebar: null,
      dialog: null,
    });
    expect(snapshot.menu.map(({ label }) => label)).toEqual(['Open', 'Mail me', 'Add a sheet']);
    expect(snapshot.executions.map(({ handler }) => handler)).toEqual(['onOpen']);
  });

  it('tells every window of a change in one of them', async () => {
    const [one, other] = [openWindow(), openWindow()];
    const before = await one.waitFor(() => true);
    await other.waitFor(() => true);
    const versionBefore = before.sheets[0]?.version ?? 0;

    await act(port, 'type', { sheetId, row: 1, column: 1, text: 'x' });

    const changed = (await one.waitFor(({ sheets }) => (sheets[0]?.version ?? 0) > versionBefore)).sheets[0];
    expect(changed?.lastRow).toBe(1);
    await other.waitFor(({ sheets }) => sheets[0]?.version === changed?.version);
  });

  it('shows the sidebar, mail and toasts of the script', async () => {
    const window = openWindow();

    await act(port, 'menu', { handler: 'openSidebar' });
    await act(port, 'menu', { handler: 'mailMe' });
    await act(port, 'menu', { handler: 'addSheet' });

    const snapshot = await window.waitFor(({ toasts }) => toasts.length > 0);
    expect(snapshot.sidebar?.title).toBe('Small');
    expect(snapshot.mails.map(({ subject, folder }) => [folder, subject])).toEqual([
      ['inbox', 'Grüße an Zoë'],
      ['sent', 'Grüße an Zoë'],
    ]);
    expect(snapshot.toasts.at(-1)).toMatchObject({ title: 'Done', message: 'There is a new sheet.' });
  });

  it('has the sidebar loaded anew when the script shows it again, and not before', async () => {
    const window = openWindow();
    const keyAfter = async (shows: () => Promise<{ push: number }>): Promise<string | undefined> => {
      const { push } = await shows();
      return (await window.waitFor((snapshot) => snapshot.push >= push)).sidebar?.key;
    };

    const first = await keyAfter(() => act(port, 'menu', { handler: 'openSidebar' }));
    const unchanged = await keyAfter(() => act(port, 'type', { sheetId, row: 1, column: 1, text: 'y' }));
    const again = await keyAfter(() => act(port, 'menu', { handler: 'openSidebar' }));

    expect(first).toBeTruthy();
    expect(unchanged).toBe(first);
    expect(again).not.toBe(first);
  });

  it.each([
    [{ rows: 3, columns: 2 }, 'A2:B4'],
    [{}, 'A2'],
  ])('lets scripts know which block is selected: %j', async (size, selected) => {
    await act(port, 'activate', { sheetId, row: 2, column: 1, ...size });

    expect(emulator.callFromSidebar('selected', [])).toMatchObject({ ok: true, value: selected });
  });

  it('brings the sheet forward that a script went to, not the one that another window shows', async () => {
    const window = openWindow();
    const before = await window.waitFor(() => true);

    await act(port, 'add-sheet', {});
    await act(port, 'activate', { sheetId, row: 1, column: 1 });
    await act(port, 'type', { sheetId, row: 9, column: 1, text: 'a person moves nobody' });
    const afterPerson = await window.waitFor(({ sheets }) => sheets.some(({ lastRow }) => lastRow === 9));
    await act(port, 'run', { name: 'goToFirstSheet', args: [] });
    const afterScript = await window.waitFor(({ executions }) => executions[0]?.handler === 'goToFirstSheet');
    await act(port, 'run', { name: 'goToLastSheet', args: [] });
    const afterAnother = await window.waitFor(({ executions }) => executions[0]?.handler === 'goToLastSheet');

    expect(afterPerson.focus.turn).toBe(before.focus.turn);
    expect(afterScript.focus.turn).toBe(before.focus.turn);
    expect(afterAnother.focus).toEqual({
      sheetId: afterAnother.sheets.at(-1)?.id,
      turn: before.focus.turn + 1,
    });
  });

  it('moves the clock to nine tomorrow in the spreadsheet zone', async () => {
    const window = openWindow();
    await window.waitFor(() => true);

    await act(port, 'clock', { step: 'morning' });

    await window.waitFor(({ now }) => now === Date.UTC(2026, 5, 2, 7));
  });

  it('says in each answer which push shows its effect', async () => {
    const window = openWindow();
    await window.waitFor(() => true);

    const { push } = await act(port, 'type', { sheetId, row: 3, column: 3, text: 'pushed' });

    const before = window.snapshots.filter((snapshot) => snapshot.push < push);
    const shown = await window.waitFor((snapshot) => snapshot.push >= push);
    expect(before.every(({ sheets }) => (sheets[0]?.lastColumn ?? 0) < 3)).toBe(true);
    expect(shown.sheets[0]?.lastColumn).toBe(3);
  });

  it('says why the clock cannot go back to the real time', async () => {
    const answer = await act(port, 'clock', { step: 'now' });

    expect(answer).toMatchObject({ ok: false, error: expect.stringContaining('never goes back') as string });
  });

  it('refuses bodies of another shape and names the part', async () => {
    const answer = await act(port, 'type', { sheetId, row: 1.5, column: 1, text: 'x' });

    expect(answer).toMatchObject({ ok: false, error: 'type.row must be a whole number' });
  });

  it('refuses blocks of cells that no window shows', async () => {
    const answer = await get(port, '/api/cells?sheet=0&row=1&column=1&rows=1000000&columns=18278');

    expect(answer.status).toBe(400);
  });

  it('knows no other action', async () => {
    const answer = await get(port, '/api/constructor');

    expect(answer.status).toBe(404);
  });
});
