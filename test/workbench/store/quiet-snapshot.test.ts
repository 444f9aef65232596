import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { act, cells, WorkbenchFolder } from '../server/test-workbench';

describe('a snapshot written in a quiet moment', () => {
  let folder: WorkbenchFolder;
  beforeEach(() => {
    folder = new WorkbenchFolder();
  });
  afterEach(() => folder.cleanUp());

  const journal = (generation: number): string => `${folder.file}.journal-${String(generation)}`;
  const long = (row: number): string => `${String(row)} ${'long '.repeat(9000)}`;

  /** Edits until the journal is worth a snapshot, and waits for it. */
  const untilTidied = async (port: number): Promise<void> => {
    for (let row = 1; row <= 30; row++)
      await act(port, 'type', { sheetId: 0, row, column: 1, text: long(row) });
    while (existsSync(journal(1))) await new Promise((resolve) => setTimeout(resolve, 20));
  };

  it('takes the place of the journal before it, and what is done meanwhile goes behind it', async () => {
    const { port, close } = await folder.start();
    await untilTidied(port);
    await act(port, 'type', { sheetId: 0, row: 31, column: 1, text: 'after' });
    await close();

    const second = await folder.start();

    expect(second.notices).toEqual([]);
    expect(readFileSync(folder.file, 'utf8')).toContain('"generation":2');
    const shown = (await cells(second.port, 0)).cells.map(({ row, display }) => [row, display.slice(0, 5)]);
    expect(shown).toHaveLength(31);
    expect(shown.at(-1)).toEqual([31, 'after']);
  });

  it('that was never finished leaves the one before it, with both journals', async () => {
    const { port, close } = await folder.start();
    await act(port, 'type', { sheetId: 0, row: 1, column: 1, text: 'first' });
    const [snapshot, first] = [readFileSync(folder.file), readFileSync(journal(1))];
    await untilTidied(port);
    await act(port, 'type', { sheetId: 0, row: 31, column: 1, text: 'after' });
    const second = readFileSync(journal(2));
    await close();
    writeFileSync(folder.file, snapshot);
    writeFileSync(journal(1), first);
    writeFileSync(journal(2), second);
    writeFileSync(`${folder.file}.new`, '{"format":"rapport-work');

    const again = await folder.start();

    expect(again.notices).toEqual([]);
    const shown = (await cells(again.port, 0)).cells.map(({ display }) => display);
    expect(shown).toEqual(['first', 'after']);
  });
});
