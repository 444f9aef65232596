import { ExecutionKilled, type GateWatcher } from '../../src/workbench/emulator';

export type Moment = 'before' | 'after';

/** Ends the execution at its k-th call. Counts by itself: custom functions that run afterwards begin at 1 again. */
export function killAt(
  k: number,
  when: Moment,
  onCall: (method: string) => void = () => undefined,
): GateWatcher {
  let calls = 0;
  return {
    before: (call) => {
      calls += 1;
      if (calls <= k) onCall(call.method);
      if (calls === k && when === 'before') throw new ExecutionKilled('six minutes are over');
    },
    after: () => {
      if (calls === k && when === 'after') throw new ExecutionKilled('six minutes are over');
    },
  };
}
