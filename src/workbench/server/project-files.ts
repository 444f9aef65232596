/** Reads the built add-on: the same files that clasp pushes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectFiles } from '../emulator/contract';

export function readProjectFiles(folder: string): ProjectFiles {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return {
    code: read('Code.js'),
    html: Object.fromEntries(pages.map((name) => [name.slice(0, -'.html'.length), read(name)])),
    manifest: JSON.parse(read('appsscript.json')) as ProjectFiles['manifest'],
  };
}
