import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { settingsFrom } from '../../../src/workbench/server/settings';
import type { Snapshot } from '../../../src/workbench/protocol';
import { builtProject } from '../../support/built-project';
import { act, EventWindow, MONDAY_MORNING, WorkbenchFolder } from './test-workbench';

const SETTINGS = {
  port: 0,
  portIsGiven: true,
  spreadsheetLocale: 'en_US',
  userLocale: 'en',
  timeZone: 'Europe/Berlin',
  opensBrowser: false,
};

describe('the beginning', () => {
  let folder: WorkbenchFolder;
  beforeEach(() => {
    folder = new WorkbenchFolder();
  });
  afterEach(() => folder.cleanUp());

  const seen = async (
    port: number,
    fits: (snapshot: Snapshot) => boolean = () => true,
  ): Promise<Snapshot> => {
    const window = new EventWindow(port);
    const snapshot = await window.waitFor(fits);
    window.close();
    return snapshot;
  };

  it('is asked for where there is no file yet, and nothing is written meanwhile', async () => {
    const { port } = await folder.start();

    expect((await seen(port)).fresh).toBe(true);
    await act(port, 'activate', { sheetId: 0, row: 1, column: 1 });
    expect(existsSync(folder.file)).toBe(false);
  });

  it('is an empty spreadsheet for whoever wants one, and is not asked again', async () => {
    const first = await folder.start();
    await act(first.port, 'begin', { with: 'empty' });
    expect((await seen(first.port)).fresh).toBe(false);
    await first.close();

    const second = await folder.start();

    expect((await seen(second.port)).fresh).toBe(false);
  });

  it('is over for whoever simply begins to type', async () => {
    const { port, emulator } = await folder.start();

    await act(port, 'type', { sheetId: emulator.workbook.activeSheetId, row: 1, column: 1, text: 'Karen' });

    expect((await seen(port)).fresh).toBe(false);
    expect(await act(port, 'begin', { with: 'example' })).toMatchObject({
      ok: false,
      error: expect.stringContaining('begun already') as string,
    });
  });

  it('is named by RAPPORT_WORKBENCH_BEGIN for whoever cannot be asked', () => {
    const begins = (value: string): unknown =>
      settingsFrom({ RAPPORT_WORKBENCH_BEGIN: value }, 'UTC', 'linux').begins;

    expect([begins(''), begins('empty'), begins('example')]).toEqual([undefined, 'empty', 'example']);
    expect(() => begins('full')).toThrow('RAPPORT_WORKBENCH_BEGIN=full is neither “empty” nor “example”.');
  });

  it('does not ask where the settings say how', async () => {
    const { port } = await folder.start({ settings: { ...SETTINGS, file: folder.file, begins: 'empty' } });

    expect((await seen(port)).fresh).toBe(false);
  });

  it('tells the example with its progress, refuses other actions meanwhile, and keeps it', async () => {
    const { port } = await folder.start({ project: builtProject(), realNow: () => MONDAY_MORNING });
    const window = new EventWindow(port);
    await window.waitFor(({ fresh }) => fresh);

    expect(await act(port, 'begin', { with: 'example' })).toMatchObject({ ok: true });
    expect(await act(port, 'add-sheet', {})).toMatchObject({
      ok: false,
      error: expect.stringContaining('still at work') as string,
    });
    const over = await window.waitFor(({ work, sheets }) => work === null && sheets.length > 2);
    window.close();

    const shown = window.snapshots.flatMap(({ work }) => (work?.what === 'example' ? [work.done] : []));
    expect(shown.length).toBeGreaterThan(5);
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
    expect(over.now).toBe(MONDAY_MORNING);
    expect(over.notices).toEqual([]);
    expect(readFileSync(folder.file, 'utf8')).toContain('Mary Blalock');
  }, 120_000);

  it('says what went wrong where the add-on is not the one that the example knows', async () => {
    const { port } = await folder.start();
    await act(port, 'begin', { with: 'example' });

    const { notices, work } = await seen(port, ({ notices: told }) => told.length > 0);

    expect(work).toBeNull();
    expect(notices).toEqual(['The example could not be told to its end: No menu item calls setUp']);
  });
});

describe('starting over', () => {
  let folder: WorkbenchFolder;
  beforeEach(() => {
    folder = new WorkbenchFolder();
  });
  afterEach(() => folder.cleanUp());

  it('keeps what was there beside the file, and asks again how to begin', async () => {
    const workbench = await folder.start();
    const { port } = workbench;
    const sheetId = workbench.emulator.workbook.activeSheetId;
    await act(port, 'type', { sheetId, row: 1, column: 1, text: 'Karen' });
    await act(port, 'menu', { handler: 'mailMe' });
    await act(port, 'clock', { step: 'week' });
    const window = new EventWindow(port);
    const before = await window.waitFor(() => true);

    expect(await act(port, 'start-over', {})).toMatchObject({ ok: true });

    const after = await window.waitFor(({ session }) => session !== before.session);
    window.close();
    expect(after).toMatchObject({ fresh: true, mails: [], now: MONDAY_MORNING, canUndo: false });
    const kept = readdirSync(dirname(folder.file)).filter((name) => name.includes('before-starting-over'));
    expect(kept.length).toBeGreaterThan(0);
    expect(after.notices).toEqual([expect.stringContaining('before-starting-over-2026-06-01') as string]);
    const texts = kept.map((name) => readFileSync(join(dirname(folder.file), name), 'utf8'));
    expect(texts.join('')).toContain('Karen');
    expect(workbench.emulator.sentMail()).toEqual([]);
  });

  it('goes on with the new spreadsheet after a restart', async () => {
    const first = await folder.start();
    const sheetId = first.emulator.workbook.activeSheetId;
    await act(first.port, 'type', { sheetId, row: 1, column: 1, text: 'Karen' });
    await act(first.port, 'start-over', {});
    await act(first.port, 'begin', { with: 'empty' });
    await act(first.port, 'type', {
      sheetId: first.emulator.workbook.activeSheetId,
      row: 1,
      column: 1,
      text: 'Mary',
    });
    await first.close();

    const second = await folder.start();

    const { workbook } = second.emulator;
    expect(workbook.cells(workbook.activeSheetId, 1, 1, 5, 5).map(({ display }) => display)).toEqual([
      'Mary',
    ]);
  });
});
