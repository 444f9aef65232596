import type { Step, WorldPlan } from './plan';

/**
 * Makes a failing plan smaller as long as it fails: fewer steps, fewer events within them, fewer firings of the
 * trigger, by halves, then one by one. Each try is a whole world, so the number of tries is limited.
 */
export function smallerPlan(
  plan: WorldPlan,
  stillFails: (plan: WorldPlan) => boolean,
  triesAtMost: number,
): WorldPlan {
  const budget = { left: triesAtMost };
  const fails = (candidate: WorldPlan): boolean => budget.left-- > 0 && stillFails(candidate);
  let smallest = plan;
  for (let before = -1; before !== sizeOf(smallest) && budget.left > 0;) {
    before = sizeOf(smallest);
    smallest = fewerSteps(smallest, fails);
    smallest = fewerFirings(smallest, fails);
    smallest = fewerEvents(smallest, fails);
  }
  return smallest;
}

type Fails = (plan: WorldPlan) => boolean;

function fewerSteps(plan: WorldPlan, fails: Fails): WorldPlan {
  const steps = fewer(plan.steps, (kept) => fails({ ...plan, steps: kept }));
  return { ...plan, steps };
}

function fewerFirings(plan: WorldPlan, fails: Fails): WorldPlan {
  const firings = plan.triggerDays.flatMap((runs, day) => runs.map((run) => ({ day, run })));
  const withFirings = (kept: typeof firings): WorldPlan => ({
    ...plan,
    triggerDays: plan.triggerDays.map((_, day) => kept.filter((one) => one.day === day).map(({ run }) => run)),
  });
  return withFirings(fewer(firings, (kept) => fails(withFirings(kept))));
} // prettier-ignore

function fewerEvents(plan: WorldPlan, fails: Fails): WorldPlan {
  return plan.steps.reduce((smallest, _, index) => {
    const step = smallest.steps[index];
    if (!step || step.meanwhile.length === 0) return smallest;
    const withEvents = (meanwhile: Step['meanwhile']): WorldPlan => ({
      ...smallest,
      steps: smallest.steps.with(index, { ...step, meanwhile }),
    });
    return withEvents(fewer(step.meanwhile, (kept) => fails(withEvents(kept))));
  }, plan);
}

/** What is left of a list when every part is taken out without which it still fails. */
function fewer<T>(list: readonly T[], fails: (kept: T[]) => boolean): T[] {
  let kept = [...list];
  for (let size = kept.length; size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < kept.length;) {
      const without = [...kept.slice(0, from), ...kept.slice(from + size)];
      if (fails(without)) kept = without;
      else from += size;
    }
  }
  return kept;
}

function sizeOf({ steps, triggerDays }: WorldPlan): number {
  const events = steps.reduce((sum, { meanwhile }) => sum + 1 + meanwhile.length, 0);
  return triggerDays.reduce((sum, runs) => sum + runs.length, events);
}
