import { Execution, type ExecutionRequest } from './execution';
import type { DialogView, Execution as ExecutionView } from './contract';
import { IdleWork, type IdleSetting } from './idle-work';
import type { Membrane } from './membrane';
import type { Outcome } from './outcome';
import type { DialogReply } from './ui/screen';
import type { UserAccount } from './user-account';
import type { World } from './world';

/** How many executions are remembered; a grid of custom functions makes thousands, so those are forgotten first. */
const REMEMBERED = 200;

/** How many executions Google runs at once for one account. */
const SIMULTANEOUS = 30;
const TOO_MANY_AT_ONCE = 'There are too many scripts running simultaneously for this Google user account.';

interface SavedExecutions {
  readonly lastId: number;
  readonly views: readonly ExecutionView[];
}

/** The value of a handler, brought out of its realm. */
type Receive<T> = (value: unknown, membrane: Membrane) => T;

/** Runs executions, one inside another where a user acts between two calls, and remembers the latest. */
export class ExecutionRunner {
  private readonly past: (ExecutionView | Execution)[];
  private waiting: { readonly execution: Execution; readonly receive: Receive<unknown> }[] = [];
  private lastId: number;
  /** Whose executions are on their way, one inside another. */
  private readonly running: UserAccount[] = [];
  private readonly idle: IdleWork;

  constructor(
    private readonly world: World,
    idle: Omit<IdleSetting, 'isRunning'>,
    saved: SavedExecutions,
  ) {
    this.idle = new IdleWork({ ...idle, isRunning: () => this.isRunning });
    this.past = [...saved.views];
    this.lastId = saved.lastId;
  }

  /** `receive` brings the handler's value out of its realm; absent where nobody asks for it. */
  run<T>(
    request: ExecutionRequest,
    receive: Receive<T | undefined> = () => undefined,
  ): Outcome & { readonly received?: T } {
    this.idle.executionBegins();
    const execution = new Execution(++this.lastId, request, this.world, () => {
      this.idle.whileAsleep();
    });
    this.remember(execution);
    const refusal = this.refusalFor(request.runsAs);
    const outcome = this.nested(request.runsAs, () => execution.run(receive, refusal)) as Outcome & {
      received?: T;
    };
    if (outcome.status === 'waiting') this.waiting.push({ execution, receive });
    else this.conclude(execution);
    this.settle();
    return outcome;
  }

  /** The oldest dialog that is open in somebody's window. */
  dialog(account: UserAccount): DialogView | undefined {
    return this.waitingFor(account)?.dialog;
  }

  /** @returns how the execution went on, undefined where no dialog is open. */
  answer(account: UserAccount, reply: DialogReply): Outcome | undefined {
    const execution = this.waitingFor(account);
    return execution && this.again(execution, () => execution.answer(reply));
  }

  /** @throws Error for an execution that does not stand still, or waits for somebody to answer its dialog. */
  goOn(id: number): Outcome & { readonly received?: unknown } {
    const found = this.waiting.find(({ execution }) => execution.id === id && !execution.dialog);
    if (!found) throw new Error(`Execution ${String(id)} does not stand still between two calls`);
    return this.again(found.execution, () => found.execution.goOn(found.receive));
  }

  private again<O extends Outcome>(execution: Execution, run: () => O): O {
    const outcome = this.nested(execution.runsAs, run);
    if (outcome.status !== 'waiting') {
      this.waiting = this.waiting.filter((other) => other.execution !== execution);
      this.conclude(execution);
    }
    this.settle();
    return outcome;
  }

  private waitingFor(account: UserAccount): Execution | undefined {
    const found = this.waiting.find(({ execution: { actor, dialog } }) => actor === account && dialog);
    return found?.execution;
  }

  private refusalFor(account: UserAccount): string | undefined {
    const theirs = [...this.running, ...this.waiting.map(({ execution }) => execution.runsAs)].filter(
      (one) => one === account,
    );
    return theirs.length < SIMULTANEOUS ? undefined : TOO_MANY_AT_ONCE;
  }

  get isRunning(): boolean {
    return this.running.length > 0;
  }

  /** Whether triggers or custom functions that were put off are still to run. */
  get isWaiting(): boolean {
    return this.idle.isWaiting;
  }

  /** Lets triggers run: at once, or after the script that runs, as Google queues them. */
  whenIdle(triggers: () => void): void {
    this.idle.add(triggers);
  }

  /** Queued triggers, then custom functions, run when no script does. */
  settle(): void {
    this.idle.settle();
  }

  /** Puts nothing off meanwhile: time cannot pass over what is still to run. */
  atOnce<T>(action: () => T): T {
    return this.idle.atOnce(action);
  }

  views(): readonly ExecutionView[] {
    return this.past.map((entry) => (entry instanceof Execution ? entry.view() : entry));
  }

  /** A waiting execution cannot be kept beyond the process: it is saved as killed. */
  save(): SavedExecutions {
    const views = this.views().map((view) =>
      view.status === 'waiting' ? { ...view, status: 'killed' as const } : view,
    );
    return { lastId: this.lastId, views };
  }

  private nested<T>(account: UserAccount, body: () => T): T {
    this.running.push(account);
    try {
      return body();
    } finally {
      this.running.pop();
    }
  }

  /** Keeps the facts only: arguments and realm of an execution may be large. */
  private conclude(execution: Execution): void {
    const index = this.past.indexOf(execution);
    if (index >= 0) this.past[index] = execution.view();
  }

  private remember(execution: Execution): void {
    this.past.push(execution);
    if (this.past.length <= REMEMBERED) return;
    const oldestOfCells = this.past.findIndex((entry) => entry.origin === 'custom function');
    this.past.splice(Math.max(0, oldestOfCells), 1);
  }
}
