import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { clipped, flaws } from './flaws';
import { WorkbenchPage } from './workbench-page';
import { removeFile, serveWorkbench, type ServedWorkbench } from './served-workbench';

const LANGUAGES = [
  {
    lang: 'en_US.UTF-8',
    zone: 'America/New_York',
    words: { setUp: 'Set up', open: 'Open sidebar', who: 'Who', saved: 'Saved: Ana Lima', log: 'Log' },
  },
  {
    lang: 'de_DE.UTF-8',
    zone: 'Europe/Berlin',
    words: {
      setUp: 'Einrichten',
      open: 'Seitenleiste öffnen',
      who: 'Wer',
      saved: 'Gespeichert: Ana Lima',
      log: 'Protokoll',
    },
  },
] as const;

/** The narrow ones give axe all there is: a wider window has more of the same cells. */
const LOOKS = [
  { width: 1280, height: 800, scheme: 'light', inspect: flaws },
  { width: 1280, height: 800, scheme: 'dark', inspect: flaws },
  { width: 1920, height: 1080, scheme: 'light', inspect: clipped },
  { width: 1920, height: 1080, scheme: 'dark', inspect: clipped },
] as const;

describe.each(LANGUAGES)('the workbench in $lang', ({ lang, zone, words }) => {
  let workbench: ServedWorkbench;
  let browser: Browser;
  let page: Page;
  let sheet: WorkbenchPage;

  beforeAll(async () => {
    workbench = await serveWorkbench({ now: '2026-06-01T13:00:00Z', zone, lang });
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(10_000);
    sheet = new WorkbenchPage(page, `accessibility-${lang.slice(0, 2)}`);
    await sheet.open(workbench.address);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await workbench.stop();
    removeFile(workbench);
  });

  async function flawsInEveryLook(): Promise<readonly string[]> {
    const found: string[] = [];
    for (const { width, height, scheme, inspect } of LOOKS) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: scheme });
      found.push(...(await inspect(page)).map((flaw) => `${String(width)} ${scheme} ${flaw}`));
    }
    return found;
  }

  it('has no flaw before Set up, with its welcome and the hint in the sidebar', async () => {
    await sheet.chooseExtension(words.open);
    await sheet.sidebar().getByRole('button').first().waitFor();

    expect(await flawsInEveryLook()).toEqual([]);
  });

  it('has no flaw while an alert asks', async () => {
    await sheet.chooseExtension(words.setUp);
    await page.getByRole('alertdialog').waitFor();
    const found = await flaws(page);
    await page.keyboard.press('Enter');

    expect(found).toEqual([]);
  });

  it('has no flaw with the dashboard, the sidebar and its first entry', async () => {
    await sheet.chooseExtension(words.open);
    await sheet.sidebar().getByRole('combobox', { name: words.who }).fill('Ana Lima');
    await page.keyboard.press('Control+Enter');
    await sheet.sidebar().getByText(words.saved).first().waitFor();

    expect(await flawsInEveryLook()).toEqual([]);
  });

  it('has no flaw while a drop-down of Log is open, which Alt and the arrow open', async () => {
    await sheet.goTo(`${words.log}!E5`);
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('listbox').waitFor();
    const found = await flaws(page);
    await page.keyboard.press('Escape');

    expect(found).toEqual([]);
  });

  it.each(['Mail', 'Triggers', 'Executions'])('has no flaw with the panel %s open', async (panel) => {
    for (let days = panel === 'Mail' ? 3 : 0; days > 0; days--) await sheet.clock('Tomorrow morning');
    await page
      .getByRole('button', { name: new RegExp(`^${panel}`) })
      .first()
      .click();
    await page.locator('#panel').locator('iframe, table').first().waitFor();

    expect(await flawsInEveryLook()).toEqual([]);
  });
});
