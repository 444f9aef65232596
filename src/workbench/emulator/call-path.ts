import { authorize, type Permissions } from './authorization';
import { ExecutionKilled, type CallKind, type Gate } from './gate';
import { argumentBytes, jsonBytes } from './json-bytes';
import { ServiceError, type MethodSpec } from './service';

/**
 * The end of a script's run at a dialog, or before a call at which a watcher of the gate lets it stand still: like a
 * kill it cannot be caught; the run is repeated once the dialog is answered, or it may go on.
 */
export class Suspension extends Error {
  override name = 'Suspension';
}

/** What a call gave, to be given again when the function is run again after a dialog. */
type Recorded = { readonly method: string; readonly spent: number } & (
  { readonly result: unknown } | { readonly error: ServiceError }
);

/** The calls of one execution so far; survives its repeated runs. */
export class CallRecord {
  readonly calls: Recorded[] = [];
}

/** Sums of an execution's calls, as the executions panel shows them. */
export class CallTally {
  calls = 0;
  argumentBytes = 0;
  resultBytes = 0;
  readonly byKind: Partial<Record<CallKind, number>> = {};

  count(kind: CallKind, bytes: number): void {
    this.calls++;
    this.argumentBytes += bytes;
    this.byKind[kind] = (this.byKind[kind] ?? 0) + 1;
  }

  /** A dialog's call is made again, and counted, once it is answered. */
  discount(kind: CallKind, bytes: number): void {
    this.calls--;
    this.argumentBytes -= bytes;
    this.byKind[kind] = (this.byKind[kind] ?? 1) - 1;
  }
}

/** Milliseconds since an execution's start: what it took itself, and what went by at least while it stood still. */
export interface Stopwatch {
  spent: number;
  goneBy: number;
}

export interface CallRules {
  readonly gate: Gate;
  readonly permissions: Permissions;
  readonly tally: CallTally;
  /** Does what a call does, in the time that it takes. @throws ExecutionKilled beyond the execution's limit. */
  readonly perform: (kind: CallKind, effect: () => unknown) => unknown;
  /** Absent where nothing can interrupt the execution. */
  readonly record?: CallRecord;
  /** The execution's own time, in milliseconds since its start. */
  readonly stopwatch: Stopwatch;
}

/** The way of every service call of one run: authorization, manifest, the record of an earlier run, the gate. */
export class CallPath {
  private stopped: ExecutionKilled | Suspension | undefined;
  private replayed = 0;
  /** Real time spent outside the script's own code. */
  hostMilliseconds = 0;

  constructor(private readonly rules: CallRules) {}

  /** The last write that no flush or read has carried out yet; Google wants a flush before a lock is released. */
  unflushedWrite: string | undefined;

  get suspended(): boolean {
    return this.stopped instanceof Suspension;
  }

  call(method: string, spec: MethodSpec, args: readonly unknown[], effect: () => unknown): unknown {
    if (this.stopped) throw this.stopped;
    authorize(method, spec, this.rules.permissions);
    const past = this.rules.record?.calls[this.replayed];
    if (past) return this.replay(method, spec.kind, past);
    return this.live(method, spec.kind, args, effect);
  }

  private replay(method: string, kind: CallKind, past: Recorded): unknown {
    if (past.method !== method) {
      throw new Error(
        `${method} cannot go on where it stood still: the first time ${past.method} was called here`,
      );
    }
    this.replayed++;
    // A script that looks at the clock between two calls must see what it saw the first time.
    this.rules.stopwatch.spent = past.spent;
    if ('error' in past) throw past.error;
    this.noteWrites(method, kind);
    return past.result;
  }

  private live(method: string, kind: CallKind, args: readonly unknown[], effect: () => unknown): unknown {
    const { gate, tally, record, perform, stopwatch } = this.rules;
    const bytes = argumentBytes(args);
    tally.count(kind, bytes);
    stopwatch.spent = Math.max(stopwatch.spent, stopwatch.goneBy);
    try {
      const result = gate.pass(
        method,
        kind,
        bytes,
        () => perform(kind, effect),
        (given) => {
          const size = jsonBytes(given);
          tally.resultBytes += size;
          return size;
        },
      );
      this.remember(method, { result });
      this.noteWrites(method, kind);
      return result;
    } catch (error) {
      if (error instanceof Suspension) tally.discount(kind, bytes);
      if (error instanceof ExecutionKilled || error instanceof Suspension) this.stopped = error;
      else if (record && error instanceof ServiceError) this.remember(method, { error });
      throw error;
    }
  }

  private remember(
    method: string,
    gave: { readonly result: unknown } | { readonly error: ServiceError },
  ): void {
    const { record, stopwatch } = this.rules;
    if (!record) return;
    record.calls.push({ method, spent: stopwatch.spent, ...gave });
    this.replayed++;
  }

  private noteWrites(method: string, kind: CallKind): void {
    if (kind === 'write') this.unflushedWrite = method;
    else if (kind === 'flush' || kind === 'read') this.unflushedWrite = undefined;
  }
}
