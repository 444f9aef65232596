import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { flaws } from './flaws';
import { MailPanel } from './mail-panel';
import { WorkbenchPage } from './workbench-page';
import { removeFile, serveWorkbench, type ServedWorkbench } from './served-workbench';

/** Monday 1 June 2026, in the morning of both zones. */
const MONDAY = '2026-06-01T13:00:00Z';

const ANA = { name: 'Ana Lima', email: 'ana@example.com', subject: 'A column about tea' };
const BEN = { name: 'Ben Okoro', email: 'ben@example.com', subject: 'A column about bread' };

const LANGUAGES = [
  {
    lang: 'en_US.UTF-8',
    zone: 'America/New_York',
    schemes: ['dark', 'light'],
    setUp: 'Set up',
    openSidebar: 'Open sidebar',
    who: 'Who',
    kind: 'Kind',
    remind: 'Remind me',
    saved: 'Saved: ',
    tabs: { people: 'People', followUps: 'Follow-ups' },
    planned: 'planned',
    draftReady: ['draft ready', 'A draft waits for you in Gmail.'],
    replied: ['cancelled', 'An answer came on 10 June 2026'],
    draftIsYours: 'You have changed the draft',
    greeting: 'Hi Ana,',
  },
  {
    lang: 'de_DE.UTF-8',
    zone: 'Europe/Berlin',
    schemes: ['light'],
    setUp: 'Einrichten',
    openSidebar: 'Seitenleiste öffnen',
    who: 'Wer',
    kind: 'Art',
    remind: 'Erinnern',
    saved: 'Gespeichert: ',
    tabs: { people: 'Personen', followUps: 'Wiedervorlagen' },
    planned: 'geplant',
    draftReady: ['Entwurf bereit', 'In Gmail wartet ein Entwurf auf dich.'],
    replied: ['abgesagt', 'Am 10. Juni 2026 kam eine Antwort'],
    draftIsYours: 'Du hast den Entwurf geändert',
    greeting: 'Ana',
  },
] as const;

async function setUp(sheet: WorkbenchPage, item: string): Promise<void> {
  await sheet.chooseExtension(item);
  const alert = sheet.page.getByRole('alertdialog');
  await alert.waitFor();
  await sheet.page.keyboard.press('Enter');
  await alert.waitFor({ state: 'detached' });
}

describe.each(LANGUAGES)('a pitch and its follow-up in $lang', (words) => {
  let workbench: ServedWorkbench;
  let browser: Browser;
  let page: Page;
  let sheet: WorkbenchPage;
  let mail: MailPanel;
  const complaints: string[] = [];

  beforeAll(async () => {
    workbench = await serveWorkbench({ now: MONDAY, zone: words.zone, lang: words.lang });
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (error) => complaints.push(error.message));
    sheet = new WorkbenchPage(page, `follow-ups-${words.lang.slice(0, 2)}`);
    mail = new MailPanel(page);
    await sheet.open(workbench.address);
    await setUp(sheet, words.setUp);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await workbench.stop();
    removeFile(workbench);
  });

  const followUp = (column: string, row: number) => `${words.tabs.followUps}!${column}${String(row)}`;

  /** Waits until a row says this much in its state and in words. */
  async function rowSays(row: number, [state, inWords]: readonly [string, string]): Promise<void> {
    await sheet.goTo(followUp('F', row));
    await sheet.cellShows(followUp('F', row), state);
    await sheet.cellShows(followUp('H', row), inWords);
  }

  async function flawsInView(step: string): Promise<readonly string[]> {
    const found: string[] = [];
    for (const scheme of words.schemes) {
      await page.emulateMedia({ colorScheme: scheme });
      found.push(...(await flaws(page)).map((flaw) => `${step} ${scheme} ${flaw}`));
      await sheet.screenshot(`${step}-${scheme}`);
    }
    return found;
  }

  it('is logged in the sidebar for people who have an address', async () => {
    for (const [index, { name, email }] of [ANA, BEN].entries()) {
      await sheet.typeInto(`${words.tabs.people}!B${String(index + 2)}`, name);
      await sheet.typeInto(`${words.tabs.people}!C${String(index + 2)}`, email);
    }
    await sheet.chooseExtension(words.openSidebar);
    const form = sheet.sidebar();
    // What Settings propose comes a moment after the form, and ticks the box.
    await form.getByText(/\d (of|von) 30/).waitFor();
    for (const { name } of [ANA, BEN]) {
      await form.getByRole('combobox', { name: words.who }).fill(name);
      await page.keyboard.press('Enter');
      await form.getByRole('combobox', { name: words.kind }).selectOption('pitch');
      await form.getByRole('checkbox', { name: words.remind }).setChecked(false);
      await page.keyboard.press('Control+Enter');
      await form.getByText(`${words.saved}${name}`).first().waitFor();
    }
    await page.getByRole('button', { name: 'Close sidebar' }).click();
  });

  it('begins with a mail that the user writes', async () => {
    await mail.open();
    for (const { email, subject } of [ANA, BEN])
      await mail.write(email, subject, 'Hello,\n\nmay I write one for you?');

    expect(await mail.subjectsIn('Sent')).toEqual([BEN.subject, ANA.subject]);
  });

  it('rests until the evening of the sixth business day', async () => {
    await sheet.clock('+1 week');
    await sheet.clock('Tomorrow morning');
    await rowSays(3, [words.planned, ANA.name]);

    expect(await mail.subjectsIn('Drafts')).toEqual([]);
  });

  it('has its draft in that conversation on the seventh', async () => {
    await sheet.clock('Tomorrow morning');
    await mail.openMail('Drafts', `Re: ${ANA.subject}`);
    await mail.conversation().nth(1).waitFor();

    expect(await mail.conversation().allInnerTexts()).toEqual([
      expect.not.stringContaining('draft'),
      expect.stringMatching(/^draft/),
    ]);
    expect(await mail.body().innerText()).toContain(words.greeting);
    await rowSays(3, words.draftReady);
    expect(await flawsInView('draft')).toEqual([]);
  });

  it('keeps nothing waiting once the other person has answered', async () => {
    await mail.editDraft(`Re: ${BEN.subject}`, 'Only one line of my own.');
    await mail.replyAs(ANA.email, ANA.subject, 'Yes, gladly!');
    await mail.replyAs(BEN.email, BEN.subject, 'Let us talk.');
    await sheet.clock('+1 hour');

    await rowSays(3, words.replied);
    await rowSays(2, words.replied);
    expect(await mail.subjectsIn('Drafts')).toEqual([`Re: ${BEN.subject}`]);
  });

  it('leaves a draft that the user has made their own, and says so', async () => {
    await rowSays(5, words.replied);
    await rowSays(5, [words.replied[0], words.draftIsYours]);
    await mail.openMail('Drafts', `Re: ${BEN.subject}`);

    expect(await page.locator('#panel').innerText()).toContain('Only one line of my own.');
    expect(await flawsInView('answered')).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

const DUE = ['Cleo Park', 'Dara Singh', 'Eve Moreau', 'Finn Berg'] as const;

describe('what is due today', () => {
  let workbench: ServedWorkbench;
  let browser: Browser;
  let page: Page;
  let sheet: WorkbenchPage;
  let mail: MailPanel;

  beforeAll(async () => {
    workbench = await serveWorkbench({ now: MONDAY, zone: 'America/New_York', lang: 'en_US.UTF-8' });
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(30_000);
    sheet = new WorkbenchPage(page, 'today');
    mail = new MailPanel(page);
    await sheet.open(workbench.address);
    await setUp(sheet, 'Set up');
    for (const [index, name] of DUE.entries()) {
      await sheet.typeInto(`Follow-ups!B${String(index + 2)}`, name);
      await sheet.typeInto(`Follow-ups!E${String(index + 2)}`, '2026-06-02');
    }
    await sheet.clock('Tomorrow morning');
    await mail.open();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await workbench.stop();
    removeFile(workbench);
  });

  /** The row of somebody in the sheet in front, wherever it stands by now. */
  async function rowOf(tab: 'Today' | 'Follow-ups', name: string): Promise<string> {
    await sheet.goTo(`${tab}!B2`);
    const cell = page.locator(`[role="gridcell"][data-address^="${tab}!B"]`).filter({ hasText: name });
    return /\d+$/.exec((await cell.getAttribute('data-address')) ?? '')?.[0] ?? '';
  }

  /** Day and state of everybody in the outbox. */
  async function outbox(): Promise<Record<string, string>> {
    const found: Record<string, string> = {};
    for (const name of DUE) {
      const row = await rowOf('Follow-ups', name);
      const texts = [`Follow-ups!E${row}`, `Follow-ups!F${row}`].map((at) => sheet.cell(at).innerText());
      found[name] = (await Promise.all(texts)).join(' ').trim();
    }
    return found;
  }

  /** The page hears of what scripts have written a moment after the edit that made them run. */
  async function outboxBecomes(expected: Readonly<Record<string, string>>): Promise<void> {
    const wanted = JSON.stringify(expected);
    for (let tries = 0; tries < 20 && JSON.stringify(await outbox()) !== wanted; tries++)
      await page.waitForTimeout(100);
    expect(await outbox()).toEqual(expected);
  }

  async function choose(name: string, choice: string): Promise<void> {
    const row = await rowOf('Today', name);
    await sheet.goTo(`Today!E${row}`);
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('option', { name: choice, exact: true }).click();
    await page.locator('[data-saving="false"]').first().waitFor();
  }

  async function sortByPerson(tab: 'Today' | 'Follow-ups'): Promise<void> {
    await sheet.goTo(`${tab}!B2`);
    await page.getByRole('menuitem', { name: 'Data' }).click();
    await page.getByRole('menuitem', { name: 'Sort sheet by column B (Z to A)' }).click();
    await page.locator('[data-saving="false"]').first().waitFor();
  }

  it('is a tab that the daily mail leads to', async () => {
    await sheet.goTo('Log!A1');
    await mail.body().getByRole('link', { name: /^Open/ }).click();

    await page.getByRole('tab', { name: 'Today', selected: true }).waitFor();
    for (const name of DUE) await rowOf('Today', name);
    for (const scheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      expect(await flaws(page)).toEqual([]);
      await sheet.screenshot(`today-${scheme}`);
    }
  });

  it('is put off by its drop-down, and the row in Follow-ups moves', async () => {
    await choose('Cleo Park', 'in 3 days');

    await sheet.cellShows(`Today!F${await rowOf('Today', 'Cleo Park')}`, 'Comes back on 5 June 2026.');
    await outboxBecomes({
      'Cleo Park': '2026-06-05 snoozed',
      'Dara Singh': '2026-06-02',
      'Eve Moreau': '2026-06-02',
      'Finn Berg': '2026-06-02',
    });
  });

  it('is decided on as well after both sheets were sorted', async () => {
    await sortByPerson('Today');
    await sortByPerson('Follow-ups');
    await choose('Dara Singh', 'in a week');
    await choose('Eve Moreau', 'done');

    await outboxBecomes({
      'Cleo Park': '2026-06-05 snoozed',
      'Dara Singh': '2026-06-09 snoozed',
      'Eve Moreau': '2026-06-02 done',
      'Finn Berg': '2026-06-02',
    });
    await sheet.screenshot('sorted');
  });

  it('is put off by a mail to oneself, which a link of the daily mail begins', async () => {
    const item = mail.body().getByRole('listitem').filter({ hasText: 'Finn Berg' });
    await item.getByRole('link', { name: /1 day/ }).click();
    await mail.button('Send').click();
    await sheet.clock('+1 hour');

    await outboxBecomes({
      'Cleo Park': '2026-06-05 snoozed',
      'Dara Singh': '2026-06-09 snoozed',
      'Eve Moreau': '2026-06-02 done',
      'Finn Berg': '2026-06-03 snoozed',
    });
  });
});
