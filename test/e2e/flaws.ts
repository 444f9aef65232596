import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { clippedElements } from './workbench-page';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** Empty cells, of which a sheet has thousands, say and show nothing. */
const RUN = `
  axe.run(
    { exclude: ['[role="gridcell"]:empty'] },
    { iframes: false, resultTypes: ['violations'] },
  )`;

/** The sidebar's origin is opaque, so axe cannot look into it from the page: each frame by itself. */
async function axeViolations(frame: Frame): Promise<readonly string[]> {
  if (!(await frame.evaluate('"axe" in window'))) await frame.evaluate(AXE);
  const { violations } = await frame.evaluate<AxeResult>(RUN);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** Texts that are cut off, in every frame. */
export async function clipped(page: Page): Promise<readonly string[]> {
  const found = await Promise.all((await askable(page)).map(clippedElements));
  return found.flat().map((element) => `clipped: ${element}`);
}

/** A mail's frame runs no script, so nothing can be asked there; before it has loaded, its address does not tell. */
async function askable(page: Page): Promise<readonly Frame[]> {
  const asked = await Promise.all(
    page.frames().map(async (frame) => ((await runsScripts(frame)) ? [frame] : [])),
  );
  return asked.flat();
}

async function runsScripts(frame: Frame): Promise<boolean> {
  if (!frame.parentFrame()) return true;
  const element = await frame.frameElement();
  const sandbox = await element.getAttribute('sandbox');
  return sandbox === null || sandbox.split(' ').includes('allow-scripts');
}

/** What axe finds, and texts that are cut off. */
export async function flaws(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  // One after the other: axe in one frame waits for axe in another where both are at work.
  for (const frame of await askable(page)) found.push(...(await axeViolations(frame)));
  return [...found, ...(await clipped(page))];
}
