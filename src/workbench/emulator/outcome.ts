import { ExecutionKilled } from './gate';
import { SCRIPT_FILE } from './project';

/** How a run of a script ended; `value` is still of the script's realm. */
export type Outcome =
  | { readonly status: 'completed'; readonly value: unknown }
  | { readonly status: 'failed' | 'killed'; readonly error: ScriptFailure }
  | { readonly status: 'waiting' };

export interface ScriptFailure {
  /** The message alone, as a cell's note shows it. */
  readonly message: string;
  /** With the error's class before it, as logs and the sidebar see it: `Exception: …`. */
  readonly text: string;
  /** Where in the script's file it was thrown; absent where that is not known. */
  readonly line?: number;
}

export const TIMED_OUT = 'Exceeded maximum execution time';

/** What a script threw, of whatever realm, as an outcome. */
export function failureOf(error: unknown): Outcome {
  if (error instanceof ExecutionKilled) return killed(error);
  if (hasCode(error, 'ERR_SCRIPT_EXECUTION_TIMEOUT')) return killed(new ExecutionKilled());
  return { status: 'failed', error: failure(error) };
}

export function killed(reason: ExecutionKilled): Outcome {
  const message = reason.message || TIMED_OUT;
  return { status: 'killed', error: { message, text: message } };
}

/** What a script throws may have getters of its own, which throw in turn. */
function failure(error: unknown): ScriptFailure {
  try {
    return described(error);
  } catch {
    const message = 'An error that cannot be shown was thrown.';
    return { message, text: message };
  }
}

function described(error: unknown): ScriptFailure {
  if (typeof error !== 'object' || error === null || !('message' in error)) {
    return { message: String(error), text: String(error) };
  }
  const message = String(error.message);
  const name = 'name' in error ? String(error.name) : 'Error';
  return { message, text: `${name}: ${message}`, ...lineOf('stack' in error ? String(error.stack) : '') };
}

/** The innermost line of the script itself: what a service threw began further in. */
function lineOf(stack: string): { readonly line?: number } {
  const line = new RegExp(`${SCRIPT_FILE.replace('.', '\\.')}:(\\d+)`).exec(stack)?.[1];
  return line === undefined ? {} : { line: Number(line) };
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
