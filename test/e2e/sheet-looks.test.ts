import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { removeFile, serveWorkbench, type ServedWorkbench } from './served-workbench';
import { WorkbenchPage } from './workbench-page';

const SHEETS = {
  en: {
    lang: 'en_US.UTF-8',
    setUp: 'Set up',
    tabs: ['Today', 'Log', 'People', 'Follow-ups', 'Events', 'Templates', 'Settings'],
    typed: '6/9/2026',
    shown: '2026-06-09',
  },
  de: {
    lang: 'de_DE.UTF-8',
    setUp: 'Einrichten',
    tabs: [
      'Heute',
      'Protokoll',
      'Personen',
      'Wiedervorlagen',
      'Veranstaltungen',
      'Vorlagen',
      'Einstellungen',
    ],
    typed: '9.6.2026',
    shown: '09.06.2026',
  },
} as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
});

/** The texts in the first row of the sheet in front that are wider than their column. */
function clippedHeaders(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cells = document.querySelectorAll<HTMLElement>('[role="gridcell"][data-address$="1"]');
    const headers = Array.from(cells).filter((cell) => /![A-Z]+1$/.test(cell.dataset['address'] ?? ''));
    const range = document.createRange();
    return headers.flatMap((cell) => {
      range.selectNodeContents(cell.querySelector('.cell-text') ?? cell);
      const wide = range.getBoundingClientRect().right > cell.getBoundingClientRect().right;
      return wide ? [cell.textContent] : [];
    });
  });
}

describe.each(['en', 'de'] as const)('the sheets of %s', (language) => {
  const words = SHEETS[language];
  let workbench: ServedWorkbench;
  let sheet: WorkbenchPage;

  beforeAll(async () => {
    workbench = await serveWorkbench({ now: '2026-06-09T13:00:00Z', zone: 'UTC', lang: words.lang });
    // Wide enough for every column of a sheet.
    const page = await browser.newPage({ viewport: { width: 4600, height: 500 } });
    sheet = new WorkbenchPage(page, 'sheet-looks');
    await sheet.open(workbench.address);
    await sheet.chooseExtension(words.setUp);
    await page.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click();
  }, 60_000);
  afterAll(async () => {
    await sheet.page.close();
    await workbench.stop();
    removeFile(workbench);
  });

  it('have columns as wide as their headers', async () => {
    const clipped: string[] = [];
    for (const tab of words.tabs) {
      await sheet.goTo(`${tab}!A1`);
      clipped.push(...(await clippedHeaders(sheet.page)).map((header) => `${tab}: ${header}`));
    }
    expect(clipped).toEqual([]);
  });

  it('show a day as the language writes it', async () => {
    const log = words.tabs[1];
    await sheet.typeInto(`${log}!B2`, words.typed);
    await sheet.cellShows(`${log}!B2`, words.shown);
  });
});
