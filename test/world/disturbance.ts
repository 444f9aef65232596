import {
  ExecutionKilled,
  ServiceError,
  type GateWatcher,
  type ServiceCall,
} from '../../src/workbench/emulator';
import { isFault, type Fault, type LogAct, type Meanwhile, type UserAct } from './plan';

/** What Google answers now and then to any call, and what the script can do nothing about. */
const TRANSIENT = 'Service Spreadsheets timed out while accessing document.';

const CUSTOM_FUNCTION = /^[A-Z][A-Z_]+$/;

/** What was seen of one execution as it passed the gate. */
export interface Passage {
  readonly execution: number;
  readonly handler: string;
  /** Killed or failed on purpose. */
  faulted: boolean;
  /** A mail has gone out that no property notes yet. */
  unnotedMail: boolean;
  /** The person did something between two of its calls. */
  edited: boolean;
}

/**
 * Watches the gate: lets the plan's faults and edits happen at their calls, and remembers what each execution of a
 * script had done by then. Custom functions are left out, for their number says nothing.
 */
export class Disturbance {
  readonly passages = new Map<number, Passage>();
  private calls = 0;
  private planned: readonly Meanwhile[] = [];
  private failing = new Set<number>();
  private acting = false;
  /** Who holds the document lock, as far as the gate shows it. */
  private holder: number | undefined;
  /** Writes of an execution while another held the document lock. */
  readonly intrusions: string[] = [];

  constructor(
    private readonly act: (act: UserAct | LogAct) => void,
    private readonly firstCall: () => void,
  ) {}

  /** Arms the events for what runs from now on, and forgets the last. */
  begin(planned: readonly Meanwhile[]): void {
    this.planned = planned;
    this.calls = 0;
    this.failing = new Set();
    this.passages.clear();
    this.holder = undefined;
    this.intrusions.length = 0;
  }

  watcher(): GateWatcher {
    return {
      before: (call) => {
        if (!this.counts(call)) return;
        if (call.index === 1) this.started();
        this.calls += 1;
        this.noteIntrusion(call);
        if (this.failing.has(call.execution)) throw new ServiceError(TRANSIENT);
        this.happen(call, 'before');
      },
      after: (call) => {
        if (!this.counts(call)) return;
        this.noteEffect(call);
        this.happen(call, 'after');
      },
    };
  }

  /** What ran before on this level has ended, and has given its lock back. */
  private started(): void {
    if (!this.acting) this.holder = undefined;
    this.firstCall();
  }

  private counts({ handler }: ServiceCall): boolean {
    return !CUSTOM_FUNCTION.test(handler);
  }

  private happen(call: ServiceCall, when: Fault['when']): void {
    if (this.acting) return;
    for (const { call: at, event } of this.planned) {
      if (at !== this.calls) continue;
      if (isFault(event)) {
        if (event.when === when) this.fault(call, event);
      } else if (when === 'before') this.meanwhile(call, event);
    }
  }

  private meanwhile(call: ServiceCall, event: UserAct | LogAct): void {
    this.passage(call).edited = true;
    this.acting = true;
    const { holder } = this;
    try {
      this.act(event);
    } finally {
      this.acting = false;
      this.holder = holder;
    }
  }

  private fault(call: ServiceCall, { do: kind }: Fault): void {
    this.passage(call).faulted = true;
    // A killed execution loses its lock without giving it back.
    if (kind === 'kill' && this.holder === call.execution) this.holder = undefined;
    if (kind === 'kill') throw new ExecutionKilled('Exceeded maximum execution time');
    if (kind === 'failFromHere') this.failing.add(call.execution);
    throw new ServiceError(TRANSIENT);
  }

  private noteEffect(call: ServiceCall): void {
    const passage = this.passage(call);
    if (call.method === 'MailApp.sendEmail') passage.unnotedMail = true;
    if (call.kind === 'property-set') passage.unnotedMail = false;
    if (call.method === 'Lock.tryLock') this.holder ??= call.execution;
    if (call.method === 'Lock.releaseLock' && this.holder === call.execution) this.holder = undefined;
  }

  private noteIntrusion({ kind, execution, handler, method }: ServiceCall): void {
    if (kind !== 'write' || this.holder === undefined || this.holder === execution) return;
    this.intrusions.push(`${handler} called ${method}`);
  }

  private passage({ execution, handler }: ServiceCall): Passage {
    const known = this.passages.get(execution);
    if (known) return known;
    const made: Passage = { execution, handler, faulted: false, unnotedMail: false, edited: false };
    this.passages.set(execution, made);
    return made;
  }
}
