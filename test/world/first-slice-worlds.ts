import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { builtProject } from '../support/built-project';
import { DAYS } from './first-slice';
import type { WorldsAsked, WorldsLived } from './first-slice-process';

const ROOT = join(__dirname, '../..');
const PARTS = 4;
const WORLDS = Number(process.env['WORLDS'] ?? 320);
const FIRST_SEED = 20_261_122;

/** A machine with other work to do takes its time: this only ends a run that hangs. */
const MILLISECONDS_A_WORLD = 20_000;

const FLAGS = [
  // Each execution leaves a whole realm behind: with more room most of them are gone before they are copied.
  '--max-semi-space-size=64',
  // The other cores have worlds of their own.
  '--single-threaded-gc',
  // What a script's functions were compiled to is needed again in the next realm.
  '--no-flush-bytecode',
];

/** One of the four test files between which the worlds are divided, so that all workers have some. */
export function describeFirstSlice(part: 1 | 2 | 3 | 4): void {
  const again = process.env['WORLD_SEED'];
  const share = Math.ceil(WORLDS / PARTS);
  const seed = again === undefined ? FIRST_SEED + (part - 1) * share : Number(again);
  const worlds = again === undefined ? share : 1;
  describe('the promises of the first slice', () => {
    it(
      `hold in ${String(worlds)} worlds of ${String(DAYS)} days from seed ${String(seed)} on`,
      () => {
        const { lived, violation } = livedThrough(part, {
          projects: { full: builtProject(), lite: builtProject('lite') },
          seed,
          worlds,
        });
        console.info(
          `${String(lived)} worlds of ${String(DAYS)} days, violations: ${violation === null ? '0' : '1'}`,
        );

        expect(violation).toBeNull();
        expect(lived).toBe(worlds);
      },
      worlds * MILLISECONDS_A_WORLD + 600_000,
    );
  });
}

/** In a process of its own: within jest's sandbox every world takes twice as long. */
function livedThrough(part: number, asked: WorldsAsked): WorldsLived {
  const outfile = join(ROOT, `node_modules/.cache/worlds-${String(part)}.cjs`);
  buildSync({
    entryPoints: [join(__dirname, 'first-slice-process.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
  });
  const run = spawnSync(process.execPath, [...FLAGS, outfile], {
    input: JSON.stringify(asked),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as WorldsLived;
}
