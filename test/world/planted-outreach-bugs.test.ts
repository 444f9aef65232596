import { builtProject } from '../support/built-project';
import { arbitraryPlan } from './arbitrary-plan';
import { checkWorlds } from './check-worlds';
import { firstSlice } from './invariants';
import {
  BUSY,
  busyPlan,
  PLANTED_OUTREACH_BUGS,
  type PlantedOutreachBug,
  withOutreachBug,
} from './planted-outreach-bugs';

const SEEDS = 500;

/** A little before the world in which each was found last, as for the other planted bugs. */
const LOOKED_FOR_FROM: { readonly [K in PlantedOutreachBug['kind']]?: number } =
  process.env['PLANTED'] === 'all'
    ? {}
    : { 'double send': 4, 'sent after reply': 3, 'snooze lost': 7, 'mail after stop': 22 };
const PROJECTS = { full: builtProject(), lite: builtProject('lite') };

describe.each(PLANTED_OUTREACH_BUGS)('a planted bug, $kind: $how', (bug) => {
  it(`is found within ${String(SEEDS)} seeds`, () => {
    const first = LOOKED_FOR_FROM[bug.kind] ?? 1;
    const { lived, failure } = checkWorlds({
      name: bug.how,
      projects: withOutreachBug(PROJECTS, bug),
      // All of them are bugs of the edition that writes by itself.
      plans: arbitraryPlan(BUSY).map(busyPlan),
      invariants: firstSlice(),
      days: BUSY.days,
      seed: first,
      worlds: SEEDS,
      shrink: false,
    });
    console.info(`${bug.kind} (${bug.how}): found in world ${String(lived)} from ${String(first)} on by ${String(failure?.violation.invariant)}`);

    expect(failure?.violation.complaint).toEqual(expect.any(String));
  }, 1_800_000);
}); // prettier-ignore
