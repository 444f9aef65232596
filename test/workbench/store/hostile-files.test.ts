import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createEmulator } from '../../../src/workbench/emulator';
import { emptyJournal, Journal } from '../../../src/workbench/server/journal';
import { WorkbookFile } from '../../../src/workbench/server/workbook-file';
import { SMALL_ADD_ON } from '../server/small-add-on';
import { act, cells, MONDAY_MORNING, WorkbenchFolder } from '../server/test-workbench';

type Json = Record<string, unknown>;

/** The text of a file as the workbench writes it. */
function soundFile(): string {
  const emulator = createEmulator({
    project: SMALL_ADD_ON,
    now: MONDAY_MORNING,
    user: { email: 'you@example.com', locale: 'en' },
    spreadsheet: { name: 'Sound', locale: 'en_US', timeZone: 'Europe/Berlin' },
    seed: 1,
  });
  emulator.open();
  emulator.chooseMenuItem('mailMe');
  emulator.user.type(0, 1, 1, 'Karen');
  emulator.user.type(0, 2, 1, '=1+2');
  emulator.user.format(0, { row: 1, column: 1, rows: 1, columns: 1 }, { bold: true });
  const saved = [...emulator.follow().whole()].join('');
  return `{"format":"rapport-workbench","version":2,"generation":1,"saved":${saved}}`;
}

const SOUND = soundFile();

function at(file: Json, path: string): Json {
  return path
    .split('.')
    .filter((part) => part !== '')
    .reduce<Json>((record, part) => record[part] as Json, file);
}

/** The sound file with one part replaced. */
function withPart(path: string, key: string, value: unknown): string {
  const file = JSON.parse(SOUND) as Json;
  at(file, path)[key] = value;
  return JSON.stringify(file);
}

const SHEET = 'saved.workbook.sheets.0';
const STATE = `${SHEET}.state`;
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['NUL bytes', '\0'.repeat(4096)],
  ['half of it', SOUND.slice(0, SOUND.length / 2)],
  ['another program’s JSON', '{"name":"package","version":"1.0.0"}'],
  ['a list', '[]'],
  ['null', 'null'],
  ['a script', '<script>alert(1)</script>'],
  ['a newer version', withPart('', 'version', 3)],
  ['a version that is a text', withPart('', 'version', '2')],
  ['no generation', withPart('', 'generation', undefined)],
  ['a generation beyond counting', withPart('', 'generation', 1e300)],
  ['nothing saved', withPart('', 'saved', null)],
  ['a saved text', withPart('', 'saved', 'everything')],
  ['a __proto__ beside the state', SOUND.replace('"saved":{', '"saved":{"__proto__":{"isOwner":true},')],
  ['a __proto__ in a sheet', SOUND.replace('"state":{', '"state":{"__proto__":{"rows":5},')],
  [
    'a constructor in the frame',
    SOUND.replace('"settings":{', '"settings":{"constructor":{"prototype":{}},'),
  ],
  ['a clock beyond all dates', withPart('saved', 'now', 1e20)],
  ['a clock that is a text', withPart('saved', 'now', 'noon')],
  ['properties that are no texts', withPart('saved.properties', 'document', { key: { toString: 'x' } })],
  ['accounts that are a record', withPart('saved', 'accounts', { 0: {} })],
  ['a mail whose receivers are a text', withPart('saved.post.letters.0', 'to', 'you@example.com')],
  ['an execution of no known origin', withPart('saved.executions.views.0', 'origin', 'root')],
  ['no cells', withPart('saved', 'workbook', null)],
  ['a million sheets', withPart('saved.workbook', 'sheets', new Array(1_000_000).fill(0))],
  ['no sheets', withPart('saved.workbook', 'sheets', [])],
  ['a sheet id below zero', withPart(SHEET, 'id', -1)],
  ['rows without end', withPart(STATE, 'rows', 1e15)],
  ['more cells than a spreadsheet has', withPart(STATE, 'rows', 9_999_999)],
  ['a name that is a list', withPart(STATE, 'name', ['Sheet1'])],
  ['widths that are texts', withPart(STATE, 'columnWidths', { 1: 'url(https://evil.example)' })],
  [
    'a merge of half a cell',
    withPart(`${STATE}.layout`, 'merges', [{ row: 1, column: 1, rows: 0.5, columns: 1 }]),
  ],
  [
    'an unknown rule',
    withPart(STATE, 'rules', [{ rect: { row: 1, column: 1, rows: 1, columns: 1 }, rule: { type: 'code' } }]),
  ],
  ['a row outside the grid', withPart(SHEET, 'rows', [[4_000_000, ['x']]])],
  [
    'the same row twice',
    withPart(SHEET, 'rows', [
      [1, ['x']],
      [1, ['y']],
    ]),
  ],
  ['a row number below one', withPart(SHEET, 'rows', [[0, ['x']]])],
  ['a value that is a record', withPart(SHEET, 'rows', [[1, [{ value: 1 }]]])],
  ['a value that is null', withPart(SHEET, 'rows', [[1, [null]]])],
  ['a text longer than a cell', withPart(SHEET, 'rows', [[1, ['x'.repeat(50_001)]]])],
  ['more values than columns', withPart(SHEET, 'rows', [[1, new Array(5000).fill(1)]])],
  ['a formula that is a number', withPart(SHEET, 'rows', [[1, [], [{ column: 1, formula: 7 }]]])],
  ['a formula without its sign', withPart(SHEET, 'rows', [[1, [], [{ column: 1, formula: 'SUM(1)' }]]])],
  ['a note that is a record', withPart(SHEET, 'rows', [[1, [], [{ column: 1, looks: { note: {} } }]]])],
  [
    'a style of another kind',
    withPart(SHEET, 'rows', [[1, [], [{ column: 1, looks: { style: { onclick: 'x' } } }]]]),
  ],
  ['a zone that nobody knows', withPart('saved.workbook.settings', 'timeZone', 'Mars/Olympus')],
  ['a nest of lists for cells', SOUND.replace(/"rows":\[\[.*\]\]/, `"rows":${nested(100_000)}`)],
  ['a nest of lists in all', nested(200_000)],
];

/** A change of a sheet that is there. */
function sheetChange(change: Json): unknown {
  return { workbook: { added: [], sheets: [{ id: 0, moves: [], rows: [], ...change }] } };
}

function nestedChange(depth: number): unknown {
  let change: unknown = { to: 1 };
  for (let level = 0; level < depth; level++) change = { fields: [['x', change]] };
  return { world: change };
}

const HOSTILE_CHANGES: readonly (readonly [what: string, change: unknown])[] = [
  ['a text', 'drop table'],
  ['a record of another kind', { delete: 'everything' }],
  [
    'a change of what is not there',
    { world: { fields: [['post', { gone: 5, kept: 3, items: [], added: [] }]] } },
  ],
  ['a prototype', { world: { fields: [['__proto__', { to: { isOwner: true } }]] } }],
  ['a clock that is a text', { world: { fields: [['now', { to: 'noon' }]] } }],
  ['a sheet that is not there', { workbook: { added: [], sheets: [{ id: 99, moves: [], rows: [] }] } }],
  ['an order of tabs that are not there', { workbook: { added: [], sheets: [], order: [0, 7] } }],
  ['no tabs at all', { workbook: { added: [], sheets: [], order: [] } }],
  ['a row that is a record', sheetChange({ rows: [{ 0: 1 }] })],
  ['a row beyond all grids', sheetChange({ rows: [[1e12, ['x']]] })],
  [
    'an order that doubles a row',
    sheetChange({ moves: [{ kind: 'order', axis: 'row', first: 1, order: [1, 1] }] }),
  ],
  ['an insertion without end', sheetChange({ moves: [{ kind: 'shift', axis: 'row', at: 1, count: 1e12 }] })],
  ['a move of no known kind', sheetChange({ moves: [{ kind: 'eval', code: 'process.exit()' }] })],
  ['a state that is no state', sheetChange({ state: { to: { rows: 'many' } } })],
  ['a nest of fields', nestedChange(800)],
];

describe('a workbook file that nobody wrote', () => {
  let folder: WorkbenchFolder;
  beforeEach(() => {
    folder = new WorkbenchFolder();
    mkdirSync(dirname(folder.file), { recursive: true });
  });
  afterEach(() => folder.cleanUp());

  const filesAside = (): string[] =>
    readdirSync(dirname(folder.file)).filter((name) => name.includes('.unreadable-'));

  const expectRefused = async (text: string): Promise<void> => {
    const { port, notices, emulator } = await folder.start();
    expect(notices).toHaveLength(1);
    const [aside = ''] = filesAside();
    expect(notices[0]).toContain(aside);
    expect(readFileSync(join(dirname(folder.file), aside), 'utf8')).toBe(text);
    expect([(await cells(port, 0)).cells, emulator.sentMail()]).toEqual([[], []]);
    expect(await act(port, 'type', { sheetId: 0, row: 1, column: 1, text: 'goes on' })).toMatchObject({
      ok: true,
    });
    expect(({} as { isOwner?: unknown }).isOwner).toBeUndefined();
  };

  it.each(HOSTILE)('is set aside whole where it holds %s', async (_what, text) => {
    writeFileSync(folder.file, text);

    await expectRefused(text);
  });

  it.each(HOSTILE_CHANGES)('is set aside with its journal where that holds %s', async (_what, change) => {
    writeFileSync(folder.file, SOUND);
    const journal = new Journal(`${folder.file}.journal-1`, emptyJournal(1));
    journal.append(change);
    journal.close();

    await expectRefused(SOUND);
    expect(filesAside()).toHaveLength(2);
  });

  it('is opened where it is one of ours', async () => {
    writeFileSync(folder.file, SOUND);

    const { port, notices } = await folder.start();

    expect(notices).toEqual([]);
    expect((await cells(port, 0)).cells.map(({ display }) => display)).toEqual(['Karen', '3']);
  });

  it('takes its journals along where it is set aside', () => {
    writeFileSync(folder.file, SOUND);
    const journal = new Journal(`${folder.file}.journal-1`, emptyJournal(1));
    journal.append({ world: { fields: [['now', { to: MONDAY_MORNING + 1 }]] } });
    journal.close();
    const file = new WorkbookFile(folder.file);
    const aside = file.setAside(MONDAY_MORNING, 'before-starting-over') ?? '';
    const names = readdirSync(dirname(folder.file)).filter((name) => name.startsWith(basename(aside)));

    expect(names.sort()).toEqual([basename(aside), `${basename(aside)}.journal-1`]);
  });
});

describe('the journal', () => {
  let folder: WorkbenchFolder;
  beforeEach(async () => {
    folder = new WorkbenchFolder();
    const { port, close } = await folder.start();
    for (const text of ['one', 'two', 'three', 'four'])
      await act(port, 'type', { sheetId: 0, row: 1, column: 1, text });
    await close();
  });
  afterEach(() => folder.cleanUp());

  const journal = (): string => `${folder.file}.journal-1`;
  const lines = (): string[] => readFileSync(journal(), 'utf8').split('\n').slice(0, -1);
  const found = async (): Promise<string | undefined> => {
    const { port, notices } = await folder.start();
    expect(notices).toEqual([]);
    return (await cells(port, 0)).cells[0]?.display;
  };

  it('loses a last line that was cut off at any byte, and nothing else', async () => {
    const whole = readFileSync(journal());
    const last = Buffer.byteLength(`${lines().at(-1) ?? ''}\n`);
    for (const cut of [1, 2, Math.floor(last / 2), last - 1]) {
      writeFileSync(journal(), whole.subarray(0, whole.length - cut));
      expect(await found()).toBe('three');
      await folder.closeAll();
    }
  });

  it('goes on behind a line that was cut off', async () => {
    const whole = readFileSync(journal());
    writeFileSync(journal(), whole.subarray(0, whole.length - 5));
    const { port, close } = await folder.start();
    await act(port, 'type', { sheetId: 0, row: 2, column: 1, text: 'after' });
    await close();

    const second = await folder.start();

    expect(second.notices).toEqual([]);
    expect((await cells(second.port, 0)).cells.map(({ display }) => display)).toEqual(['three', 'after']);
  });

  it.each<[string, (all: string[]) => string[]]>([
    ['a line is missing', (all) => all.filter((_line, index) => index !== 1)],
    ['a line is there twice', ([first = '', ...rest]) => [first, first, ...rest]],
    ['two lines have changed places', ([first = '', second = '', ...rest]) => [second, first, ...rest]],
    ['a letter was changed', ([first = '', ...rest]) => [first.replace('two', 'six'), ...rest]],
  ])('is refused with its file where %s', async (_what, spoil) => {
    const spoilt = spoil(lines());
    expect(spoilt.join()).not.toBe(lines().join());
    writeFileSync(journal(), `${spoilt.join('\n')}\n`);

    const { notices } = await folder.start();

    expect(notices).toEqual([expect.stringContaining('journal is damaged')]);
  });

  it('of another snapshot is not taken for this one’s', async () => {
    writeFileSync(folder.file, readFileSync(folder.file, 'utf8').replace('"generation":1', '"generation":2'));
    writeFileSync(`${folder.file}.journal-2`, readFileSync(journal()));

    const { notices } = await folder.start();

    expect(notices).toEqual([expect.stringContaining('journal is damaged')]);
  });
});
