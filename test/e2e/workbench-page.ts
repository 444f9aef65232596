import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';

const SCREENSHOTS = join(__dirname, 'screenshots');

/** The workbench as a person uses it: by what is written on it, with keyboard and mouse. */
export class WorkbenchPage {
  private shots = 0;

  constructor(
    readonly page: Page,
    private readonly story: string,
  ) {
    mkdirSync(SCREENSHOTS, { recursive: true });
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.locator('html[data-ready="true"]').waitFor();
  }

  async chooseExtension(item: string): Promise<void> {
    await this.page.getByRole('menuitem', { name: 'Extensions' }).click();
    const rapport = this.page.getByRole('menuitem', { name: 'Rapport' });
    await rapport.click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** The sidebar's own document, wherever its iframe is. */
  sidebar(): FrameLocator {
    return this.page.getByRole('complementary', { name: 'Sidebar' }).frameLocator('iframe');
  }

  async sidebarFrame(): Promise<Frame> {
    const handle = await this.page
      .getByRole('complementary', { name: 'Sidebar' })
      .locator('iframe')
      .elementHandle();
    const frame = await handle.contentFrame();
    if (!frame) throw new Error('no sidebar is open');
    return frame;
  }

  cell(address: string): Locator {
    return this.page.locator(`[role="gridcell"][data-address="${address}"]`);
  }

  /** Waits for a cell of the sheet in front to show something that fits. */
  async cellShows(address: string, text: string | RegExp): Promise<void> {
    await this.cell(address).filter({ hasText: text }).waitFor({ timeout: 5000 });
  }

  async goTo(address: string): Promise<void> {
    const box = this.page.getByRole('textbox', { name: 'Name box' });
    await box.fill(address);
    await box.press('Enter');
    await this.cell(address).waitFor();
  }

  /** Types at the keyboard into the cell that is selected there, and Enter. */
  async typeInto(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.page.locator('[data-saving="false"]').first().waitFor();
  }

  async clock(step: '+1 hour' | 'Tomorrow morning' | '+1 week'): Promise<void> {
    await this.page.getByRole('button', { name: step }).click();
    await this.page.locator('[data-saving="false"]').first().waitFor();
  }

  async screenshot(step: string): Promise<void> {
    this.shots += 1;
    const name = `${this.story}-${String(this.shots).padStart(2, '0')}-${step}.png`;
    await this.page.screenshot({ path: join(SCREENSHOTS, name) });
  }
}

/**
 * Every visible element whose text is wider than the room it has, as "tag.class: text"; what scrolls or is a
 * grid cell (which clips, as in Sheets) is left out.
 */
export async function clippedElements(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const found: string[] = [];
    for (const element of Array.from(document.querySelectorAll<HTMLElement>('body *'))) {
      if (element.closest('[role="grid"]') || element.clientWidth === 0) continue;
      const style = getComputedStyle(element);
      const scrolls = ['auto', 'scroll'].includes(style.overflowX);
      const hidden = style.visibility === 'hidden' || element.closest('[hidden]') !== null;
      const forReadersOnly = element.clientWidth <= 1 || element.clientHeight <= 1;
      const typed = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
      if (scrolls || hidden || forReadersOnly || typed) continue;
      if (element.scrollWidth > element.clientWidth) {
        const text = element.textContent.trim().slice(0, 40);
        found.push(`${element.tagName.toLowerCase()}.${element.className}: ${text}`);
      }
    }
    return found;
  });
}
