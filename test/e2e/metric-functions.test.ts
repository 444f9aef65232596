import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { WorkbenchPage } from './workbench-page';
import { removeFile, serveWorkbench, type ServedWorkbench } from './served-workbench';

/** Wednesday 18 November 2026, half past four in Berlin: the article's thirty days end two days later. */
const WEDNESDAY = '2026-11-18T15:30:00Z';

/** What each function shows in the cell in which it is typed; a table shows its first header there. */
interface Shown {
  readonly formula: string;
  readonly en: RegExp;
  readonly de: RegExp;
}

const WHOLE = /^\d+$/;
const FUNCTIONS: readonly Shown[] = [
  { formula: 'STREAK()', en: WHOLE, de: WHOLE },
  { formula: 'BEST_STREAK()', en: WHOLE, de: WHOLE },
  { formula: 'FREEZES_LEFT()', en: /^[012]$/, de: /^[012]$/ },
  { formula: 'CHALLENGE_DAY()', en: WHOLE, de: WHOLE },
  { formula: 'CONNECTIONS()', en: WHOLE, de: WHOLE },
  { formula: 'ACTIONS()', en: WHOLE, de: WHOLE },
  { formula: 'CONSISTENCY()', en: /^0\.\d+$/, de: /^0,\d+$/ },
  { formula: 'PACE()', en: /^Made$/, de: /^Geschafft$/ },
  { formula: 'PROJECTION()', en: /^From$/, de: /^Von$/ },
  { formula: 'OUTCOME()', en: /^Among the stars$/, de: /^Bei den Sternen$/ },
  { formula: 'FUNNEL("pitch")', en: /^Stage$/, de: /^Stufe$/ },
  { formula: 'RESPONSE_RATE("pitch")', en: /^Threads$/, de: /^Anfragen$/ },
  { formula: 'CHANNELS("channel")', en: /^Channel$/, de: /^Kanal$/ },
  { formula: 'FOLLOW_UPS_DUE()', en: /^Person$/, de: /^Person$/ },
  { formula: 'FOLLOW_UP_TIME()', en: /^\d|^longer/, de: /^\d|^länger/ },
  { formula: 'DAY_STATES()', en: /^Day$/, de: /^Tag$/ },
  { formula: 'CHALLENGE_SUMMARY()', en: /^Figure$/, de: /^Zahl$/ },
  { formula: 'EXPLAIN("STREAK")', en: /^STREAK \d+: .+\.$/, de: /^STREAK \d+: .+\.$/ },
];

const LANGUAGES = [
  ['en', 'en_US.UTF-8', ','],
  ['de', 'de_DE.UTF-8', ';'],
] as const;

describe.each(LANGUAGES)('a spreadsheet in %s', (language, lang, separator) => {
  let workbench: ServedWorkbench;
  let browser: Browser;
  let page: Page;
  let sheet: WorkbenchPage;
  const tab = `Formulas ${language}`;

  beforeAll(async () => {
    workbench = await serveWorkbench({ now: WEDNESDAY, zone: 'Europe/Berlin', lang, begin: 'example' });
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(15_000);
    sheet = new WorkbenchPage(page, `functions-${language}`);
    await sheet.open(workbench.address);
    // Behind the window that tells how the thirty days come along.
    await page.getByRole('button', { name: 'New sheet' }).click({ timeout: 60_000 });
    await saved();
    await page.getByRole('tab', { selected: true }).dblclick();
    await page.keyboard.type(tab);
    await page.keyboard.press('Enter');
    await saved();
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    await workbench.stop();
    removeFile(workbench);
  });

  const saved = () => page.locator('[data-saving="false"]').first().waitFor();
  // Each in English; of the German ones every third, as test/bundle has them all.
  const explains = (shown: Shown): boolean => language === 'en' || FUNCTIONS.indexOf(shown) % 3 === 0;
  const at = (a1: string) => sheet.cell(`${tab}!${a1}`);

  async function type(a1: string, formula: string): Promise<void> {
    await sheet.goTo(`${tab}!${a1}`);
    await page.keyboard.type(formula);
    await page.keyboard.press('Enter');
    await saved();
  }

  it.each(FUNCTIONS.map((shown) => [shown.formula, shown] as const))(
    'helps with =%s while it is typed, shows what it gives, and explains it',
    async (formula, shown) => {
      const name = /^\w+/.exec(formula)?.[0] ?? '';
      await sheet.goTo(`${tab}!A1`);
      await page.keyboard.type(`=${name}(`);
      const card = page.getByRole('note', { name: `Help for ${name}` });
      const help = await card.innerText();
      await page.keyboard.type(formula.slice(name.length + 1));
      await page.keyboard.press('Enter');
      await saved();
      await sheet.cellShows(`${tab}!A1`, shown[language]);
      if (explains(shown)) {
        await type('A1', `=EXPLAIN("${name}"${separator} Rapport_pulse)`);
        await sheet.cellShows(`${tab}!A1`, new RegExp(`^${name}.*: .{20,}`));
      }

      expect(help).toContain(name);
      expect(help.length).toBeGreaterThan(60);
      expect(await at('A1').innerText()).not.toMatch(/undefined|NaN|\[object|\{day/);
    },
  );

  it('writes a day as one, and a number as the sheet writes numbers', async () => {
    await type('A1', '=DAY_STATES()');
    await sheet.cellShows(`${tab}!A2`, /^2026-\d{2}-\d{2}$/);
    await type('A1', '=CONSISTENCY()*100');
    await sheet.cellShows(`${tab}!A1`, language === 'de' ? /^\d+,\d+$/ : /^\d+\.\d+$/);
    await type('A1', '=CHALLENGE_SUMMARY()');
    await sheet.cellShows(`${tab}!B2`, WHOLE);
    await sheet.screenshot('summary');
  });

  it('enters the metric that is asked for in the menu', async () => {
    const [item, typed] =
      language === 'en' ? ['Insert metric…', 'best streak'] : ['Kennzahl einfügen …', 'Längste Serie'];
    await sheet.goTo(`${tab}!F3`);
    await sheet.chooseExtension(item);
    const field = page.getByRole('alertdialog').getByRole('textbox');
    await field.fill('glory');
    await page.keyboard.press('Enter');
    await page
      .getByRole('alertdialog')
      .getByText(/[“„]glory[”“]/)
      .waitFor();
    await sheet.screenshot('insert-metric');
    await field.fill(typed);
    await page.keyboard.press('Enter');
    await saved();
    await sheet.cellShows(`${tab}!F3`, WHOLE);

    await sheet.goTo(`${tab}!F3`);

    expect(await page.getByRole('textbox', { name: 'Formula bar' }).inputValue()).toBe(
      '=BEST_STREAK(Rapport_pulse)',
    );
  });
});
