import { builtProject } from '../support/built-project';
import { arbitraryPlan } from './arbitrary-plan';
import { checkWorlds, planOf } from './check-worlds';
import { EVERYDAY } from './first-slice';
import { firstSlice } from './invariants';
import { PLANTED_BUGS, withBug } from './planted-bugs';
import type { WorldPlan } from './plan';
import { World } from './world';

const DAYS = 10;
const PLANS = arbitraryPlan({ ...EVERYDAY, days: DAYS });

function livingBy(plan: WorldPlan): World {
  return new World(plan, builtProject(plan.edition));
}

/** Everything that outlives a world, as bytes. */
function livedThrough(seed: number): string {
  const world = livingBy(planOf(PLANS, seed));
  world.live(DAYS, firstSlice());
  return JSON.stringify({
    saved: world.emulator.save(),
    mails: world.emulator.sentMail(),
    entries: world.model.entries,
  }).replace(/"cpuMilliseconds":[\d.]+/g, '');
}

describe('a seed', () => {
  it('gives the same world again, byte for byte', () => {
    expect(livedThrough(3)).toBe(livedThrough(3));
  }, 120_000);

  it('gives another world than the next one', () => {
    expect(planOf(PLANS, 3)).not.toEqual(planOf(PLANS, 4));
  });
});

describe('a world that breaks a promise', () => {
  const [bug] = PLANTED_BUGS.filter(({ how }) => how.startsWith('the date of the mail is never'));
  if (!bug) throw new Error('the bug to find is no more');
  const asked = {
    name: 'found',
    projects: { full: withBug(builtProject(), bug), lite: withBug(builtProject('lite'), bug) },
    plans: arbitraryPlan(EVERYDAY),
    invariants: firstSlice(),
    days: EVERYDAY.days,
    worlds: 20,
  };
  const { failure } = checkWorlds({ ...asked, seed: 1 });
  if (!failure) throw new Error('the bug was not found');

  it('shrinks to a few steps', () => {
    const events = failure.plan.steps.length + failure.plan.triggerDays.flat().length;

    expect(events).toBeLessThanOrEqual(6);
  });

  it('says by which seed and command it is seen again', () => {
    expect(failure.text).toContain(`WORLD_SEED=${String(failure.seed)} npx jest test/world`);
    expect(failure.text).toContain(failure.violation.complaint);
  });

  it('breaks the same promise again by its seed alone', () => {
    const again = checkWorlds({ ...asked, seed: failure.seed, worlds: 1 });

    expect(again.failure?.text).toBe(failure.text);
  }, 300_000);
});
