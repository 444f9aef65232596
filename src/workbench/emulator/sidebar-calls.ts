import { toServer } from './bridge';
import type { EmulatorOptions, RunAnswer } from './contract';
import { isPublic } from './project';

/** So many calls of one page are on their way at a time; the others wait for one of them to end. */
const SLOTS = 10;

export interface SidebarPorts {
  /** Top-level functions of the script. */
  readonly functions: readonly string[];
  /** Runs a function on values that have crossed the bridge. */
  readonly run: (name: string, args: readonly unknown[]) => RunAnswer;
  /** Google takes its time: tasks are run in order, one after the other. */
  readonly later: (task: () => void) => void;
  readonly order: NonNullable<EmulatorOptions['completionOrder']>;
  /** A whole number from 0 up to the given one, which is left out. */
  readonly below: (limit: number) => number;
}

interface SubmittedCall {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly answered: (answer: RunAnswer) => void;
}

/** What the open pages ask of the script through google.script.run. */
export class SidebarCalls {
  /** Submitted and not ended, oldest first: the first ten are on their way. */
  private readonly open: SubmittedCall[] = [];

  constructor(private readonly ports: SidebarPorts) {}

  /** @throws TypeError for a name that the page does not have, or a value that the bridge cannot carry. */
  call(name: string, args: readonly unknown[]): RunAnswer {
    return this.ports.run(name, this.accepted(name, args));
  }

  /** Throws as `call`, before anything is submitted. */
  submit(name: string, args: readonly unknown[], answered: SubmittedCall['answered']): void {
    this.open.push({ name, args: this.accepted(name, args), answered });
    this.ports.later(() => {
      this.endOne();
    });
  }

  private accepted(name: string, args: readonly unknown[]): readonly unknown[] {
    if (!isPublic(name) || !this.ports.functions.includes(name)) {
      throw new TypeError(`google.script.run.${name} is not a function`);
    }
    return toServer(args);
  }

  private endOne(): void {
    const onTheirWay = Math.min(SLOTS, this.open.length);
    // A call that is alone draws no lot: whatever else is random stays as it is.
    const isDrawn = this.ports.order === 'random' && onTheirWay > 1;
    const next = isDrawn ? this.ports.below(onTheirWay) : 0;
    const [call] = this.open.splice(next, 1);
    call?.answered(this.ports.run(call.name, call.args));
  }
}
