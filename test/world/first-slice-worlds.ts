import { builtProject } from '../support/built-project';
import { arbitraryPlan } from './arbitrary-plan';
import { checkWorlds } from './check-worlds';
import { DAYS, EVERYDAY } from './first-slice';
import { firstSlice } from './invariants';

const PARTS = 4;
const WORLDS = Number(process.env['WORLDS'] ?? 500);
const FIRST_SEED = 20_261_122;

/** A machine with other work to do takes its time: this only ends a run that hangs. */
const MILLISECONDS_A_WORLD = 20_000;

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
        const { lived, failure } = checkWorlds({
          name: 'first slice',
          project: builtProject(),
          plans: arbitraryPlan(EVERYDAY),
          invariants: firstSlice(),
          days: DAYS,
          seed,
          worlds,
        });
        console.info(`${String(lived)} worlds of ${String(DAYS)} days, violations: ${failure ? '1' : '0'}`);

        expect(failure?.text).toBeUndefined();
      },
      worlds * MILLISECONDS_A_WORLD + 600_000,
    );
  });
}
