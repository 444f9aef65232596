import { builtProject } from '../support/built-project';
import { arbitraryPlan } from './arbitrary-plan';
import { checkWorlds } from './check-worlds';
import { DAYS, EVERYDAY } from './first-slice';
import { firstSlice } from './invariants';
import { PLANTED_BUGS, type PlantedBug, poorPlan, withBug } from './planted-bugs';

const SEEDS = 500;

/** One of each class; `PLANTED=all` looks for every one. */
const BUGS = PLANTED_BUGS.filter(
  ({ kind }, index) =>
    process.env['PLANTED'] === 'all' || PLANTED_BUGS.findIndex((bug) => bug.kind === kind) === index,
);
const EVERYDAY_PLANS = arbitraryPlan(EVERYDAY);

/** A little before the world in which each was found last, from where a run looks on; all of them are looked for from the first. */
const LOOKED_FOR_FROM: { readonly [K in PlantedBug['kind']]?: number } =
  process.env['PLANTED'] === 'all'
    ? {}
    : { 'lost row': 7, 'wrong row': 49, 'wrong day': 3, 'stale metric': 9, 'double mail': 2 };

describe.each(BUGS)('a planted bug, $kind: $how', (bug) => {
  it('is found within 500 seeds', () => {
    const first = LOOKED_FOR_FROM[bug.kind] ?? 1;
    const { lived, failure } = checkWorlds({
      name: bug.how,
      projects: { full: withBug(builtProject(), bug), lite: withBug(builtProject('lite'), bug) },
      plans: bug.kind === 'lost mail' ? EVERYDAY_PLANS.map(poorPlan) : EVERYDAY_PLANS,
      invariants: firstSlice(),
      days: DAYS,
      seed: first,
      worlds: SEEDS,
      shrink: false,
    });
    console.info(`${bug.kind} (${bug.how}): found in world ${String(lived)} from ${String(first)} on by ${String(failure?.violation.invariant)}`);

    expect(failure?.violation.complaint).toEqual(expect.any(String));
  }, 1_800_000);
}); // prettier-ignore

describe('the planted bugs', () => {
  it('are of every class that the worlds have to find', () => {
    expect([...new Set(BUGS.map(({ kind }) => kind))]).toEqual(
      expect.arrayContaining([
        'lost row',
        'wrong row',
        'wrong day',
        'stale metric',
        'double mail',
        'lost mail',
      ]),
    );
  });
});
