import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { builtProject } from '../support/built-project';
import { ENGINE_FLAGS } from '../support/engine-flags.mjs';
import { DAYS } from './first-slice';
import type { WorldsAsked, WorldsLived } from './first-slice-process';

const ROOT = join(__dirname, '../..');
const PARTS = 2;
const WORLDS = Number(process.env['WORLDS'] ?? 500);
const FIRST_SEED = 20_261_122;

/** A machine with other work to do takes its time: this only ends a run that hangs. */
const MILLISECONDS_A_WORLD = 20_000;

/** One of the two test files between which the worlds are divided: one for each core. */
export function describeFirstSlice(part: 1 | 2): void {
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
  const run = spawnSync(process.execPath, [...ENGINE_FLAGS, outfile], {
    input: JSON.stringify(asked),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as WorldsLived;
}
