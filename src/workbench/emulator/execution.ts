import { types } from 'node:util';
import { assertMayStart, permissionsOf } from './authorization';
import { costOf } from './call-costs';
import { CallPath, CallRecord, CallTally, Suspension, type Stopwatch } from './call-path';
import type { DialogView, Execution as ExecutionView, ExecutionOrigin } from './contract';
import { ExecutionKilled, type CallKind } from './gate';
import { Membrane } from './membrane';
import { failureOf, killed, type Outcome } from './outcome';
import { SeededRandom } from './random';
import { Realm } from './realm';
import type { RunningScript } from './running-script';
import { inZone } from './script-zone';
import { ServiceError, type AuthMode } from './service';
import type { CellBlock } from './service-host';
import { servicesOf, type Services } from './services';
import type { DialogReply } from './ui/screen';
import { UNBUILT_SERVICES, UnbuiltError } from './unbuilt';
import type { UserAccount } from './user-account';
import type { World } from './world';

/** What is to be run, and for whom. */
export interface ExecutionRequest {
  readonly handler: string;
  readonly origin: ExecutionOrigin;
  readonly authMode: AuthMode;
  /** Whose hands, or whose trigger, started it. */
  readonly actor: UserAccount;
  /** The effective user. */
  readonly runsAs: UserAccount;
  /** The handler's arguments as host values; events hold service objects of this very execution. */
  readonly args: (services: Services) => readonly unknown[];
  readonly activeRange?: CellBlock;
}

/** Calls after which what was written before stands in the cells for good. */
const APPLYING: readonly CallKind[] = ['flush', 'read'];
const BY_TRIGGER: readonly ExecutionOrigin[] = ['simple trigger', 'change trigger', 'time-driven'];
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
  private readonly stopwatch: Stopwatch = { spent: 0, goneBy: 0 };
  private slept = 0;
  private cpuMilliseconds = 0;
  private outcome: Outcome | undefined;
  private path: CallPath | undefined;
  private openDialog: DialogView | undefined;
  private reply: DialogReply | undefined;

  constructor(
    readonly id: number,
    private readonly request: ExecutionRequest,
    private readonly world: World,
    /** Lets Sheets do what it does while this execution sleeps. */
    private readonly asleep: () => void,
  ) {
    this.origin = request.origin;
    this.authMode = request.authMode;
    this.startedAt = world.clock.now;
    this.record = request.origin === 'custom function' ? undefined : new CallRecord();
    this.services = servicesOf(world, this, request, (dialog) => this.showDialog(dialog));
  }

  get actor(): UserAccount {
    return this.request.actor;
  }

  get runsAs(): UserAccount {
    return this.request.runsAs;
  }

  get dialog(): DialogView | undefined {
    return this.openDialog;
  }

  now(): number {
    return this.startedAt + this.stopwatch.spent;
  }

  spend(milliseconds: number): void {
    this.slept += Math.max(0, milliseconds);
    this.take(Math.max(0, milliseconds));
  }

  sleep(milliseconds: number): void {
    this.spend(milliseconds);
    if (this.origin !== 'custom function') this.asleep();
  }

  private take(milliseconds: number): void {
    this.stopwatch.spent += milliseconds;
    if (this.stopwatch.spent > this.limit()) throw new ExecutionKilled();
  }

  log(level: string, text: string): void {
    this.lines.push(level === 'log' || level === 'info' ? text : `${level}: ${text}`);
  }

  unflushedWrite(): string | undefined {
    return this.path?.unflushedWrite;
  }

  /**
   * Runs the handler in a fresh realm. `receive` takes its value out of that realm before the realm is gone.
   * @param refusal Google's words where it does not let the execution begin.
   */
  run<T>(
    receive: (value: unknown, membrane: Membrane) => T,
    refusal?: string,
  ): Outcome & { readonly received?: T } {
    this.lines = [];
    this.stopwatch.spent = 0;
    const { gate } = this.world;
    const path = this.freshPath();
    this.path = path;
    const { handler } = this.request;
    gate.beginExecution({ execution: this.id, handler, origin: this.origin }, this.record?.calls.length ?? 0);
    this.world.writeBuffer()?.begin();
    let received: { readonly received?: T } = {};
    const outcome = inZone(this.world.scriptTimeZone, () =>
      this.attempt(path, refusal, (value, membrane) => {
        received = { received: receive(value, membrane) };
      }),
    );
    this.outcome = outcome;
    this.end(outcome);
    return { ...outcome, ...received };
  }

  /** Locks stay held while a dialog waits, and perhaps after a kill; else they are given back. */
  private end({ status }: Outcome): void {
    const buffer = this.world.writeBuffer();
    if (status === 'killed') buffer?.lose();
    buffer?.end();
    if (status === 'waiting') return;
    const { locks, assumptions } = this.world;
    if (status === 'killed' && assumptions.locksOutliveAKill)
      // For how long nobody knows; no execution could hold it for longer.
      locks.keepUntil(this.id, this.now() + this.limit());
    else locks.releaseAll(this.id);
    if (BY_TRIGGER.includes(this.origin))
      this.runsAs.triggerTime.use(this.modelledMilliseconds(), this.startedAt);
  }

  private freshPath(): CallPath {
    const { world, origin, authMode, tally, runsAs, stopwatch } = this;
    return new CallPath({
      gate: world.gate,
      permissions: permissionsOf(world, origin, authMode, runsAs),
      tally,
      stopwatch,
      perform: (kind: CallKind, effect: () => unknown) => {
        this.take(world.callCosts[kind] ?? 0);
        const result = world.accounts.actAs(runsAs, effect);
        if (APPLYING.includes(kind)) world.writeBuffer()?.flushed();
        return result;
      },
      ...(this.record ? { record: this.record } : {}),
    });
  }

  private modelledMilliseconds(): number {
    return costOf(this.tally.byKind) + this.slept;
  }

  /** Goes on where it stood still; time has gone by for it as for everybody. `receive` as in `run`. */
  goOn<T>(receive: (value: unknown, membrane: Membrane) => T): Outcome & { readonly received?: T } {
    this.stopwatch.goneBy = this.world.clock.now - this.startedAt;
    return this.run(receive);
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
      user: this.runsAs.email,
      startedAt: this.startedAt,
      status: outcome?.status ?? 'waiting',
      ...(outcome && 'error' in outcome ? { error: outcome.error.text } : {}),
      calls: this.tally.calls,
      callsByKind: { ...this.tally.byKind },
      argumentBytes: this.tally.argumentBytes,
      resultBytes: this.tally.resultBytes,
      log: [...this.lines],
      cpuMilliseconds: this.cpuMilliseconds,
      modelledMilliseconds: this.modelledMilliseconds(),
    };
  }

  private limit(): number {
    const { short, long } = this.world.limits;
    return SHORT.includes(this.origin) ? short : long;
  }

  private attempt(
    path: CallPath,
    refusal: string | undefined,
    receive: (value: unknown, membrane: Membrane) => void,
  ): Outcome {
    let outcome: Outcome;
    try {
      this.assertMayStart(refusal);
      const { realm, membrane } = this.freshRealm(path);
      outcome = {
        status: 'completed',
        value: this.runHandler(path, realm, (value) => receive(value, membrane)),
      };
    } catch (error) {
      outcome = failureOf(error);
    }
    const stopped = this.world.gate.endExecution();
    if (path.suspended) return { status: 'waiting' };
    return stopped ? killed(stopped) : outcome;
  }

  /** Receives the value within the realm's run, for getters of the script run there too; a promise's in one of its own. */
  private runHandler(path: CallPath, realm: Realm, receive: (value: unknown) => void): unknown {
    const milliseconds = this.world.endsByItself ? Infinity : this.limit();
    const progress = { isReceived: false };
    const value = this.timed(path, () =>
      realm.run(() => {
        const returned = this.callHandler(realm);
        progress.isReceived = !types.isPromise(returned);
        if (progress.isReceived) receive(returned);
        return returned;
      }, milliseconds),
    );
    if (progress.isReceived) return value;
    realm.run(() => {
      receive(value);
    }, milliseconds);
    return value;
  }

  private assertMayStart(refusal: string | undefined): void {
    if (refusal !== undefined) throw new ServiceError(refusal);
    if (BY_TRIGGER.includes(this.origin) && this.runsAs.triggerTime.left(this.startedAt) <= 0) {
      throw new ServiceError('Service using too much computer time for one day.');
    }
    assertMayStart(this.world, this.origin, this.authMode, this.runsAs);
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
    realm.load(this.world.project.builtIns);
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
