/** `npm run pictures`: takes the README's pictures anew from the running workbench. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { WorkbenchPage } from './workbench-page';
import { removeFile, serveWorkbench } from './served-workbench';

const PICTURES = join(__dirname, '../../docs/pictures');

/** Monday to Friday of the first week, in the article's spirit: who was met on which day. */
const WEEK = [
  ['Karen Whitfield <karen@example.com>'],
  ['Mary Blalock <mary@example.com>', 'Ines Ferreira'],
  ['Tomás Rivera'],
  ['Yuki Tanaka'],
  ['Ada Mensah', 'Lena Vogt'],
] as const;

async function takePictures(): Promise<void> {
  const workbench = await serveWorkbench({
    now: '2026-06-01T16:00:00Z',
    zone: 'America/Los_Angeles',
    lang: 'en_US.UTF-8',
  });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 760 } });
  const sheet = new WorkbenchPage(page, 'pictures');
  await sheet.open(workbench.address);
  await sheet.chooseExtension('Set up');
  await page.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click();
  await sheet.chooseExtension('Open sidebar');
  for (const names of WEEK) {
    if (names !== WEEK[0]) await sheet.clock('Tomorrow morning');
    for (const name of names) await log(sheet, name);
  }
  await sheet.goTo('Log!C2');
  await closeNotes(page);
  // Away from the cells, which answer to the mouse.
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(PICTURES, 'sidebar.png') });
  await page.getByRole('button', { name: 'Close sidebar' }).click();
  await sheet.goTo('Dashboard!A1');
  await page.screenshot({ path: join(PICTURES, 'dashboard.png') });
  await page.getByRole('button', { name: /^Mail/ }).click();
  await page.locator('iframe.mail-html').contentFrame().getByRole('heading').first().waitFor();
  await page.screenshot({ path: join(PICTURES, 'mail.png') });
  await browser.close();
  await workbench.stop();
  removeFile(workbench);
}

async function closeNotes(page: Page): Promise<void> {
  const notes = page.getByRole('region', { name: 'Notifications' }).getByRole('button');
  while ((await notes.count()) > 0) await notes.first().click();
}

async function log(sheet: WorkbenchPage, name: string): Promise<void> {
  const form = sheet.sidebar();
  await form.getByRole('combobox', { name: 'Who' }).fill(name);
  if (name === 'Lena Vogt') await form.getByRole('textbox', { name: 'Next step' }).fill('Send the article');
  await sheet.page.keyboard.press('Control+Enter');
  await form.getByText(`Saved: ${name}`).first().waitFor();
  await form
    .getByText(/Counts: /)
    .first()
    .waitFor();
}

void takePictures();
