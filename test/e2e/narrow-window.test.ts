import type { Locator } from 'playwright-core';
import { GridPage } from './grid-page';
import { MailPanel } from './mail-panel';

const WIDTHS = [700, 420] as const;

let grid: GridPage;
let mail: MailPanel;

beforeAll(async () => {
  grid = await GridPage.start('narrow-window');
  mail = new MailPanel(grid.page);
  await grid.chooseExtension('Set up');
  await grid.page.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click();
  await mail.open();
  await mail.write('ana@example.com', 'About Friday', 'Shall we meet?');
}, 90_000);

afterAll(async () => {
  await grid.end();
});

async function size(of: Locator): Promise<{ readonly width: number; readonly height: number }> {
  const box = await of.boundingBox();
  if (!box) throw new Error('not to be seen');
  return box;
}

describe.each(WIDTHS)('a window of %d pixels', (width) => {
  beforeAll(async () => {
    await grid.page.setViewportSize({ width, height: 800 });
    await mail.open();
    await mail.openMail('Sent', 'About Friday');
  });

  it('keeps the name of the spreadsheet on one line', async () => {
    expect((await size(grid.page.locator('.title-name'))).height).toBeLessThan(40);
  });

  it('leaves room to read a mail in', async () => {
    await grid.screenshot(`mail-${String(width)}`);
    const { width: room, height } = await size(grid.page.getByRole('article', { name: 'Mail' }));
    expect(room).toBeGreaterThan(220);
    expect(height).toBeGreaterThan(150);
  });

  it('shows every menu within it', async () => {
    const box = await grid.page.getByRole('menuitem', { name: 'Extensions' }).boundingBox();
    expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  });

  it('shows the whole sidebar within it', async () => {
    await mail.close();
    await grid.chooseExtension('Open sidebar');
    const save = grid.sidebar().getByRole('button', { name: 'Save' });
    await save.waitFor();
    await grid.screenshot(`sidebar-${String(width)}`);
    const box = await save.boundingBox();
    expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    await grid.page.getByRole('button', { name: 'Close sidebar' }).click();
  });
});

describe('the bar below the sheet', () => {
  it('stays on one line beside the sidebar in a window of 1280 pixels, on the longest of days', async () => {
    await grid.page.setViewportSize({ width: 1280, height: 800 });
    await mail.close();
    await grid.chooseExtension('Open sidebar');
    for (let day = 0; day < 2; day++) await grid.clock('Tomorrow morning');
    await grid.page.getByText('Wed, 3 Jun 2026').waitFor();
    await grid.screenshot('bar');

    expect((await size(grid.page.locator('.workbench-bar'))).height).toBeLessThan(50);
  });
});
