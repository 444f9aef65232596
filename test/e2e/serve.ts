/** Serves the built add-on in a workbench whose clock starts at NOW; for browser tests, run by tsx. */
import { join, resolve } from 'node:path';
import { createEmulator } from '../../src/workbench/emulator';
import { bundlePage } from '../../src/workbench/server/page-assets';
import { readProjectFiles } from '../../src/workbench/server/project-files';
import { settingsFrom } from '../../src/workbench/server/settings';
import { startWorkbench } from '../../src/workbench/server/start-workbench';

const ROOT = resolve(__dirname, '../..');

async function serve(): Promise<void> {
  const { NOW, ZONE } = process.env;
  if (!NOW || !ZONE) throw new Error('NOW and ZONE say when and where the workbench is.');
  const workbench = await startWorkbench({
    settings: settingsFrom(process.env, ZONE, process.platform),
    project: readProjectFiles(join(ROOT, 'build')),
    assets: await bundlePage(join(ROOT, 'src/workbench/page')),
    createEmulator,
    realNow: () => Date.parse(NOW),
    seed: 1,
  });
  console.log(workbench.address);
}

void serve();
