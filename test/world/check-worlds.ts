import fc from 'fast-check';
import type { ProjectFiles } from '../../src/workbench/emulator';
import { planInWords, type WorldPlan } from './plan';
import { World, type Invariant, type Violation } from './world';

export interface WorldsToCheck {
  readonly name: string;
  readonly project: ProjectFiles;
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

const SHRINKS_AT_MOST = 400;

/** Lives through one world after the other until one breaks an invariant. */
export function checkWorlds(asked: WorldsToCheck): WorldsChecked {
  for (let index = 0; index < asked.worlds; index++) {
    const failure = checkWorld(asked, asked.seed + index);
    if (failure) return { lived: index + 1, failure };
  }
  return { lived: asked.worlds, failure: undefined };
}

function checkWorld(asked: WorldsToCheck, seed: number): WorldFailure | undefined {
  const broken: { plan: WorldPlan; violation: Violation }[] = [];
  let shrinks = 0;
  const lives = fc.property(fc.noBias(asked.plans), (plan) => {
    if (broken.length > 0 && (asked.shrink === false || ++shrinks > SHRINKS_AT_MOST)) return true;
    const violation = liveThrough(asked, plan);
    // A smaller world has to break the same promise, else it is another finding.
    if (!violation || (broken[0] && broken[0].violation.invariant !== violation.invariant)) return true;
    broken.push({ plan, violation });
    return false;
  });
  fc.check(lives, { seed, numRuns: 1 });
  const smallest = broken.at(-1);
  return smallest && { seed, ...smallest, text: inWords(asked, seed, smallest) };
}

function liveThrough({ project, days, invariants }: WorldsToCheck, plan: WorldPlan): Violation | undefined {
  try {
    return new World(plan, project).live(days, invariants);
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
