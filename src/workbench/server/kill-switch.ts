/** Stops one run half-way, as Google's six minutes would, so that a person sees what recovery does. */
import type { Emulator, GateWatcher, ServiceCall } from '../emulator';
import { ExecutionKilled } from '../emulator';
import type { KillOrder } from '../protocol';

export interface KillReport {
  readonly handler: string;
  readonly call: number;
  /** The call that was not made any more; undefined where the run was over before it came so far. */
  readonly method: string | undefined;
}

export class KillSwitch implements GateWatcher {
  private waiting: KillOrder | null = null;
  /** The execution that the order has met. */
  private target: number | undefined;

  constructor(
    private readonly emulator: Emulator,
    /** Cells compute all the time: only a named order stops them. */
    private readonly isCustomFunction: (handler: string) => boolean,
    private readonly tell: (report: KillReport) => void,
  ) {
    emulator.gate.watch(this);
  }

  get order(): KillOrder | null {
    return this.waiting;
  }

  /** `null` takes the order back. */
  set(order: KillOrder | null): void {
    this.waiting = order;
    this.target = undefined;
  }

  before(call: ServiceCall): void {
    const order = this.waiting;
    if (!order || !this.isMeant(order, call)) return;
    this.target = call.execution;
    if (call.index < order.call) return;
    this.set(null);
    this.tell({ handler: call.handler, call: call.index, method: call.method });
    throw new ExecutionKilled();
  }

  /** To be called when something was done: a run that ended before the order's call has used the order up. */
  settle(): void {
    if (this.target === undefined) return;
    const execution = this.emulator.executions().find(({ id }) => id === this.target);
    if (!execution || execution.status === 'waiting') return;
    this.set(null);
    this.tell({ handler: execution.handler, call: execution.calls, method: undefined });
  }

  private isMeant({ handler }: KillOrder, call: ServiceCall): boolean {
    if (this.target !== undefined) return call.execution === this.target;
    return handler === null ? !this.isCustomFunction(call.handler) : call.handler === handler;
  }
}

/** What the person is told of it, as a toast. */
export function killInWords({ handler, call, method }: KillReport): { title: string; message: string } {
  return method === undefined
    ? {
        title: 'Not stopped',
        message: `${handler} was done after ${String(call)} service calls. Choose a smaller number and run it again.`,
      }
    : {
        title: 'Stopped half-way',
        message: `${handler} was stopped before service call ${String(call)} (${method}). Run it again to see how it recovers.`,
      };
}
