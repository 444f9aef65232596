/** Remembers which service calls the latest executions made, for as long as the server runs. */
import type { GateWatcher, ServiceCall } from '../emulator';
import type { CallView } from '../protocol';

const EXECUTIONS_KEPT = 100;
const CALLS_KEPT = 500;

export class CallLists implements GateWatcher {
  private readonly lists = new Map<number, CallView[]>();

  constructor(private readonly isCustomFunction: (handler: string) => boolean) {}

  before({ execution, handler, method, kind, argumentBytes }: ServiceCall): void {
    if (this.isCustomFunction(handler)) return;
    const list = this.lists.get(execution) ?? this.begin(execution);
    if (list.length < CALLS_KEPT) list.push({ method, kind, argumentBytes });
  }

  /** In the order in which they were made, the first five hundred; empty for an execution that is not remembered. */
  of(execution: number): readonly CallView[] {
    return this.lists.get(execution) ?? [];
  }

  private begin(execution: number): CallView[] {
    const list: CallView[] = [];
    this.lists.set(execution, list);
    const [oldest] = this.lists.keys();
    if (this.lists.size > EXECUTIONS_KEPT && oldest !== undefined) this.lists.delete(oldest);
    return list;
  }
}
