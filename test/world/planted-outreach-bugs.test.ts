import { builtProject } from '../support/built-project';
import { arbitraryPlan } from './arbitrary-plan';
import { checkWorlds } from './check-worlds';
import { firstSlice } from './invariants';
import { BUSY, busyPlan, PLANTED_OUTREACH_BUGS, withOutreachBug } from './planted-outreach-bugs';

const SEEDS = 300;
const PROJECTS = { full: builtProject(), lite: builtProject('lite') };

describe.each(PLANTED_OUTREACH_BUGS)('a planted bug, $kind: $how', (bug) => {
  it(`is found within ${String(SEEDS)} seeds`, () => {
    const { lived, failure } = checkWorlds({
      name: bug.how,
      projects: withOutreachBug(PROJECTS, bug),
      // All of them are bugs of the edition that writes by itself.
      plans: arbitraryPlan(BUSY).map(busyPlan),
      invariants: firstSlice(),
      days: BUSY.days,
      seed: 1,
      worlds: SEEDS,
      shrink: false,
    });
    console.info(`${bug.kind} (${bug.how}): found in world ${String(lived)} by ${String(failure?.violation.invariant)}`);

    expect(failure?.violation.complaint).toEqual(expect.any(String));
  }, 1_800_000);
}); // prettier-ignore
