import type { Gate } from '../workbench/emulator/gate';
import { cpuMilliseconds } from './measure';

const MARK = 'Utilities.sleep';

/** Processor milliseconds between each two marks that a script sets while `action` runs, without those in services. */
export function betweenMarks(gate: Gate, action: () => void): readonly number[] {
  const told: number[] = [];
  let since: number | undefined;
  let entered = 0;
  let inServices = 0;
  const unwatch = gate.watch({
    before: ({ method }) => {
      entered = cpuMilliseconds();
      if (method === MARK && since !== undefined) told.push(entered - since - inServices);
    },
    after: ({ method }) => {
      const left = cpuMilliseconds();
      inServices += left - entered;
      if (method !== MARK) return;
      inServices = 0;
      since = left;
    },
  });
  try {
    action();
  } finally {
    unwatch();
  }
  return told;
}
