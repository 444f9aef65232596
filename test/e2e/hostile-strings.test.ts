import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { HOSTILE_STRINGS } from '../support/hostile-strings';
import { WorkbenchPage } from './workbench-page';
import { removeFile, serveWorkbench, type ServedWorkbench } from './served-workbench';

const MONDAY = '2026-06-01T13:00:00Z';

const IS_ALL = process.env['HOSTILE'] === 'all';

/** Every tenth one, and all of them on demand; `test/bundle` asks each of them what becomes of it in the cells. */
const STRINGS = HOSTILE_STRINGS.filter((_, index) => IS_ALL || index % 10 === 2);

/** What a person sees: a browser shows these as blanks or as nothing, wherever they are. */
function asShown(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Those that a page can be asked for by their look: without what only bytes can tell apart. */
const VISIBLE = STRINGS.filter((text) => asShown(text) !== '' && text.length < 200);

let workbench: ServedWorkbench;
let browser: Browser;
let page: Page;
let sheet: WorkbenchPage;
const dialogs: string[] = [];
const elsewhere: string[] = [];
const faults: string[] = [];

beforeAll(async () => {
  workbench = await serveWorkbench({ now: MONDAY, zone: 'America/New_York', lang: 'en_US.UTF-8' });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(workbench.address) && !/^(data|blob|about):/.test(url)) elsewhere.push(url);
  });
  page.on('pageerror', (error) => faults.push(error.message));
  sheet = new WorkbenchPage(page, 'hostile');
  await sheet.open(workbench.address);
  await sheet.chooseExtension('Set up');
  await page.getByRole('alertdialog').getByRole('button').click();
  for (const [index, text] of STRINGS.entries()) await logByScript(`h${String(index)}`, text);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await workbench.stop();
  removeFile(workbench);
});

/** A sample that a keyboard can type: a text box knows no CR, and the page's own encoding no half characters. */
const TYPED = STRINGS.filter(
  (text) =>
    text.trim() !== '' && text.length < 1000 && !/[\r\n\0]/.test(text) && !/\p{Surrogate}/u.test(text),
).filter((_, index) => index % 5 === 0);

async function logByHand(form: FrameLocator, text: string): Promise<void> {
  await form.getByRole('combobox', { name: 'Who' }).fill('Hand Typist');
  const more = form.locator('details.more');
  if ((await more.getAttribute('open')) === null) await more.locator('summary').click();
  await form.getByRole('textbox', { name: 'Notes' }).fill(text);
  await page.keyboard.press('Control+Enter');
  // The form is fresh again once the entry is surely saved.
  while ((await form.locator('#entry-notes').inputValue()) !== '') await page.waitForTimeout(20);
}

/** Names are shorter than notes, and nobody is called nothing. */
function nameOf(text: string): string {
  return text.trim() === '' ? 'Ana' : text.slice(0, 900);
}

/** The rows whose note is another text than the one that was typed. */
function changedRows(notes: CellBlock['cells']): number[] {
  return STRINGS.flatMap((text, index) => (notes[index]?.display === text ? [] : [index + 2]));
}

/** One entry, with the text as a name and in every field that takes one, through google.script.run's route. */
async function logByScript(entryId: string, text: string): Promise<void> {
  const entry = {
    entryId,
    again: false,
    people: [{ personId: '', name: nameOf(text), knewBefore: false }],
    kind: 'coffee',
    how: 'inPerson',
    twoWay: 'yes',
    aboutWork: true,
    channel: '',
    day: '2026-06-01',
    event: text,
    nextStep: text,
    introducedBy: text,
    notes: text,
    remindInDays: 1,
  };
  const response = await page.request.post(new URL('api/run', workbench.address).href, {
    data: { name: 'logInteraction', args: [entry] },
    headers: { origin: new URL(workbench.address).origin },
  });
  if (!response.ok()) throw new Error(`${String(response.status())} for ${JSON.stringify(text)}`);
}

interface CellBlock {
  readonly cells: readonly { row: number; display: string; input: string; kind: string }[];
}

async function notesInLog(): Promise<CellBlock['cells']> {
  const snapshot = await page.evaluate(async () => {
    const reader = (await fetch('/events')).body?.getReader();
    let text = '';
    while (reader && !text.includes('\n\n')) {
      const { value, done } = await reader.read();
      if (done) break;
      text += new TextDecoder().decode(value, { stream: true });
    }
    await reader?.cancel();
    return text;
  });
  const data = snapshot.split('\n').find((line) => line.startsWith('data:')) ?? '';
  const { sheets } = JSON.parse(data.slice(5)) as { sheets: { id: number; name: string; lastRow: number }[] };
  const log = sheets.find(({ name }) => name === 'Log');
  const query = new URLSearchParams({
    sheet: String(log?.id),
    row: '1',
    column: '1',
    rows: '400',
    columns: '30',
  });
  const answer = await page.request.get(new URL(`api/cells?${query.toString()}`, workbench.address).href);
  const { cells } = (await answer.json()) as { cells: (CellBlock['cells'][number] & { column: number })[] };
  const column = cells.find(({ row, display }) => row === 1 && display === 'Notes')?.column;
  return cells.filter((cell) => cell.row > 1 && cell.column === column);
}

describe(`${String(STRINGS.length)} hostile strings`, () => {
  it('are in their cells as they were typed, as texts', async () => {
    const cells = await notesInLog();

    expect(changedRows(cells)).toEqual([]);
    expect(new Set(cells.map(({ kind }) => kind))).toEqual(new Set(['text']));
  });

  it('are shown as what they are in the grid, with nothing made of them', async () => {
    await sheet.goTo('Log!C2');
    const firstRows = STRINGS.slice(0, 12)
      .map(asShown)
      .filter((text) => text !== '');

    // Cells of a sheet just come to the front arrive in their own time; the test's own limit ends the wait.
    let missing = firstRows;
    while (missing.length > 0) {
      const shown = new Set((await page.getByRole('gridcell').allInnerTexts()).map(asShown));
      missing = firstRows.filter((text) => !shown.has(text));
      await page.waitForTimeout(50);
    }
    expect(missing).toEqual([]);
    expect(await page.locator('[role=grid] :is(script, img, svg, iframe, a, b)').count()).toBe(0);
    await sheet.screenshot('grid');
  });

  it('are offered as what they are in the sidebar', async () => {
    await sheet.chooseExtension('Open sidebar');
    const form = sheet.sidebar();
    const who = form.getByRole('combobox', { name: 'Who' });
    await form.getByText(/Day 1 of 30/).waitFor();
    await who.fill('<img');
    const offered = await form.getByRole('option').allInnerTexts();

    expect(offered.some((text) => text.includes('<img'))).toBe(true);
    expect(await form.locator('[role=listbox] :is(script, img, svg, iframe)').count()).toBe(0);
    await sheet.screenshot('sidebar');
  });

  it('are escaped in the mail, in HTML and in text', async () => {
    await sheet.clock('Tomorrow morning');
    await page.getByRole('button', { name: /^Mail/ }).click();
    const link = page.getByRole('link', { name: /\.eml/ }).first();
    const eml = (await link.getAttribute('href')) ?? '';
    const html = await page.request.get(new URL(eml.replace('.eml', '.html'), workbench.address).href);
    const reader = await browser.newPage();
    await reader.setContent(await html.text());
    const made = await reader.locator('script, img, svg, iframe, form, object').count();
    const body = asShown(await reader.locator('body').innerText());
    await reader.close();

    expect(made).toBe(0);
    expect(VISIBLE.filter((text) => body.includes(asShown(text))).length).toBeGreaterThanOrEqual(7);
    await sheet.screenshot('mail');
  });

  it('are in their cells as before after the hourly run has refreshed the figures', async () => {
    const cells = await notesInLog();

    expect(changedRows(cells)).toEqual([]);
  });

  it('typed into the real form, read back as what was typed', async () => {
    const form = sheet.sidebar();
    for (const text of TYPED) await logByHand(form, text);
    const notes = await notesInLog();

    expect(TYPED.length).toBeGreaterThan(IS_ALL ? 40 : 4);
    expect(notes.slice(-TYPED.length).map(({ display }) => display)).toEqual(TYPED);
    expect(new Set(notes.map(({ kind }) => kind))).toEqual(new Set(['text']));
  }, 60_000);

  it('made no dialog, no fault and no request', () => {
    expect({ dialogs, elsewhere, faults }).toEqual({ dialogs: [], elsewhere: [], faults: [] });
  });
});
