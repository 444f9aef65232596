import { createContext, Script, type Context } from 'node:vm';
import { types } from 'node:util';
import { REALM_BOOTSTRAP } from './realm-bootstrap';

/** What a fresh context asks of the execution that runs in it. */
export interface RealmHost {
  /** Epoch milliseconds of the virtual clock. */
  now(): number;
  random(): number;
  log(level: string, text: string): void;
  /** The script's stand-in for a service object, undefined for plain data. */
  wrap(value: object): object | undefined;
}

interface RealmFunctions {
  define(name: string, value: unknown): void;
  copyIn(value: unknown): unknown;
  shown(value: unknown): string;
  emptyObject(): object;
  callable(call: (given: readonly unknown[]) => unknown): (...given: unknown[]) => unknown;
  exception(name: string, message: string): Error;
  settle(value: unknown, fulfilled: (value: unknown) => void, rejected: (error: unknown) => void): void;
}

const BOOTSTRAP = new Script(REALM_BOOTSTRAP, { filename: 'realm-bootstrap.js' });
const CALL = Symbol.for('workbench.call');
const RUN_CALL = new Script(`globalThis[Symbol.for('workbench.call')]()`, { filename: 'entry.js' });

/** One fresh global scope, as Apps Script gives to each execution, and the values made of its constructors. */
export class Realm {
  private readonly sandbox: Record<string | symbol, unknown> = {};
  private readonly context: Context;
  private readonly functions: RealmFunctions;

  constructor(host: RealmHost) {
    this.context = createContext(this.sandbox, { microtaskMode: 'afterEvaluate' });
    const start = BOOTSTRAP.runInContext(this.context) as (given: object) => RealmFunctions;
    this.functions = start({
      now: () => host.now(),
      random: () => host.random(),
      log: (level: string, text: string) => {
        host.log(level, text);
      },
      wrap: (value: object) => host.wrap(value),
      isDate: types.isDate,
      datePrototype: Date.prototype,
    });
  }

  define(name: string, value: unknown): void {
    // Past the context's own interceptors, which would hand each definition to the host.
    Object.defineProperty(this.sandbox, name, { value, writable: true, configurable: true });
  }

  /** Deep copy of a host value, made of this realm's arrays, objects and Dates; service objects are wrapped. */
  copyIn(value: unknown): unknown {
    return this.functions.copyIn(value);
  }

  emptyObject(): object {
    return this.functions.emptyObject();
  }

  /** A function of this realm: one of the host's would lead a script to the host's globals. */
  callable(call: (given: readonly unknown[]) => unknown): (...given: unknown[]) => unknown {
    return this.functions.callable(call);
  }

  exception(name: string, message: string): Error {
    return this.functions.exception(name, message);
  }

  /** As console.log writes it. */
  shown(value: unknown): string {
    return this.functions.shown(value);
  }

  load(script: Script): void {
    script.runInContext(this.context);
  }

  /** A global function of the script, undefined where the name holds none. */
  globalFunction(name: string): ((...args: unknown[]) => unknown) | undefined {
    const value = this.sandbox[name];
    return typeof value === 'function' ? (value as (...args: unknown[]) => unknown) : undefined;
  }

  /**
   * Runs a host function inside the context, waits for the promise it may return, and ends it after real
   * milliseconds by an error with code `ERR_SCRIPT_EXECUTION_TIMEOUT`, never where they are infinite.
   */
  run(body: () => unknown, milliseconds: number): unknown {
    let outcome: { value: unknown } | { error: unknown } = {
      error: new Error('The promise was never settled.'),
    };
    this.sandbox[CALL] = (): void => {
      this.sandbox[CALL] = undefined;
      const returned = body();
      outcome = { value: returned };
      if (types.isPromise(returned)) this.settle(returned, (settled) => (outcome = settled));
    };
    RUN_CALL.runInContext(this.context, Number.isFinite(milliseconds) ? { timeout: milliseconds } : {});
    // The callbacks above have run by now; TypeScript cannot see that.
    const settled = outcome as { value: unknown } | { error: unknown };
    if ('error' in settled) throw settled.error;
    return settled.value;
  }

  private settle(promise: unknown, done: (outcome: { value: unknown } | { error: unknown }) => void): void {
    done({ error: this.exception('Error', 'The promise was never settled.') });
    this.functions.settle(
      promise,
      (value) => {
        done({ value });
      },
      (error) => {
        done({ error });
      },
    );
  }
}
