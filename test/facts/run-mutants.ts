/**
 * `npm run mutants [-- CE-04 …]`: takes the emulator's behaviours away one by one and runs, each time, only the tests
 * that name the fact. Each mutation must make one of them fail.
 */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { MUTATIONS } from './mutations';
import type { Mutation } from './mutation';
import { ROOT, testsByFact } from './tests-by-fact';

const AT_ONCE = 2;
const ENOUGH = 0.95;

type Verdict = 'caught' | 'NOT CAUGHT' | 'NO TEST';

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const mutations = MUTATIONS.filter(({ fact }) => wanted.length === 0 || wanted.includes(fact));
  const build = spawnSync(process.execPath, ['--import', 'tsx', 'src/bundler/main.ts'], { cwd: ROOT });
  if (build.error) throw build.error;
  const queue = [...mutations];
  const verdicts: Verdict[] = [];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const verdict = await tried(next);
      verdicts.push(verdict);
      console.log(`${verdict.padEnd(10)} ${next.fact}  ${next.removes}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const caught = verdicts.filter((verdict) => verdict === 'caught').length;
  const share = caught / Math.max(1, verdicts.length);
  console.log(
    `${caught} of ${verdicts.length} mutations caught by a test that names the fact (${(share * 100).toFixed(1)} %)`,
  );
  process.exitCode = share >= ENOUGH ? 0 : 1;
}

function tried(mutation: Mutation): Promise<Verdict> {
  const files = testsByFact().get(mutation.fact) ?? [];
  if (files.length === 0) return Promise.resolve('NO TEST');
  const child = spawn(
    process.execPath,
    [
      join(ROOT, 'node_modules/jest/bin/jest.js'),
      ...['--config', join(__dirname, 'mutants.config.mjs')],
      ...['--testNamePattern', `${mutation.fact} `, '--bail', '--silent'],
      ...['--runTestsByPath', ...files],
    ],
    {
      cwd: ROOT,
      env: { ...process.env, MUTANT: JSON.stringify(mutation) },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  return new Promise((resolve) => {
    child.on('close', (status) => {
      // A run that found no test to run, or could not start, has caught nothing.
      const failedTests = /Tests:\s+\d+ failed/.test(output);
      resolve(status !== 0 && failedTests ? 'caught' : 'NOT CAUGHT');
    });
  });
}

void main();
