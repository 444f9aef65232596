/** A process that lives through worlds: what to live comes in as JSON, what became of them goes out as JSON. */
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { arbitraryPlan } from './arbitrary-plan';
import { checkWorlds, type Projects } from './check-worlds';
import { DAYS, EVERYDAY } from './first-slice';
import { firstSlice } from './invariants';

export interface WorldsAsked {
  readonly projects: Projects;
  readonly seed: number;
  readonly worlds: number;
}

export interface WorldsLived {
  readonly lived: number;
  /** How to see the first violation again, and what it was. */
  readonly violation: string | null;
}

// A realm lives for some milliseconds: what V8 optimises for it early is thrown away with it.
setFlagsFromString('--interrupt-budget=2000000');

const { projects, seed, worlds } = JSON.parse(readFileSync(0, 'utf8')) as WorldsAsked;
const { lived, failure } = checkWorlds({
  name: 'first slice',
  projects,
  plans: arbitraryPlan(EVERYDAY),
  invariants: firstSlice(),
  days: DAYS,
  seed,
  worlds,
  shrink: process.env['SHRINK'] !== 'no',
});
process.stdout.write(JSON.stringify({ lived, violation: failure?.text ?? null } satisfies WorldsLived));
