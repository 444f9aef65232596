import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { fact } from '../support/fact';
import { WorkbenchPage } from './workbench-page';
import { removeFile, serveWorkbench, type ServedWorkbench } from './served-workbench';

let workbench: ServedWorkbench;
let browser: Browser;
let page: Page;
let sheet: WorkbenchPage;

beforeAll(async () => {
  workbench = await serveWorkbench({
    now: '2026-06-01T13:00:00Z',
    zone: 'America/New_York',
    lang: 'en_US.UTF-8',
  });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  sheet = new WorkbenchPage(page, 'sidebar-keyboard');
  await sheet.open(workbench.address);
  await sheet.chooseExtension('Set up');
  await page.getByRole('alertdialog').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
}, 60_000);

afterAll(async () => {
  await browser.close();
  await workbench.stop();
  removeFile(workbench);
});

/** The part of the page that has the keyboard. */
const region = (of: Page): Promise<string> =>
  of.evaluate(() => {
    const part = document.activeElement?.closest('[data-region]');
    return part ? (part.getAttribute('aria-label') ?? part.className) : 'none';
  });

/** Loaded, with its own script done. */
async function sidebarReady(of: WorkbenchPage): Promise<void> {
  await of.sidebar().getByRole('combobox', { name: 'Who' }).waitFor();
  await of.page.locator('[data-saving="false"]').first().waitFor();
}

describe('the sidebar and the keyboard', () => {
  it('takes it where the person opened it', async () => {
    await sheet.chooseExtension('Open sidebar');
    await sidebarReady(sheet);

    await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
    expect(await region(page)).toBe('Sidebar');
  });

  it('gives it back by F6 and Shift+F6 from inside its frame', async () => {
    await sheet.sidebar().getByRole('combobox', { name: 'Who' }).focus();
    await page.keyboard.press('F6');
    await page.waitForFunction(() => document.activeElement?.tagName !== 'IFRAME');
    const next = await region(page);

    await sheet.sidebar().getByRole('combobox', { name: 'Who' }).focus();
    await page.keyboard.press('Shift+F6');
    await page.waitForFunction(() => document.activeElement?.tagName !== 'IFRAME');
    const before = await region(page);

    expect([next, before]).not.toContain('Sidebar');
    expect([next, before]).not.toContain('none');
    expect(next).not.toBe(before);
  });

  it('leaves it to the cells where a window is opened beside it or loaded again', async () => {
    const second = new WorkbenchPage(await browser.newPage(), 'second-window');
    await second.open(workbench.address);
    await sidebarReady(second);
    await page.reload();
    await page.locator('html[data-ready="true"]').waitFor();
    await sidebarReady(sheet);

    for (const window of [second.page, page]) {
      await window.bringToFront();
      await window.keyboard.press('ArrowDown');
      expect(await region(window)).toBe('sheet-area');
    }
    await second.page.close();
  });

  it('leaves it where it is in a window beside the one that asked for the sidebar', async () => {
    const second = new WorkbenchPage(await browser.newPage(), 'second-window');
    await second.open(workbench.address);
    await second.typeInto('Sheet1!B5', 'here');

    await page.bringToFront();
    await sheet.chooseExtension('Open sidebar');
    await sidebarReady(second);

    expect(await region(second.page)).toBe('sheet-area');
    await second.page.close();
  });
});

describe('the sidebar’s frame', () => {
  it(fact('UI-01'), async () => {
    const width = async (): Promise<number> =>
      (await page.locator('iframe.sidebar-frame').boundingBox())?.width ?? 0;

    expect(await width()).toBe(300);
    await page.setViewportSize({ width: 1920, height: 1080 });
    expect(await width()).toBe(300);
  });

  it(fact('UI-08'), async () => {
    const frame = await sheet.sidebarFrame();
    const flags = await page.locator('iframe.sidebar-frame').getAttribute('sandbox');

    await frame
      .evaluate(() => {
        window.top?.location.assign('about:blank');
      })
      .catch(() => undefined);

    expect(flags).toBe('allow-scripts allow-forms allow-popups allow-modals allow-downloads');
    expect(page.url()).toBe(workbench.address);
  });
});
