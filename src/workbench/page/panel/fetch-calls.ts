/** Asks the server which service calls an execution made. */
import type { CallView } from '../../protocol';

/** Empty where the server does not answer: the panel says that it does not know. */
export async function fetchCalls(execution: number): Promise<readonly CallView[]> {
  try {
    const response = await fetch(`/api/calls?execution=${String(execution)}`);
    return response.ok ? ((await response.json()) as readonly CallView[]) : [];
  } catch {
    return [];
  }
}
