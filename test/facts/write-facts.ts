/** `npm run facts`: lists every platform fact with its tests, and brings docs/emulator.md up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { everyFact, untestedFacts, withFactTables } from './fact-tables';
import { ROOT, testsByFact } from './tests-by-fact';

const PAGE = join(ROOT, 'docs/emulator.md');

async function main(): Promise<void> {
  const page = withFactTables(readFileSync(PAGE, 'utf8'));
  writeFileSync(PAGE, await format(page, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
  const tests = testsByFact();
  for (const [id, { says, touches }] of everyFact()) {
    const held =
      tests.get(id)?.join(', ') ?? ('outside' in touches ? `not used: ${touches.outside}` : 'NO TEST');
    console.log(`${id}  ${says}\n       ${held}`);
  }
  const untested = untestedFacts();
  const used = everyFact().filter(([, { touches }]) => Array.isArray(touches)).length;
  console.log(
    `${everyFact().length} facts, ${used} touch what is used, ${untested.length} of them without a test`,
  );
  process.exitCode = untested.length === 0 ? 0 : 1;
}

void main();
