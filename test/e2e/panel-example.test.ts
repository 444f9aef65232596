import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { clipped, flaws } from './flaws';
import { WorkbenchPage } from './workbench-page';
import { removeFile, serveWorkbench, type ServedWorkbench } from './served-workbench';

/** Wednesday 18 November 2026, half past four in Berlin. */
const WEDNESDAY = '2026-11-18T15:30:00Z';

let workbench: ServedWorkbench;
let browser: Browser;
let page: Page;
let sheet: WorkbenchPage;
const complaints: string[] = [];

const LOOKS = [
  ['light', 1920, 1080, clipped],
  ['dark', 1920, 1080, clipped],
  ['dark', 1280, 800, flaws],
  ['light', 1280, 800, flaws],
] as const;

beforeAll(async () => {
  workbench = await serveWorkbench({
    now: WEDNESDAY,
    zone: 'Europe/Berlin',
    lang: 'en_US.UTF-8',
    begin: 'ask',
  });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => complaints.push(error.message));
  sheet = new WorkbenchPage(page, 'panel');
  await sheet.open(workbench.address);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await workbench.stop();
  removeFile(workbench);
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const panel = () => page.locator('#panel');
const note = (text: string | RegExp) =>
  page.getByRole('region', { name: 'Notifications' }).getByText(text).first();

/** A picture of each look, light and dark, narrow and wide; axe in both schemes, where a window shows all there is. */
async function flawsInEveryLook(step: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [scheme, width, height, inspect] of LOOKS) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height });
    const seen = await inspect(page);
    found.push(...seen.map((flaw) => `${String(width)} ${scheme} ${flaw}`));
    await sheet.screenshot(`${step}-${scheme}-${String(width)}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

async function openPanel(name: 'Mail' | 'Triggers' | 'Executions'): Promise<void> {
  const opener = page.locator('.panel-buttons').getByRole('button', { name: new RegExp(`^${name}`) });
  if ((await opener.getAttribute('aria-expanded')) !== 'true') await opener.click();
}

describe('the first start', () => {
  it('asks how to begin, and keeps the keyboard in the question', async () => {
    const question = page.getByRole('dialog', { name: 'How would you like to begin?' });
    await question.waitFor();

    expect(await flawsInEveryLook('begin')).toEqual([]);
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toContain('Thirty days to look at');
  });

  it('tells the thirty days by one key, with its progress', async () => {
    await page.keyboard.press('Enter');
    await page.getByRole('progressbar', { name: 'Progress' }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached', timeout: 100_000 });

    await sheet.cellShows('Dashboard!B9', '16');
    expect(await sheet.cell('Dashboard!B10').innerText()).toBe('36');
    await sheet.screenshot('dashboard');
    await sheet.goTo('Log!C15');
    await sheet.screenshot('log');
  }, 120_000);
});

describe('the mailbox', () => {
  it('has what the add-on sent in its inbox, unread until it is opened', async () => {
    await openPanel('Mail');
    const inbox = page.getByRole('list', { name: 'Received mail' });
    await inbox.waitFor();

    expect(await inbox.getByRole('button').allInnerTexts()).toEqual([
      expect.stringContaining('7 follow-ups today'),
      expect.stringContaining('6 follow-ups today'),
      expect.stringContaining('Re: Writing for virtual worlds'),
      expect.stringContaining('3 follow-ups today: Mary Blalock, Chris Yates, Noor Aziz'),
      expect.stringContaining('3 follow-ups today'),
    ]);
    await panel().locator('iframe').waitFor();
    expect(await flawsInEveryLook('mail')).toEqual([]);
  });

  it('shows a conversation with all its messages, plain text and headers', async () => {
    await page.getByRole('button', { name: /Re: Writing for virtual worlds/ }).click();
    await panel().getByText('Two short samples would be perfect').waitFor();
    expect(await page.getByRole('list', { name: 'This conversation' }).getByRole('button').count()).toBe(2);

    await button('Headers').click();
    await panel().getByText('In-Reply-To', { exact: true }).waitFor();
  });

  it('downloads a message as .eml', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download .eml' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.eml$/);
  });

  it('answers as oneself, by way of a draft that is edited', async () => {
    await button('Answer').click();
    await page.getByRole('textbox', { name: 'Text' }).fill('With pleasure.');
    await button('Keep as draft').click();
    await page.getByRole('list', { name: 'Drafts' }).waitFor();
    await page.getByRole('button', { name: /Re: Writing for virtual worlds/ }).click();
    const thread = page.getByRole('list', { name: 'This conversation' }).getByRole('button');
    expect(await thread.allInnerTexts()).toEqual([
      expect.not.stringContaining('draft'),
      expect.not.stringContaining('draft'),
      expect.stringContaining('draft'),
    ]);
    await button('Edit').click();
    await page.getByRole('textbox', { name: 'Text' }).fill('With pleasure, tomorrow.');
    await sheet.screenshot('draft');
    await button('Send').click();

    await page.getByRole('list', { name: 'Sent mail' }).waitFor();
    await panel().getByText('With pleasure, tomorrow.').waitFor();
    expect(await thread.count()).toBe(3);
  });

  it('throws a draft away out of its conversation', async () => {
    const thread = page.getByRole('list', { name: 'This conversation' }).getByRole('button');
    await thread.nth(1).click();
    await button('Answer').click();
    await page.getByRole('textbox', { name: 'Text' }).fill('Better not.');
    await button('Keep as draft').click();
    const waiting = page.getByRole('list', { name: 'Drafts' }).getByRole('button', { name: /Re: Writing/ });
    await waiting.click();
    await thread.nth(3).waitFor();
    await button('Delete').click();
    await waiting.waitFor({ state: 'detached' });

    const folders = page.getByRole('navigation', { name: 'Folders' });
    await folders.getByRole('button', { name: /^Sent/ }).click();
    await page.getByRole('button', { name: /Re: Writing for virtual worlds/ }).click();
    await panel().getByText('With pleasure, tomorrow.').waitFor();
    expect(await thread.count()).toBe(3);
  });

  it('lets the other person reply, be away, or not exist', async () => {
    await button('Out of office').click();
    await button('Bounce').click();
    await button('Reply as noor@example.com').click();
    const from = page.getByRole('textbox', { name: 'From' });
    expect(await from.inputValue()).toBe('noor@example.com');
    await from.fill('noor@private.example');
    await page.getByRole('textbox', { name: 'Text' }).fill('Got them!');
    await button('Send their reply').click();

    await panel().getByText('Got them!').waitFor();
    const inbox = await page.getByRole('list', { name: 'Received mail' }).innerText();
    expect(inbox).toContain('messages');
    await panel().getByText('noor@private.example').first().waitFor();
    const thread = await page.getByRole('list', { name: 'This conversation' }).getByRole('button').count();
    expect(thread).toBeGreaterThanOrEqual(4);
    await sheet.screenshot('thread');
  });

  it('waits quietly where a message has gone by the time that it is opened', async () => {
    const gone = /\/mail\/[^/.]+$/;
    await page.route(gone, (route) => route.fulfill({ status: 404 }));
    const asked = page.waitForResponse(gone);
    await page.getByRole('button', { name: /6 follow-ups today/ }).click();
    await asked;
    await panel().locator('.mail-open[aria-busy="true"]').waitFor();
    await page.unroute(gone);

    expect(await page.getByRole('alertdialog').count()).toBe(0);
    await page
      .getByRole('button', { name: /7 follow-ups today/ })
      .first()
      .click();
    await panel().locator('iframe').waitFor();
  });

  it('throws a message away', async () => {
    await page.getByRole('button', { name: /6 follow-ups today/ }).click();
    await panel().locator('iframe').waitFor();
    await button('Delete').click();
    await page.getByRole('button', { name: /6 follow-ups today/ }).waitFor({ state: 'detached' });
  });
});

describe('a run that is stopped half-way', () => {
  it('is ordered beside the triggers, and waits', async () => {
    await openPanel('Triggers');
    await page.getByRole('combobox', { name: 'Run to stop' }).selectOption('runHourly');
    await page.getByRole('spinbutton').fill('3');
    await button('Stop it there').click();
    await panel().getByText('The next run of runHourly will be stopped before its service call 3.').waitFor();

    expect(await flawsInEveryLook('triggers')).toEqual([]);
  });

  it('ends as ordered, and the executions show where', async () => {
    await button('Run now: runHourly').click();
    await note(/was stopped before service call 3/).waitFor();
    await openPanel('Executions');
    await page.getByRole('combobox', { name: 'Result' }).selectOption('killed');
    await panel().getByText('1 of ').waitFor();
    await panel().getByRole('button', { name: 'runHourly' }).click();
    await panel().getByText('not made any more').waitFor();

    expect(await flawsInEveryLook('executions')).toEqual([]);
  });

  it('can be run again up to a call of the list', async () => {
    await page.getByRole('combobox', { name: 'Result' }).selectOption('');
    await page.getByRole('combobox', { name: 'Function' }).selectOption('runHourly');
    await panel()
      .getByRole('button', { name: /Run again, stop here: call 2/ })
      .click();
    await note(/was stopped before service call 2/).waitFor();

    expect(await panel().getByText('Exceeded maximum execution time').count()).toBe(2);
  });
});

describe('time and place', () => {
  it('takes any date and time, in a zone and a locale that are chosen right there', async () => {
    await button('Set…').click();
    const dialog = page.getByRole('dialog', { name: 'Time and place' });
    await dialog.waitFor();
    expect(await flawsInEveryLook('clock')).toEqual([]);
    await dialog.getByLabel('Time zone').fill('Asia/Kathmandu');
    await dialog.getByRole('combobox', { name: 'Locale' }).last().selectOption('de_DE');
    await dialog.getByLabel('Date and time').fill('2026-11-20T09:15');
    await dialog.getByRole('button', { name: 'Apply' }).click();

    await page.locator('[data-testid="clock"][datetime="2026-11-20T03:30:00.000Z"]').waitFor();
    await button('Asia/Kathmandu · de_DE').waitFor();
  });

  it('says kindly that the clock goes forward only', async () => {
    await button('Set…').click();
    await page.getByLabel('Date and time').fill('2026-11-19T09:15');
    await button('Apply').click();
    await page.getByRole('alertdialog').getByText('The clock goes forward only').waitFor();
    await button('OK').click();

    // Nothing else was changed by applying the rest of the form.
    await button('Asia/Kathmandu · de_DE').waitFor();
  });
});

describe('another person', () => {
  it('sits down at the keyboard with a mailbox and triggers of their own', async () => {
    const person = page.getByRole('combobox', { name: 'Who sits at the keyboard' });
    await person.selectOption('colleague@example.com');
    await openPanel('Mail');
    await panel().getByText('Nothing has arrived yet').waitFor();
    await openPanel('Triggers');
    await panel().getByText('No triggers').waitFor();
    await sheet.screenshot('colleague');

    await person.selectOption('you@example.com');
    await button('Run now: runHourly').waitFor();
  });
});

describe('the file', () => {
  const fileMenu = async (item: string): Promise<void> => {
    await page.getByRole('menuitem', { name: 'File', exact: true }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };

  it('is renamed by a click on its title', async () => {
    await button('Networking challenge').click();
    await page.getByLabel('Name of the spreadsheet').fill('My thirty days');
    await page.keyboard.press('Enter');

    await button('My thirty days').waitFor();
    expect(await page.title()).toContain('My thirty days');
  });

  it('gives a sheet away as comma-separated values', async () => {
    await sheet.goTo('Log!A1');
    const [download] = await Promise.all([page.waitForEvent('download'), fileMenu('csv')]);

    expect(download.suggestedFilename()).toBe('My thirty days - Log.csv');
  });

  it('starts over after a question, and says where the old file is', async () => {
    await fileMenu('Start over');
    const question = page.getByRole('alertdialog', { name: 'Start over?' });
    await question.waitFor();
    expect(await flawsInEveryLook('start-over')).toEqual([]);
    await question.getByRole('button', { name: 'Start over' }).click();

    const again = page.getByRole('dialog', { name: 'How would you like to begin?' });
    await again.waitFor();
    expect(await again.innerText()).toContain('before-starting-over-2026-11-18');
    await again.getByRole('button', { name: 'An empty spreadsheet' }).click();
    await again.waitFor({ state: 'detached' });
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(['Sheet1']);
  });

  it('was never in the way of the page itself', () => {
    expect(complaints).toEqual([]);
  });
});
