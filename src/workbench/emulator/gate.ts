/**
 * The one gate in front of every service call. It counts calls and bytes, and lets its watchers stop the
 * execution, fail a call, or let a user act between two calls. Tests, benchmark and executions panel use it.
 */
import type { ExecutionOrigin } from './contract';

/** What a call costs at Google; `local` never leaves the script's process. */
export type CallKind =
  'local' | 'read' | 'write' | 'flush' | 'property-get' | 'property-set' | 'lock' | 'mail' | 'trigger' | 'ui';

export interface ServiceCall {
  /** Id of the execution that calls; a custom function that a script's write makes run is one of its own. */
  readonly execution: number;
  /** The entry point of that execution. */
  readonly handler: string;
  readonly origin: ExecutionOrigin;
  /** Counts from 1 within its execution. */
  readonly index: number;
  /** Google's own words, e.g. `Range.setValues`. */
  readonly method: string;
  readonly kind: CallKind;
  /** Bytes of the arguments as JSON; 0 for none. */
  readonly argumentBytes: number;
}

/**
 * What a watcher may do: throw `ExecutionKilled`, throw a service's error, change the workbook as a user would, or,
 * before a call, throw a `Suspension`: the execution stands still there until `Emulator.goOn`.
 */
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

/** Who calls. */
export interface RunningExecution {
  readonly execution: number;
  readonly handler: string;
  readonly origin: ExecutionOrigin;
}

/** One execution's count; its calls stop for good with `stopped`. */
interface Passage extends RunningExecution {
  count: number;
  stopped: ExecutionKilled | undefined;
}

export class Gate {
  private readonly watchers = new Set<GateWatcher>();
  /** Innermost last: a watcher may let a user act, whose triggers are executions of their own. */
  private readonly passages: Passage[] = [];

  /** @returns a function that takes the watcher away again. */
  watch(watcher: GateWatcher): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /**
   * An execution is alive and counts from 1, or, repeated after a dialog, goes on behind the calls that it
   * `passed` before. The one that it interrupts goes on after `endExecution`.
   */
  beginExecution(running: RunningExecution, passed: number): void {
    this.passages.push({ ...running, count: passed, stopped: undefined });
  }

  /** @returns what killed the execution, whether or not its script caught it. */
  endExecution(): ExecutionKilled | undefined {
    return this.passages.pop()?.stopped;
  }

  /** Runs one service call past the watchers. `argumentBytes` and the result are measured as JSON. */
  pass<T>(
    method: string,
    kind: CallKind,
    argumentBytes: number,
    effect: () => T,
    bytesOf: (result: T) => number,
  ): T {
    const passage = this.passages.at(-1);
    if (!passage) throw new Error(`${method} was called outside an execution`);
    if (passage.stopped) throw passage.stopped;
    const { execution, handler, origin } = passage;
    const index = ++passage.count;
    const call: ServiceCall = { execution, handler, origin, index, method, kind, argumentBytes };
    try {
      for (const watcher of this.watchers) watcher.before?.(call);
      const result = effect();
      const resultBytes = bytesOf(result);
      for (const watcher of this.watchers) watcher.after?.(call, resultBytes);
      return result;
    } catch (error) {
      if (error instanceof ExecutionKilled) passage.stopped = error;
      throw error;
    }
  }
}
