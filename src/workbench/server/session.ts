/** One emulator, its file and its windows: what a person does is on the disk before they hear that it worked. */
import type { Emulator } from '../emulator/contract';
import type {
  ActionName,
  ActionResult,
  Actions,
  Beginning,
  CallView,
  CellBlock,
  FunctionHelp,
  RunAnswer,
} from '../protocol';
import type { ActionContext, PromptAction } from './action-handlers';
import { handleAction } from './action-handlers';
import { CallLists } from './call-lists';
import { stridesTo } from './clock-step';
import type { EventStream } from './event-stream';
import { killInWords, KillSwitch } from './kill-switch';
import type { WorkPlan } from './long-work';
import { LongWork } from './long-work';
import { Refused } from './refused';
import { shiftOf } from './shifts';
import { SnapshotMaker } from './snapshot';
import type { WorkbookKeeper } from './workbook-keeper';

export interface SessionParts {
  /** One per start of the server. */
  readonly id: string;
  readonly emulator: Emulator;
  readonly keeper: WorkbookKeeper;
  readonly stream: EventStream;
  readonly realNow: () => number;
  /** What the person should know about the workbench itself. */
  readonly notices: readonly string[];
  readonly functions: readonly FunctionHelp[];
  /** Who may sit down at the keyboard, the owner first. */
  readonly people: readonly string[];
  /** Nobody has chosen yet how to begin. */
  readonly fresh: boolean;
  readonly begin: (how: Beginning) => void;
  readonly startOver: () => void;
}

export interface NamedWork extends Omit<WorkPlan, 'over'> {
  /** What to say where a step throws, before the error's own text. */
  readonly failed: string;
}

/** With these a person goes to another sheet; whatever else brings one forward is a script. */
const PERSON_MOVES: ReadonlySet<ActionName> = new Set<ActionName>(['activate', 'add-sheet', 'delete-sheet']);

/** What a window may do while the workbench works on something: look. */
const WHILE_WORKING: ReadonlySet<ActionName> = new Set<ActionName>(['activate', 'mail-read']);

export class Session {
  readonly emulator: Emulator;
  fresh: boolean;
  private readonly context: ActionContext;
  private readonly snapshots: SnapshotMaker;
  private readonly work: LongWork;
  private readonly kill: KillSwitch;
  private readonly calls: CallLists;
  private acting = false;
  private pushWaits = false;
  private pushes = 0;
  /** Who waits until what has happened is on the disk. */
  private waiting: (() => void)[] = [];
  private ended = false;

  constructor(private readonly parts: SessionParts) {
    const { emulator, realNow, functions, begin, startOver } = parts;
    this.emulator = emulator;
    this.fresh = parts.fresh;
    const names = new Set(functions.map(({ name }) => name));
    const isCustomFunction = (handler: string): boolean => names.has(handler);
    this.snapshots = new SnapshotMaker(
      emulator,
      { session: parts.id, functions, people: parts.people },
      parts.notices,
    );
    this.work = new LongWork(
      () => {
        this.push();
      },
      () => !emulator.computing,
    );
    this.calls = new CallLists(isCustomFunction);
    emulator.gate.watch(this.calls);
    this.kill = new KillSwitch(emulator, isCustomFunction, (report) => {
      this.snapshots.tell(killInWords(report));
    });
    this.context = { emulator, realNow, begin, startOver, ...this.doings() };
    emulator.onChange(() => {
      if (!this.acting) this.pushSoon();
    });
  }

  snapshot(): ReturnType<SnapshotMaker['make']> {
    const { fresh, work, kill } = this;
    return this.snapshots.make(this.pushes, { fresh, work: work.view, killing: kill.order });
  }

  /** What the person should know about the workbench itself. */
  get notices(): readonly string[] {
    return this.snapshots.notices;
  }

  /** The number of the last snapshot that went to the windows. */
  get lastPush(): number {
    return this.pushes;
  }

  /** Saves and tells the windows even where the action fails half-way: what it did before is real. */
  perform<N extends PromptAction>(name: N, body: Actions[N]): ActionResult<N> {
    this.refuseWhileWorking(name);
    this.acting = true;
    try {
      const result = handleAction(this.context, name, body);
      const shift = shiftOf(name, body);
      if (shift) this.snapshots.shifted(shift);
      return result;
    } finally {
      this.acting = false;
      this.kill.settle();
      if (PERSON_MOVES.has(name)) this.snapshots.personMoved();
      // Where a person looks is each window's own affair and not worth a disk write.
      if (name !== 'activate') {
        this.fresh &&= name === 'begin' || name === 'close-sidebar';
        this.keep();
      }
    }
  }

  /** A call of the sidebar, beside the others that are on their way. Rejects as `perform` throws. */
  async run({ name, args }: Actions['run']): Promise<RunAnswer> {
    this.refuseWhileWorking('run');
    this.fresh = false;
    const answer = await new Promise<RunAnswer>((resolve) => {
      this.emulator.submitFromSidebar(name, args, resolve);
    });
    this.kill.settle();
    await new Promise<void>((resolve) => {
      this.waiting.push(resolve);
      this.pushSoon();
    });
    return answer;
  }

  /** The service calls that an execution made, where it ran since the server started. */
  callsOf(execution: number): readonly CallView[] {
    return this.calls.of(execution);
  }

  /** Nothing is written before the work is done: a server that dies meanwhile begins anew. */
  startWork({ what, steps, failed }: NamedWork): void {
    this.work.start({
      what,
      steps: steps.map((step) => () => {
        this.asActing(step);
      }),
      over: (error) => {
        if (error !== undefined) this.snapshots.notice(`${failed}: ${messageOf(error)}`);
        this.snapshots.personMoved();
        this.keep();
      },
    });
  }

  /** Another session has taken its place: what still happens here is seen and written no more. */
  end(): void {
    this.ended = true;
    this.work.stop();
    this.parts.keeper.stop();
  }

  cells(sheetId: number, row: number, column: number, rows: number, columns: number): CellBlock {
    const { workbook } = this.emulator;
    const version = workbook.sheet(sheetId)?.version;
    if (version === undefined) return { version: 0, cells: [] };
    return { version, cells: workbook.cells(sheetId, row, column, rows, columns) };
  }

  private doings(): Pick<ActionContext, 'moveClock' | 'killNext'> {
    return {
      moveClock: (target) => {
        const strides = stridesTo(target, this.emulator.now);
        if (strides.length === 1) this.emulator.advanceTo(target);
        else this.travel(strides);
      },
      killNext: (order) => {
        this.kill.set(order);
      },
    };
  }

  private travel(strides: readonly number[]): void {
    this.startWork({
      what: 'clock',
      steps: strides.map((instant) => () => {
        this.emulator.advanceTo(instant);
      }),
      failed: 'The clock stopped on its way',
    });
  }

  private asActing(step: () => void): void {
    this.acting = true;
    try {
      step();
    } finally {
      this.acting = false;
      this.kill.settle();
    }
  }

  private keep(): void {
    if (this.ended) return;
    if (!this.fresh && !this.work.view) this.parts.keeper.keep();
    this.push();
  }

  private push(): void {
    if (this.ended) return;
    this.pushes += 1;
    this.parts.stream.push(this.snapshot());
  }

  private pushSoon(): void {
    if (this.pushWaits) return;
    this.pushWaits = true;
    setImmediate(() => {
      this.pushWaits = false;
      this.kill.settle();
      const kept = this.waiting.splice(0);
      this.keep();
      for (const resolve of kept) resolve();
    });
  }

  private refuseWhileWorking(name: ActionName): void {
    if (this.work.view && !WHILE_WORKING.has(name))
      throw new Refused('The workbench is still at work. Nothing was changed; try again when it is done.');
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
