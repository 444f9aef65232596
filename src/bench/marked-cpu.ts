import type { Gate } from '../workbench/emulator/gate';
import { cpuMilliseconds } from './measure';

const MARK = 'Utilities.sleep';

/** Processor milliseconds between each two marks that a script sets while `action` runs. */
export function betweenMarks(gate: Gate, action: () => void): readonly number[] {
  const told: number[] = [];
  let since: number | undefined;
  const unwatch = gate.watch({
    before: ({ method }) => {
      if (method === MARK && since !== undefined) told.push(cpuMilliseconds() - since);
    },
    after: ({ method }) => {
      if (method === MARK) since = cpuMilliseconds();
    },
  });
  try {
    action();
  } finally {
    unwatch();
  }
  return told;
}
