import fc from 'fast-check';
import type { ProjectFiles } from '../../src/workbench/emulator';
import { smallerPlan } from './smaller-plan';
import { planInWords, type WorldPlan } from './plan';
import { World, type Invariant, type Violation } from './world';

/** The built add-on in both editions. */
export type Projects = Readonly<Record<WorldPlan['edition'], ProjectFiles>>;

export interface WorldsToCheck {
  readonly name: string;
  readonly projects: Projects;
  readonly plans: fc.Arbitrary<WorldPlan>;
  readonly invariants: readonly Invariant[];
  readonly days: number;
  /** The first seed; each world has one of its own. */
  readonly seed: number;
  readonly worlds: number;
  /** Whether the first failing world is made smaller, which takes many runs of it. */
  readonly shrink?: boolean;
}

/** What became of a series of worlds. */
export interface WorldsChecked {
  /** Worlds that were lived through, the failing one included. */
  readonly lived: number;
  readonly failure: WorldFailure | undefined;
}

export interface WorldFailure {
  readonly seed: number;
  readonly plan: WorldPlan;
  readonly violation: Violation;
  /** How to see it again, and the plan, a line a step. */
  readonly text: string;
}

const TRIES_TO_SHRINK = 150;

/** Lives through one world after the other until one breaks an invariant. */
export function checkWorlds(asked: WorldsToCheck): WorldsChecked {
  for (let index = 0; index < asked.worlds; index++) {
    const failure = checkWorld(asked, asked.seed + index);
    if (failure) return { lived: index + 1, failure };
  }
  return { lived: asked.worlds, failure: undefined };
}

/** The plan that a seed stands for. */
export function planOf(plans: fc.Arbitrary<WorldPlan>, seed: number): WorldPlan {
  const [plan] = fc.sample(fc.noBias(plans), { seed, numRuns: 1 });
  if (!plan) throw new Error(`seed ${String(seed)} gives no plan`);
  return plan;
}

function checkWorld(asked: WorldsToCheck, seed: number): WorldFailure | undefined {
  const plan = planOf(asked.plans, seed);
  const violation = liveThrough(asked, plan);
  if (!violation) return undefined;
  const smallest = asked.shrink === false ? { plan, violation } : shrunk(asked, plan, violation);
  return { seed, ...smallest, text: inWords(asked, seed, smallest) };
}

function shrunk(asked: WorldsToCheck, plan: WorldPlan, first: Violation): Pick<WorldFailure, 'plan' | 'violation'> {
  let last = first;
  const stillFails = (candidate: WorldPlan): boolean => {
    const found = liveThrough(asked, candidate);
    // A smaller world has to break the same promise, else it is another finding.
    if (found?.invariant !== first.invariant) return false;
    last = found;
    return true;
  };
  const happened = { ...plan, steps: plan.steps.filter(({ minute }) => minute <= first.minute) };
  const start = stillFails(happened) ? happened : plan;
  const smallest = smallerPlan(start, stillFails, TRIES_TO_SHRINK);
  return { plan: smallest, violation: last };
} // prettier-ignore

function liveThrough({ projects, days, invariants }: WorldsToCheck, plan: WorldPlan): Violation | undefined {
  try {
    return new World(plan, projects[plan.edition]).live(days, invariants);
  } catch (error) {
    const complaint = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { invariant: 'the world itself', minute: 0, complaint };
  }
}

function inWords(
  { name }: WorldsToCheck,
  seed: number,
  { plan, violation }: { readonly plan: WorldPlan; readonly violation: Violation },
): string {
  return [
    `${name}: the world with seed ${String(seed)} breaks ${violation.invariant}`,
    `at minute ${String(violation.minute)}: ${violation.complaint}`,
    `Again: WORLD_SEED=${String(seed)} npx jest test/world`,
    planInWords(plan),
  ].join('\n');
}
