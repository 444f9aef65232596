import {
  ExecutionKilled,
  ServiceError,
  type GateWatcher,
  type ServiceCall,
} from '../../src/workbench/emulator';
import type { Outreach } from './outreach';

/**
 * What befalls an execution at one of its calls. `slow`: the call takes five minutes, after which the run has little
 * time left; `six minutes`: it takes longer than Google lets an execution run.
 */
export const FAULTS = [
  'killed before',
  'killed after',
  'one error',
  'errors from',
  'error after its effect',
  'slow',
  'six minutes',
] as const;
export type FaultKind = (typeof FAULTS)[number];

export interface Fault {
  readonly kind: FaultKind;
  /** Counts from 1 those calls of the execution that leave the script: the others have no effect. */
  readonly at: number;
}

const MINUTE = 60_000;

function kill(): never {
  throw new ExecutionKilled();
}

function fail(): never {
  throw new ServiceError('Service error: Spreadsheets');
}

type Effects = Readonly<Record<FaultKind, (world: Outreach, call: ServiceCall) => void>>;

const BEFORE: Partial<Effects> = {
  'killed before': kill,
  'one error': fail,
  'errors from': fail,
  slow: (world, { kind }) => void (world.costs[kind] = 5 * MINUTE),
  'six minutes': (world, { kind }) => void (world.costs[kind] = 6 * MINUTE + 1),
};

const AFTER: Partial<Effects> = {
  'killed after': kill,
  'error after its effect': fail,
  slow: (world, { kind }) => void (world.costs[kind] = 0),
};

/** Runs once with the fault in its way. @returns the call that it took hold at; '' where there were not so many. */
export function runWith({ kind, at }: Fault, world: Outreach, run: () => void): string {
  let calls = 0;
  let place = '';
  const isHere = (call: ServiceCall): boolean => call.kind !== 'local' && (calls === at || (kind === 'errors from' && calls > at)); // prettier-ignore
  const watcher: GateWatcher = {
    before: (call) => {
      if (call.kind !== 'local') calls += 1;
      if (calls === at && call.kind !== 'local') place = call.method;
      if (isHere(call)) BEFORE[kind]?.(world, call);
    },
    after: (call) => {
      if (isHere(call)) AFTER[kind]?.(world, call);
    },
  };
  const unwatch = world.emulator.gate.watch(watcher);
  run();
  unwatch();
  for (const costly of Object.keys(world.costs) as (keyof typeof world.costs)[]) world.costs[costly] = 0;
  return place;
}

/** The calls that leave the script, in order. */
export function callsOf(world: Outreach, run: () => void): readonly string[] {
  const calls: string[] = [];
  const unwatch = world.emulator.gate.watch({
    before: ({ kind, method }) => {
      if (kind !== 'local') calls.push(method);
    },
  });
  run();
  unwatch();
  return calls;
}
