import { createEmulator, type Emulator } from '../../../src/workbench/emulator';
import { csvOf } from '../../../src/workbench/server/csv';
import { HOSTILE_STRINGS } from '../../support/hostile-strings';
import { SMALL_ADD_ON } from './small-add-on';
import { act, get, WorkbenchFolder } from './test-workbench';

function spreadsheet(locale = 'en_US'): Emulator {
  return createEmulator({
    project: SMALL_ADD_ON,
    now: Date.UTC(2026, 5, 1),
    user: { email: 'you@example.com', locale: 'en' },
    spreadsheet: { name: 'Example', locale, timeZone: 'UTC' },
    seed: 1,
  });
}

function csv({ workbook }: Emulator): string {
  const [sheet] = workbook.sheets();
  if (!sheet) throw new Error('no sheet');
  return csvOf(workbook, sheet).slice(1);
}

function typed(emulator: Emulator, block: readonly (readonly string[])[]): string {
  emulator.user.paste(emulator.workbook.activeSheetId, 1, 1, block);
  return csv(emulator);
}

describe('a sheet as comma-separated values', () => {
  it('begins with the mark by which Excel knows UTF-8, and ends each line as RFC 4180 has it', () => {
    const emulator = spreadsheet();
    const [sheet] = emulator.workbook.sheets();
    if (!sheet) throw new Error('no sheet');
    expect(csvOf(emulator.workbook, sheet)).toBe('\ufeff');
    expect(typed(emulator, [['Zoë', 'b'], ['c']])).toBe('Zoë,b\r\nc,\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(typed(spreadsheet(), [['a,b', 'say "hi"', 'two\nlines']])).toBe(
      '"a,b","say ""hi""","two\nlines"\r\n',
    );
  });

  it('has values as they are displayed, of formulas the result', () => {
    expect(typed(spreadsheet(), [['=1+1', '6/1/2026', '-5', 'TRUE', '50%']])).toBe(
      '2,6/1/2026,-5,TRUE,50%\r\n',
    );
    expect(typed(spreadsheet('de_DE'), [['1,5', '01.06.2026']])).toBe('"1,5",01.06.2026\r\n');
  });

  it.each([
    ["'=1+1", "'=1+1"],
    ["'+49 170 1234567", "'+49 170 1234567"],
    ["'-x", "'-x"],
    ['@home', "'@home"],
    ["'＝1+1", "'＝1+1"],
    ['="="&"1+1"', "'=1+1"],
  ])('keeps the text %s a text for other programs', (text, written) => {
    expect(typed(spreadsheet(), [[text]])).toBe(`${written}\r\n`);
  });

  it('lets no hostile text out as a formula', () => {
    const emulator = spreadsheet();
    const texts = HOSTILE_STRINGS.map((text) => `'${text}`);
    emulator.user.paste(
      emulator.workbook.activeSheetId,
      1,
      1,
      texts.map((text) => [text]),
    );
    const fields = csv(emulator)
      .slice(0, -2)
      .match(/("(?:[^"]|"")*"|[^,\r\n]*)(?=\r\n|$)/g);
    const contents = (fields ?? []).map((field) => field.replace(/^"([^]*)"$/, '$1'));
    expect(contents.length).toBeGreaterThanOrEqual(HOSTILE_STRINGS.length);
    expect(contents.filter((content) => /^[=+\-@\t\r＝＋－＠]/.test(content))).toEqual([]);
  });

  it('reads a large sheet whole', () => {
    const emulator = spreadsheet();
    const rows = Array.from({ length: 2_345 }, (_, index) => [index + 1, `row ${String(index + 1)}`]);
    emulator.workbook.load(emulator.workbook.activeSheetId, rows);
    const lines = csv(emulator).split('\r\n');
    expect(lines).toHaveLength(2_346);
    expect([lines[999], lines[1000], lines[2344]]).toEqual([
      '1000,row 1000',
      '1001,row 1001',
      '2345,row 2345',
    ]);
  });
});

describe('/csv', () => {
  let folder: WorkbenchFolder;
  beforeEach(() => {
    folder = new WorkbenchFolder();
  });
  afterEach(() => folder.cleanUp());

  it('downloads a sheet under the names of spreadsheet and sheet', async () => {
    const { port, emulator } = await folder.start();
    const sheetId = emulator.workbook.activeSheetId;
    await act(port, 'rename-sheet', { sheetId, name: 'Größe: 1/2' });
    await act(port, 'type', { sheetId, row: 1, column: 1, text: 'Zoë' });

    const answer = await get(port, `/csv/${String(sheetId)}.csv`);

    expect(answer.body).toBe('\ufeffZoë\r\n');
    expect(answer.headers['content-type']).toContain('text/csv');
    expect(answer.headers['content-disposition']).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('Networking challenge - Größe_ 1_2.csv')}`,
    );
  });

  it('knows no sheet that is not there', async () => {
    const { port } = await folder.start();
    expect((await get(port, '/csv/123456.csv')).status).toBe(404);
  });
});
