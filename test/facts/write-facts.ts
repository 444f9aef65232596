/** `npm run facts`: lists every platform fact with its tests, and brings docs/emulator.md up to date (or checks it). */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { everyFact, untestedFacts, withFactTables } from './fact-tables';
import { ROOT, testsByFact } from './tests-by-fact';

const PAGE = join(ROOT, 'docs/emulator.md');

async function main(onlyCheck: boolean): Promise<void> {
  const before = readFileSync(PAGE, 'utf8');
  const after = await format(withFactTables(before), { ...(await resolveConfig(PAGE)), filepath: PAGE });
  if (onlyCheck) {
    if (after === before) return;
    console.error('docs/emulator.md does not show the facts as they are: run `npm run facts`.');
    process.exitCode = 1;
    return;
  }
  writeFileSync(PAGE, after);
  list();
}

function list(): void {
  const tests = testsByFact();
  for (const [id, { says, touches }] of everyFact()) {
    const otherwise = 'outside' in touches ? `not used: ${touches.outside}` : 'NO TEST';
    console.log(`${id}  ${says}\n       ${tests.get(id)?.join(', ') ?? otherwise}`);
  }
  const untested = untestedFacts();
  const used = everyFact().filter(([, { touches }]) => Array.isArray(touches)).length;
  console.log(
    `${everyFact().length} facts, ${used} touch what is used, ${untested.length} of them without a test`,
  );
  process.exitCode = untested.length === 0 ? 0 : 1;
}

void main(process.argv.includes('--check'));
