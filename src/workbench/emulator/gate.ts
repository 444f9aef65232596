/**
 * The one gate in front of every service call. It counts calls and bytes, and lets its watchers stop the
 * execution, fail a call, or let a user act between two calls. Tests, benchmark and executions panel use it.
 */

/** What a call costs at Google; `local` never leaves the script's process. */
export type CallKind =
  | 'local'
  | 'read'
  | 'write'
  | 'flush'
  | 'property-get'
  | 'property-set'
  | 'lock'
  | 'mail'
  | 'trigger'
  | 'ui';

export interface ServiceCall {
  /** Counts from 1 within its execution. */
  readonly index: number;
  /** Google's own words, e.g. `Range.setValues`. */
  readonly method: string;
  readonly kind: CallKind;
  /** Bytes of the arguments as JSON; 0 for none. */
  readonly argumentBytes: number;
}

/** What a watcher may do: throw `ExecutionKilled`, throw a service's error, or change the workbook as a user would. */
export interface GateWatcher {
  before?(call: ServiceCall): void;
  after?(call: ServiceCall, resultBytes: number): void;
}

/**
 * The end of an execution from outside: six minutes are over, or the user pressed "kill". A script cannot
 * survive it: whatever it catches, every later call throws it again.
 */
export class ExecutionKilled extends Error {
  override name = 'ExecutionKilled';
}

export class Gate {
  private readonly watchers = new Set<GateWatcher>();
  private killed: ExecutionKilled | undefined;
  private count = 0;

  /** @returns a function that takes the watcher away again. */
  watch(watcher: GateWatcher): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** A fresh execution starts counting at 1 and is alive. */
  beginExecution(): void {
    this.killed = undefined;
    this.count = 0;
  }

  /** Runs one service call past the watchers. `argumentsOf` and the result are measured as JSON. */
  pass<T>(method: string, kind: CallKind, argumentBytes: number, effect: () => T, bytesOf: (result: T) => number): T {
    if (this.killed) throw this.killed;
    const call: ServiceCall = { index: ++this.count, method, kind, argumentBytes };
    try {
      for (const watcher of this.watchers) watcher.before?.(call);
      const result = effect();
      const resultBytes = bytesOf(result);
      for (const watcher of this.watchers) watcher.after?.(call, resultBytes);
      return result;
    } catch (error) {
      if (error instanceof ExecutionKilled) this.killed = error;
      throw error;
    }
  }
}
