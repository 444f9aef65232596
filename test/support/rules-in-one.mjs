import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';

/**
 * The rules' tests as one test file. A mutant is tried by starting jest anew, and to load the sources once for
 * forty files instead of forty times makes that ten times quicker.
 */
const TESTS = join(process.cwd(), 'test');
const FOLDERS = (
  process.env.MUTATION_TESTS ??
  'domain/calendar domain/cells domain/challenge domain/counting domain/follow-ups domain/metrics domain/reading domain/templates oracle'
).split(' ');
/** Compares with another spreadsheet engine, which takes long to load. */
const LEFT_OUT = ['formulas.test.ts', 'handwriting.test.ts'];

const load = createRequire(join(TESTS, 'one.mjs'));

for (const folder of FOLDERS) {
  const names = readdirSync(join(TESTS, folder), { recursive: true }).map(String);
  for (const name of names.filter((name) => name.endsWith('.test.ts') && !LEFT_OUT.includes(name)).sort()) {
    const file = join(TESTS, folder, name);
    globalThis.describe(relative(TESTS, file), () => {
      load(file);
    });
  }
}
