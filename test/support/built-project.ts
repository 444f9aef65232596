import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectFiles } from '../../src/workbench/emulator/contract';

/** The built files of the full edition, made anew before each run of the tests. */
export const BUILD_FOLDER = join(__dirname, '../../build');

export type BuiltEdition = 'full' | 'lite';

const FOLDERS: Readonly<Record<BuiltEdition, string>> = {
  full: BUILD_FOLDER,
  lite: join(__dirname, '../../lite-build'),
};

/** @throws what the build said where it failed. */
export function builtFile(
  name: 'Code.js' | 'Sidebar.html' | 'appsscript.json',
  edition: BuiltEdition = 'full',
): string {
  const failed = process.env['RAPPORT_BUILD_ERROR'];
  if (failed) throw new Error(failed);
  return readFileSync(join(FOLDERS[edition], name), 'utf8');
}

/** The add-on as clasp would push it, for the emulator. */
export function builtProject(edition: BuiltEdition = 'full'): ProjectFiles {
  return {
    code: builtFile('Code.js', edition),
    html: { Sidebar: builtFile('Sidebar.html', edition) },
    manifest: JSON.parse(builtFile('appsscript.json', edition)) as ProjectFiles['manifest'],
  };
}
