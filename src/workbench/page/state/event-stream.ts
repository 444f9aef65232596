/** Keeps a window up to date; the browser connects again by itself. */
import type { Snapshot } from '../../protocol';
import type { WorkbenchWindow } from './workbench-window';

export function connect(workbench: WorkbenchWindow): void {
  const events = new EventSource('/events');
  events.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const snapshot = JSON.parse(data) as Snapshot;
    const known = workbench.state.snapshot;
    if (known && known.session !== snapshot.session) location.reload();
    workbench.receive(snapshot);
  });
  events.addEventListener('error', () => {
    workbench.store.set({ connected: false });
  });
}
