import { killAt as killedAt } from '../../src/workbench/emulator/faults';
import type { GateWatcher } from '../../src/workbench/emulator';

export type Moment = 'before' | 'after';

/** Ends the execution at its k-th call, and names the calls up to it. */
export function killAt(
  k: number,
  when: Moment,
  onCall: (method: string) => void = () => undefined,
): GateWatcher {
  const kill = killedAt(k, when);
  let calls = 0;
  return {
    before: (call) => {
      calls += 1;
      if (calls <= k) onCall(call.method);
      kill.before?.(call);
    },
    after: (call, bytes) => kill.after?.(call, bytes),
  };
}
