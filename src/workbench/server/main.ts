/** `npm start`: builds the add-on and opens it in the workbench. */
import { join, resolve } from 'node:path';
import { askedEdition } from '../../bundler/asked-edition';
import { build } from '../../bundler/build';
import { explained, listed } from '../../bundler/explained';
import { EDITIONS } from '../../bundler/project-layout';
import { createEmulator } from '../emulator';
import { keepMemoryModest } from './modest-memory';
import { openBrowser } from './open-browser';
import { bundlePage } from './page-assets';
import { readProjectFiles } from './project-files';
import { settingsFrom } from './settings';
import type { RunningWorkbench } from './start-workbench';
import { startWorkbench } from './start-workbench';
import { WorkbookTaken } from './workbook-claim';

const ROOT = resolve(__dirname, '../../..');

async function main(): Promise<void> {
  keepMemoryModest();
  const machineZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const settings = settingsFrom(process.env, machineZone, process.platform);
  const outDir = join(ROOT, 'build');
  const [assets, built] = await Promise.all([
    bundlePage(join(__dirname, '../page')),
    build({ root: ROOT, outDir, layout: EDITIONS[askedEdition(process.argv) ?? 'full'] }),
  ]);
  if (built.tooLarge.length > 0) console.warn(listed(built.tooLarge));
  const workbench = await startWorkbench({
    settings: { ...settings, file: resolve(ROOT, settings.file) },
    project: readProjectFiles(outDir),
    assets,
    createEmulator,
    realNow: () => Date.now(),
    seed: Date.now() % 2 ** 31,
  });
  closeOnSignal(workbench);
  for (const notice of workbench.notices) console.warn(notice);
  console.log(`Rapport's workbench: ${workbench.address}`);
  if (settings.opensBrowser) openBrowser(workbench.address, process.platform);
}

function closeOnSignal(workbench: RunningWorkbench): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void workbench.close().then(() => process.exit(0));
    });
  }
}

main().catch((error: unknown) => {
  const expected = error instanceof WorkbookTaken || error instanceof RangeError;
  console.error(expected ? error.message : explained(error));
  process.exitCode = 1;
});
