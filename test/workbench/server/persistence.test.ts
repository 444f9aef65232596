import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { WorkbookTaken } from '../../../src/workbench/server/workbook-claim';
import { act, cells, EventWindow, WorkbenchFolder } from './test-workbench';

describe('what the user did', () => {
  let folder: WorkbenchFolder;
  beforeEach(() => {
    folder = new WorkbenchFolder();
  });
  afterEach(() => folder.cleanUp());

  const write = (text: string): void => {
    mkdirSync(dirname(folder.file), { recursive: true });
    writeFileSync(folder.file, text);
  };

  it('is in the file before the answer goes out', async () => {
    const { port, emulator } = await folder.start();
    const sheetId = emulator.workbook.activeSheetId;

    await act(port, 'type', { sheetId, row: 2, column: 3, text: 'Karen' });

    const files = readdirSync(dirname(folder.file)).map((name) =>
      readFileSync(join(dirname(folder.file), name), 'utf8'),
    );
    expect(files.join()).toContain('Karen');
  });

  it('is there after a restart', async () => {
    const first = await folder.start();
    const sheetId = first.emulator.workbook.activeSheetId;
    await act(first.port, 'type', { sheetId, row: 2, column: 3, text: '=1+2' });
    await act(first.port, 'menu', { handler: 'mailMe' });
    await act(first.port, 'clock', { step: 'hour' });
    await first.close();

    const second = await folder.start();

    const block = await cells(second.port, sheetId);
    expect(block.cells).toMatchObject([{ row: 2, column: 3, input: '=1+2', display: '3' }]);
    expect(second.emulator.sentMail().map(({ subject }) => subject)).toEqual(['Grüße an Zoë']);
    expect(second.emulator.now).toBe(first.emulator.now);
    expect(second.notices).toEqual([]);
  });

  it.each([
    ['half a file', '{"format":"rapport-workbench","version":2,"sav'],
    ['a file of another program', '{"hello":1}'],
    ['a newer format', '{"format":"rapport-workbench","version":99,"saved":{}}'],
    [
      'a state that the emulator does not know',
      '{"format":"rapport-workbench","version":2,"generation":1,"saved":{"version":-5}}',
    ],
  ])('is never overwritten by %s: the file is set aside and the page says so', async (_case, text) => {
    write(text);

    const { port, notices } = await folder.start();
    const window = new EventWindow(port);
    const snapshot = await window.waitFor(() => true);
    window.close();
    await act(port, 'add-sheet', {});

    const kept = readdirSync(dirname(folder.file)).filter((name) => name.includes('unreadable'));
    expect(kept).toHaveLength(1);
    expect(readFileSync(join(dirname(folder.file), kept[0] ?? ''), 'utf8')).toBe(text);
    expect(notices).toEqual([expect.stringContaining(kept[0] ?? '-')]);
    expect(snapshot.notices).toEqual(notices);
  });

  it('is left alone by a second workbench on the same file', async () => {
    const { address } = await folder.start();
    const claim = `${folder.file}.open`;
    // As if the first one were another process: this test's parent is surely running.
    writeFileSync(claim, JSON.stringify({ pid: process.ppid, address }));

    const second = folder.start();

    await expect(second).rejects.toThrow(WorkbookTaken);
    await expect(second).rejects.toThrow(address);
  });

  it('is taken over from a workbench that was killed', async () => {
    write('{"format":"rapport-workbench","version":99,"saved":{}}');
    writeFileSync(
      `${folder.file}.open`,
      JSON.stringify({ pid: 2 ** 22 + 1, address: 'http://127.0.0.1:1/' }),
    );

    const { close } = await folder.start();
    await close();

    expect(existsSync(`${folder.file}.open`)).toBe(false);
  });
});
