import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { WorkbenchPage } from './workbench-page';
import { removeFile, serveWorkbench, type ServedWorkbench } from './served-workbench';

/** A workbench with one empty sheet in a browser of its own, used as a person uses a grid. */
export class GridPage extends WorkbenchPage {
  private constructor(
    page: Page,
    story: string,
    readonly browser: Browser,
    readonly workbench: ServedWorkbench,
  ) {
    super(page, story);
  }

  static async start(story: string): Promise<GridPage> {
    const workbench = await serveWorkbench({ now: '2026-06-01T13:00:00Z', zone: 'UTC', lang: 'en_US.UTF-8' });
    const browser = await launchBrowser();
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    page.setDefaultTimeout(5_000);
    const grid = new GridPage(page, story, browser, workbench);
    await grid.open(workbench.address);
    return grid;
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.workbench.stop();
    removeFile(this.workbench);
  }

  /** A new sheet in front; its name. */
  async freshSheet(): Promise<string> {
    await this.page.getByRole('button', { name: 'New sheet' }).click();
    await this.saved();
    return (await this.page.getByRole('tab', { selected: true }).textContent()) ?? '';
  }

  async saved(): Promise<void> {
    await this.page.locator('[data-saving="false"]').first().waitFor();
  }

  /** Selects what the name box understands, on the sheet in front. */
  async select(a1: string): Promise<void> {
    const box = this.page.getByRole('textbox', { name: 'Name box' });
    await box.fill(a1);
    await box.press('Enter');
  }

  /** A cell of the sheet in front. */
  at(a1: string): Locator {
    return this.page.locator(`[role="gridcell"][data-address$="!${a1}"]`);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types rows of cells from a cell on, as Tab and Enter lead. */
  async fillIn(a1: string, rows: readonly (readonly string[])[]): Promise<void> {
    await this.select(a1);
    for (const cells of rows) {
      for (const [index, text] of cells.entries()) {
        await this.page.keyboard.type(text);
        await this.press(index + 1 < cells.length ? 'Tab' : 'Enter');
      }
    }
    await this.saved();
  }

  /** What cells show, once everything is saved. */
  async shown(...cells: readonly string[]): Promise<readonly string[]> {
    await this.saved();
    return Promise.all(
      cells.map(async (a1) => (await this.at(a1).locator('.cell-text').allTextContents())[0] ?? ''),
    );
  }

  /** Waits until cells show these texts. */
  async expectShown(texts: Readonly<Record<string, string>>): Promise<void> {
    const names = Object.keys(texts);
    for (let tries = 0; tries < 60; tries++) {
      if (sameTexts(await this.shown(...names), Object.values(texts))) return;
      await this.page.waitForTimeout(50);
    }
    const seen = await this.shown(...names);
    expect(Object.fromEntries(names.map((name, index) => [name, seen[index]]))).toEqual(texts);
  }

  /** Once what was pressed last is drawn. */
  async nameBox(): Promise<string> {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30))),
    );
    return this.page.getByRole('textbox', { name: 'Name box' }).inputValue();
  }

  async formula(): Promise<string> {
    return this.page.getByRole('textbox', { name: 'Formula bar' }).inputValue();
  }

  /** Goes through menus by the names that stand there. */
  async menu(...names: readonly string[]): Promise<void> {
    for (const name of names) await this.page.getByRole('menuitem', { name, exact: false }).first().click();
    await this.saved();
  }

  async contextMenu(on: Locator, ...names: readonly string[]): Promise<void> {
    await on.click({ button: 'right' });
    const list = this.page.locator('.floating');
    for (const name of names) await list.getByRole('menuitem', { name }).first().click();
    await this.saved();
  }

  async drag(from: Locator, to: Locator): Promise<void> {
    await from.hover();
    await this.page.mouse.down();
    await to.hover();
    await to.hover({ position: { x: 5, y: 5 } });
    await this.page.mouse.up();
    await this.saved();
  }

  columnHead(letter: string): Locator {
    return this.page.getByRole('columnheader', { name: `Column ${letter}`, exact: true });
  }

  rowHead(row: number): Locator {
    return this.page.getByRole('rowheader', { name: `Row ${String(row)}`, exact: true });
  }

  tool(name: string): Locator {
    return this.page.getByRole('toolbar').getByRole('button', { name, exact: true });
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.every((text, index) => text === other[index]);
}
