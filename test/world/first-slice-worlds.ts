import { spawnSync } from 'node:child_process';
import { writeSync } from 'node:fs';
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

/** A run on demand tells after each so many worlds how far it is. */
const WORLDS_A_PROCESS = 250;

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
        const { lived, violations } = livedThrough(part, seed, worlds);
        console.info(
          `${String(lived)} worlds of ${String(DAYS)} days, violations: ${String(violations.length)}`,
        );

        expect(violations).toEqual([]);
        expect(lived).toBe(worlds);
      },
      worlds * MILLISECONDS_A_WORLD + 600_000,
    );
  });
}

/** Goes on after a world that broke a promise: a long run tells all that it found. */
function livedThrough(part: number, seed: number, worlds: number): { lived: number; violations: string[] } {
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
  const projects = { full: builtProject(), lite: builtProject('lite') };
  const violations: string[] = [];
  let lived = 0;
  while (lived < worlds) {
    const asked = { projects, seed: seed + lived, worlds: Math.min(WORLDS_A_PROCESS, worlds - lived) };
    const some = inProcess(outfile, asked);
    lived += some.lived;
    if (some.violation !== null) violations.push(some.violation);
    if (worlds > WORLDS_A_PROCESS) tellHowFar(part, lived, worlds, some.violation);
  }
  return { lived, violations };
}

/** In a process of its own: within jest's sandbox every world takes twice as long. */
function inProcess(outfile: string, asked: WorldsAsked): WorldsLived {
  const run = spawnSync(process.execPath, [...ENGINE_FLAGS, outfile], {
    input: JSON.stringify(asked),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as WorldsLived;
}

/** Past the test runner, which shows nothing before a file has ended. */
function tellHowFar(part: number, lived: number, worlds: number, violation: string | null): void {
  const found = violation === null ? '' : `\n${violation}`;
  writeSync(2, `part ${String(part)}: ${String(lived)} of ${String(worlds)} worlds${found}\n`);
}
