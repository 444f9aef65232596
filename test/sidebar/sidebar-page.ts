import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { bundleSidebar } from '../../src/bundler/bundle-sidebar';
import { ADD_ON } from '../../src/bundler/project-layout';
import type { FakeScript } from './fake-script';

const ROOT = join(__dirname, '../..');
const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Google's sidebar is this wide; a scroll bar takes some of it. */
export const SIDEBAR_WIDTH = 300;

let html: Promise<string> | undefined;

export interface PageOptions {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  readonly locale?: string;
  /** Awaited before the script's answer goes back, to see what is shown meanwhile. */
  readonly held?: (name: string) => Promise<void> | undefined;
}

/** The built sidebar in a page of its own, its google.script.run answered by `script`. */
export async function openSidebar(
  browser: Browser,
  script: FakeScript,
  options: PageOptions = {},
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: options.width ?? SIDEBAR_WIDTH, height: 700 },
    colorScheme: options.scheme ?? 'light',
    locale: options.locale ?? 'en-US',
  });
  await page.route('**/*', (route) => route.abort());
  await page.exposeFunction('callScript', async (name: string, args: readonly unknown[]) => {
    const call = script[name as 'saveDraft'] as (...all: readonly unknown[]) => unknown;
    const answer = call.apply(script, [...args]);
    await options.held?.(name);
    return answer;
  });
  html ??= bundleSidebar(ROOT, ADD_ON.sidebarPage);
  // The bridge must stand before the page's own script runs, which setContent does not promise to init scripts.
  await page.setContent((await html).replace('<head>', `<head><script>${BRIDGE}</script>`));
  return page;
}

/** A stand-in for google.script.run: immutable runners, and arguments that went through JSON. */
const BRIDGE = `
  const names = ['loadSidebar', 'logInteraction', 'explainEntry', 'saveDraft'];
  const runner = (succeed, fail) => {
    const made = {
      withSuccessHandler: (handler) => runner(handler, fail),
      withFailureHandler: (handler) => runner(succeed, handler),
    };
    for (const name of names) {
      made[name] = (...args) => {
        const sent = JSON.parse(JSON.stringify(args));
        window.callScript(name, sent).then(succeed, (error) => fail({ message: error.message }));
      };
    }
    return made;
  };
  window.google = { script: { run: runner(() => {}, () => {}) } };
`;

/** Elements with text that does not fit, but for what is typed into a box, which scrolls. */
export function clippedElements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body, body *:not(script)')]
      .filter((element) => {
        const width = element.clientWidth;
        if (!(element instanceof HTMLSelectElement))
          return (
            element.scrollWidth > width &&
            width > 0 &&
            !(element instanceof HTMLInputElement && element.value !== '')
          );
        // A drop-down cuts its longest choice off without overflowing: only its natural width tells.
        const shown = element.offsetWidth;
        element.style.width = 'max-content';
        const natural = element.offsetWidth;
        element.style.width = '';
        return shown > 0 && natural > shown;
      })
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent}`),
  );
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** What axe-core finds on the page as it stands. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResult>('axe.run()');
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
