import { builtProject } from '../support/built-project';
import { arbitraryPlan } from './arbitrary-plan';
import { checkWorlds } from './check-worlds';
import { firstSlice } from './invariants';
import { BUSY, busyPlan, PLANTED_OUTREACH_BUGS, withOutreachBug } from './planted-outreach-bugs';

const SEEDS = 300;

/** Those that are found within some worlds; the others take longer than an everyday run has: `PLANTED=all`. */
const FOUND_SOON = ['double send', 'second draft', 'sent after reply'];
const BUGS = PLANTED_OUTREACH_BUGS.filter(
  ({ kind }) => process.env['PLANTED'] === 'all' || FOUND_SOON.includes(kind),
);
const PROJECTS = { full: builtProject(), lite: builtProject('lite') };

describe.each(BUGS)('a planted bug, $kind: $how', (bug) => {
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
