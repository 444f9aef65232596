import { CallPath, CallRecord, CallTally, Suspension } from './call-path';
import type { DialogView, Execution as ExecutionView, ExecutionOrigin } from './contract';
import { ExecutionKilled } from './gate';
import { Membrane } from './membrane';
import { failureOf, killed, type Outcome } from './outcome';
import { SeededRandom } from './random';
import { Realm } from './realm';
import type { RunningScript } from './running-script';
import { inZone } from './script-zone';
import type { AuthMode } from './service';
import type { CellBlock } from './service-host';
import { servicesOf, type Services } from './services';
import type { DialogReply } from './ui/screen';
import { UNBUILT_SERVICES, UnbuiltError } from './unbuilt';
import type { World } from './world';

/** What is to be run, and for whom. */
export interface ExecutionRequest {
  readonly handler: string;
  readonly origin: ExecutionOrigin;
  readonly authMode: AuthMode;
  /** The handler's arguments as host values; events hold service objects of this very execution. */
  readonly args: (services: Services) => readonly unknown[];
  readonly activeRange?: CellBlock;
}

const SHORT: readonly ExecutionOrigin[] = ['simple trigger', 'custom function'];

/** One execution, from its start over the dialogs that interrupt it to its end. */
export class Execution implements RunningScript {
  readonly origin: ExecutionOrigin;
  readonly authMode: AuthMode;
  private readonly startedAt: number;
  private readonly services: Services;
  private readonly tally = new CallTally();
  private readonly record: CallRecord | undefined;
  private lines: string[] = [];
  private spent = 0;
  private cpuMilliseconds = 0;
  private outcome: Outcome | undefined;
  private path: CallPath | undefined;
  private openDialog: DialogView | undefined;
  private reply: DialogReply | undefined;

  constructor(
    readonly id: number,
    private readonly request: ExecutionRequest,
    private readonly world: World,
  ) {
    this.origin = request.origin;
    this.authMode = request.authMode;
    this.startedAt = world.clock.now;
    this.record = request.origin === 'menu' ? new CallRecord() : undefined;
    this.services = servicesOf(world, this, request.activeRange, (dialog) => this.showDialog(dialog));
  }

  get dialog(): DialogView | undefined {
    return this.openDialog;
  }

  now(): number {
    return this.startedAt + this.spent;
  }

  spend(milliseconds: number): void {
    this.spent += Math.max(0, milliseconds);
    if (this.spent > this.limit()) throw new ExecutionKilled();
  }

  log(level: string, text: string): void {
    this.lines.push(level === 'log' || level === 'info' ? text : `${level}: ${text}`);
  }

  unflushedWrite(): string | undefined {
    return this.path?.unflushedWrite;
  }

  /**
   * Runs the handler in a fresh realm. `receive` takes its value out of that realm before the realm is gone.
   * Locks stay held while a dialog waits, else they are given back.
   */
  run<T>(receive: (value: unknown, membrane: Membrane) => T): Outcome & { readonly received?: T } {
    this.lines = [];
    this.spent = 0;
    const { gate, locks, scopes, scriptTimeZone } = this.world;
    const path = new CallPath({
      gate,
      authMode: this.authMode,
      scopes,
      tally: this.tally,
      ...this.recording(),
    });
    this.path = path;
    gate.beginExecution(this.id, this.request.handler, this.record?.calls.length ?? 0);
    let received: { readonly received?: T } = {};
    const outcome = inZone(scriptTimeZone, () =>
      this.attempt(path, (value, membrane) => {
        received = { received: receive(value, membrane) };
      }),
    );
    if (outcome.status !== 'waiting') locks.releaseAll(this.id);
    this.outcome = outcome;
    return { ...outcome, ...received };
  }

  /** Goes on behind the open dialog, by running the handler again: the calls made before give what they gave. */
  answer(reply: DialogReply): Outcome {
    this.reply = reply;
    this.openDialog = undefined;
    return this.run(() => undefined);
  }

  view(): ExecutionView {
    const outcome = this.outcome;
    return {
      id: this.id,
      handler: this.request.handler,
      origin: this.origin,
      authMode: this.authMode,
      startedAt: this.startedAt,
      status: outcome?.status ?? 'waiting',
      ...(outcome && 'error' in outcome ? { error: outcome.error.text } : {}),
      calls: this.tally.calls,
      callsByKind: { ...this.tally.byKind },
      argumentBytes: this.tally.argumentBytes,
      resultBytes: this.tally.resultBytes,
      log: [...this.lines],
      cpuMilliseconds: this.cpuMilliseconds,
    };
  }

  private recording(): { readonly record?: CallRecord } {
    return this.record ? { record: this.record } : {};
  }

  private limit(): number {
    const { short, long } = this.world.limits;
    return SHORT.includes(this.origin) ? short : long;
  }

  private attempt(path: CallPath, receive: (value: unknown, membrane: Membrane) => void): Outcome {
    let outcome: Outcome;
    try {
      const { realm, membrane } = this.freshRealm(path);
      const value = this.timed(path, () => realm.run(() => this.callHandler(realm), this.limit()));
      // Getters of the script run here too.
      realm.run(() => {
        receive(value, membrane);
      }, this.limit());
      outcome = { status: 'completed', value };
    } catch (error) {
      outcome = failureOf(error);
    }
    const stopped = this.world.gate.endExecution();
    if (path.suspended) return { status: 'waiting' };
    return stopped ? killed(stopped) : outcome;
  }

  /** Adds the time of the script's own code; a run repeated after a dialog counts again. */
  private timed<T>(path: CallPath, body: () => T): T {
    const started = performance.now();
    try {
      return body();
    } finally {
      this.cpuMilliseconds += performance.now() - started - path.hostMilliseconds;
    }
  }

  private freshRealm(path: CallPath): { realm: Realm; membrane: Membrane } {
    // Seeded by the execution, so that a run repeated after a dialog draws the same numbers.
    const random = new SeededRandom(this.world.seed ^ Math.imul(this.id, 0x9e3779b1));
    const realm = new Realm({
      now: () => this.now(),
      random: () => random.next(),
      log: (level, text) => {
        this.log(level, text);
      },
      wrap: (value) => membrane.wrap(value),
    });
    const membrane: Membrane = new Membrane(realm, path, (problem) => {
      this.log('error', problem);
    });
    for (const [name, service] of Object.entries(this.services)) realm.define(name, membrane.wrap(service));
    for (const name of UNBUILT_SERVICES) realm.define(name, membrane.unbuiltService(name));
    return { realm, membrane };
  }

  private callHandler(realm: Realm): unknown {
    const { handler, args } = this.request;
    const { functions, script } = this.world.project;
    if (!functions.includes(handler)) throw new Error(`Script function not found: ${handler}`);
    realm.load(script);
    const entry = realm.globalFunction(handler);
    if (!entry) throw new Error(`Script function not found: ${handler}`);
    return entry(...args(this.services).map((arg) => realm.copyIn(arg)));
  }

  private showDialog(dialog: DialogView): DialogReply {
    if (this.origin !== 'menu')
      throw new UnbuiltError(`A dialog opened by anything but a menu item (${this.origin})`);
    const reply = this.reply;
    this.reply = undefined;
    if (reply) return reply;
    this.openDialog = dialog;
    throw new Suspension();
  }
}
