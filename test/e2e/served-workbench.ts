import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator } from '../../src/workbench/emulator';
import { bundlePage, type PageAssets } from '../../src/workbench/server/page-assets';
import { settingsFrom } from '../../src/workbench/server/settings';
import { startWorkbench } from '../../src/workbench/server/start-workbench';
import { builtProject } from '../support/built-project';

export interface ServedWorkbench {
  readonly address: string;
  readonly file: string;
  stop(): Promise<void>;
}

let assets: Promise<PageAssets> | undefined;

/**
 * The built add-on in a workbench whose clock begins at `now` in `zone`, on any free port, with a file of its own. A
 * new one begins empty, unless the page is to `ask` how, as it does at home.
 */
export async function serveWorkbench(place: {
  readonly now: string;
  readonly zone: string;
  readonly lang: string;
  readonly begin?: 'empty' | 'example' | 'ask';
}): Promise<ServedWorkbench> {
  const file = join(mkdtempSync(join(tmpdir(), 'rapport-')), 'workbench.json');
  const environment = {
    CI: 'true',
    PORT: '0',
    LANG: place.lang,
    RAPPORT_WORKBENCH_FILE: file,
    RAPPORT_WORKBENCH_BEGIN: place.begin === 'ask' ? '' : (place.begin ?? 'empty'),
  };
  const workbench = await startWorkbench({
    settings: settingsFrom(environment, place.zone, process.platform),
    project: builtProject(),
    assets: await (assets ??= bundlePage(join(__dirname, '../../src/workbench/page'))),
    createEmulator,
    realNow: () => Date.parse(place.now),
    seed: 1,
  });
  return { address: workbench.address, file, stop: () => workbench.close() };
}

/** Takes a workbench's file away again with its folder. */
export function removeFile(workbench: ServedWorkbench): void {
  rmSync(join(workbench.file, '..'), { recursive: true, force: true });
}
