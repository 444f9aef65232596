import type { ExecutionOrigin } from './contract';
import type { AuthMode } from './service';

/** What the services of one execution know of it. */
export interface RunningScript {
  readonly id: number;
  readonly origin: ExecutionOrigin;
  readonly authMode: AuthMode;
  /** Epoch milliseconds: the virtual clock at the start plus what was slept since. */
  now(): number;
  /** Lets time pass for this execution only. @throws ExecutionKilled beyond its limit. */
  spend(milliseconds: number): void;
  /** Like `spend`, and Sheets computes its custom functions meanwhile. */
  sleep(milliseconds: number): void;
  log(level: string, text: string): void;
  /** The last write that is not flushed yet, as `Range.setValues`. */
  unflushedWrite(): string | undefined;
}
