import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const ROOT = join(__dirname, '../..');

/** Test files by the id of the fact that a test in them is named for, from the project's root, sorted. */
export function testsByFact(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const path of testFiles(join(ROOT, 'test'))) {
    const text = readFileSync(path, 'utf8');
    const ids = new Set([...text.matchAll(/\bfact\(\s*'([A-Z]{2}-\d+)'/g)].map(([, id]) => id ?? ''));
    for (const id of ids) {
      found.set(id, [...(found.get(id) ?? []), relative(ROOT, path).replaceAll('\\', '/')]);
    }
  }
  return found;
}

function testFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
