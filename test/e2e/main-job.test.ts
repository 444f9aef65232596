import type { Browser, Page } from 'playwright-core';
import { simpleParser } from 'mailparser';
import { launchBrowser } from '../support/browser';
import { clippedElements, WorkbenchPage } from './workbench-page';
import { removeFile, serveWorkbench, type ServedWorkbench } from './served-workbench';

/** Monday 1 June 2026, nine in the morning in New York. */
const MONDAY = '2026-06-01T13:00:00Z';

let workbench: ServedWorkbench;
let browser: Browser;
let page: Page;
let sheet: WorkbenchPage;
const requested: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  workbench = await serveWorkbench({ now: MONDAY, zone: 'America/New_York', lang: 'en_US.UTF-8' });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('request', (request) => requested.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  sheet = new WorkbenchPage(page, 'main-job');
}, 60_000);

afterAll(async () => {
  await browser.close();
  await workbench.stop();
  removeFile(workbench);
});

async function expectNothingClipped(): Promise<void> {
  for (const frame of page.frames()) expect(await clippedElements(frame)).toEqual([]);
}

async function log(names: string, remind: boolean): Promise<void> {
  const form = sheet.sidebar();
  // What Settings propose comes a moment after the form, and ticks the box.
  await form.getByText(/Day \d+ of 30/).waitFor();
  await form.getByRole('combobox', { name: 'Who' }).fill(names);
  const reminder = form.getByRole('checkbox', { name: 'Remind me' });
  await reminder.setChecked(remind);
  if (remind) await form.getByRole('spinbutton').fill('1');
  await page.keyboard.press('Control+Enter');
  await form
    .getByText(/Counts: /)
    .first()
    .waitFor();
  await form.getByText(`Saved: ${names}`).first().waitFor();
}

/** What the inbox lists; the Mail panel is open. */
async function mails(): Promise<string[]> {
  const list = page.getByRole('list', { name: 'Received mail' });
  const subjects = await list.getByRole('button').allInnerTexts();
  return subjects.map((text) => text.replace(/^unread:\s*/, ''));
}

describe('the main job, by keyboard and mouse', () => {
  it('opens on an empty spreadsheet that takes the keyboard at once', async () => {
    await sheet.open(workbench.address);
    await page.keyboard.press('ArrowDown');

    expect(await sheet.cell('Sheet1!A2').getAttribute('aria-selected')).toBe('true');
    await sheet.screenshot('open');
    await expectNothingClipped();
  });

  it('sets up the tabs from the menu', async () => {
    await sheet.chooseExtension('Set up');
    const alert = page.getByRole('alertdialog');
    await alert.waitFor();
    await sheet.screenshot('set-up');
    await page.keyboard.press('Enter');
    await alert.waitFor({ state: 'detached' });

    const tabs = await page.getByRole('tablist', { name: 'Sheets' }).getByRole('tab').allInnerTexts();
    expect(tabs).toEqual(
      expect.arrayContaining(['Dashboard', 'Log', 'People', 'Follow-ups', 'Events', 'Templates', 'Settings']),
    );
    await expectNothingClipped();
  });

  it('shows the value of =STREAK() typed into a cell', async () => {
    await page.getByRole('tab', { name: 'Sheet1' }).click();
    await sheet.typeInto('Sheet1!B2', '=STREAK()');

    await sheet.cellShows('Sheet1!B2', /^0$/);
    await sheet.screenshot('streak-typed');
  });

  it('logs three contacts from the sidebar and says what they mean', async () => {
    await sheet.chooseExtension('Open sidebar');
    await sheet.sidebar().getByRole('combobox', { name: 'Who' }).waitFor();
    await log('Ana Lima', true);
    await sheet.screenshot('first-logged');
    await log('Ben Okoro', false);
    await log('Cleo Park', false);
    await sheet.screenshot('three-logged');
    await expectNothingClipped();

    await sheet.goTo('Log!C2');
    await sheet.cellShows('Log!C4', 'Cleo Park');
    const names = await Promise.all(['Log!C2', 'Log!C3', 'Log!C4'].map((at) => sheet.cell(at).innerText()));
    expect(names).toEqual(['Ana Lima', 'Ben Okoro', 'Cleo Park']);
    await sheet.screenshot('log');
  });

  it('has changed =STREAK() untouched', async () => {
    await sheet.goTo('Sheet1!B2');

    await sheet.cellShows('Sheet1!B2', /^1$/);
    await sheet.screenshot('streak-changed');
  });

  it('counts a row typed by hand into Log', async () => {
    await sheet.typeInto('Log!B5', '2026-06-01');
    await sheet.typeInto('Log!C5', 'Dara Singh');
    await sheet.typeInto('Log!F5', 'in person');
    await sheet.typeInto('Sheet1!B3', '=CONNECTIONS()');
    await sheet.typeInto('Sheet1!B4', '=ACTIONS()');

    await sheet.cellShows('Sheet1!B3', /^4$/);
    await sheet.cellShows('Sheet1!B4', /^4$/);
    await sheet.screenshot('typed-row');
  });

  it('sends one mail the next morning that names what is due', async () => {
    await sheet.clock('Tomorrow morning');
    await page.getByRole('button', { name: /^Mail/ }).click();
    await sheet.screenshot('mail');
    const link = page.getByRole('link', { name: /\.eml/ }).first();
    const source = await page.request.get(
      new URL((await link.getAttribute('href')) ?? '', workbench.address).href,
    );
    const mail = await simpleParser(await source.body());

    expect(mail.subject).toBeTruthy();
    expect(mail.text).toContain('Ana Lima');
    expect(mail.text?.match(/You asked for a reminder/g)).toHaveLength(1);
    expect(mail.text?.match(/You met [\p{L} ]+ on 1 June 2026/gu)).toEqual([
      'You met Ana Lima on 1 June 2026',
      'You met Ben Okoro on 1 June 2026',
      'You met Cleo Park on 1 June 2026',
      'You met Dara Singh on 1 June 2026',
    ]);
    expect(mail.html).toContain('Ana Lima');
    await expectNothingClipped();
  });

  it('sends it again the day after, and no more once it is done', async () => {
    await sheet.clock('Tomorrow morning');
    const twice = await mails();
    for (const row of ['2', '3', '4', '5', '6']) await sheet.typeInto(`Follow-ups!F${row}`, 'done');
    await sheet.clock('Tomorrow morning');
    const stillTwice = await mails();
    await sheet.screenshot('done');

    expect(twice).toHaveLength(2);
    expect(stillTwice).toEqual(twice);
  });

  it('dates the next entry on the day that the clock shows', async () => {
    await log('Eve Moreau', false);
    await sheet.goTo('Log!B6');

    await sheet.cellShows('Log!B6', '2026-06-04');
  });

  it('asked no other machine for anything, and nothing failed in the page', () => {
    const elsewhere = requested.filter(
      (url) => !url.startsWith(workbench.address) && !/^(data|blob|about):/.test(url),
    );

    expect(requested.length).toBeGreaterThan(10);
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
