import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectFiles } from '../../src/workbench/emulator/contract';

/** The built files, made anew before each run of the tests. */
export const BUILD_FOLDER = join(__dirname, '../../build');

/** @throws what the build said where it failed. */
export function builtFile(name: 'Code.js' | 'Sidebar.html' | 'appsscript.json'): string {
  const failed = process.env['RAPPORT_BUILD_ERROR'];
  if (failed) throw new Error(failed);
  return readFileSync(join(BUILD_FOLDER, name), 'utf8');
}

/** The add-on as clasp would push it, for the emulator. */
export function builtProject(): ProjectFiles {
  return {
    code: builtFile('Code.js'),
    html: { Sidebar: builtFile('Sidebar.html') },
    manifest: JSON.parse(builtFile('appsscript.json')) as ProjectFiles['manifest'],
  };
}
