import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';

describe('launchBrowser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
  });

  it('lays out text', async () => {
    const page = await browser.newPage();
    await page.setContent('<p style="display:inline-block">Rapport</p>');

    const width = await page.evaluate(() => document.querySelector('p')?.offsetWidth ?? 0);

    expect(width).toBeGreaterThan(20);
    await page.close();
  });

  it('keeps two windows apart', async () => {
    const [first, second] = await Promise.all([browser.newContext(), browser.newContext()]);
    const pages = await Promise.all([first.newPage(), second.newPage()]);
    await first.close();

    expect(await pages[1].evaluate(() => 1 + 1)).toBe(2);
    await second.close();
  });

  it('resolves no name beyond this machine', async () => {
    const page = await browser.newPage();

    await expect(page.goto('http://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
    await page.close();
  });
});
