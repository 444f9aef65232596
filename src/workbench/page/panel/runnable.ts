/** Which functions a person can start again from here, and how. */
import type { MenuItem, Snapshot } from '../../protocol';
import type { WorkbenchWindow } from '../state/workbench-window';

/** Triggers, menu items and what the sidebar has called, each once. */
export function runnableHandlers({ triggers, menu, executions }: Snapshot): readonly string[] {
  const fromSidebar = executions.filter(({ origin }) => origin === 'sidebar');
  return [
    ...new Set([
      ...triggers.map(({ handler }) => handler),
      ...handlersIn(menu),
      ...fromSidebar.map(({ handler }) => handler),
    ]),
  ];
}

/** A sidebar's call waits until the person makes it again: its arguments are theirs. */
export async function runAgain(workbench: WorkbenchWindow, handler: string): Promise<void> {
  const { snapshot } = workbench.state;
  if (!snapshot) return;
  const trigger = snapshot.triggers.find((one) => one.handler === handler);
  if (trigger) await workbench.act('trigger', { id: trigger.id });
  else if (handlersIn(snapshot.menu).includes(handler)) await workbench.act('menu', { handler });
}

function handlersIn(items: readonly MenuItem[]): readonly string[] {
  return items.flatMap((item) => [
    ...(item.handler === undefined ? [] : [item.handler]),
    ...handlersIn(item.items ?? []),
  ]);
}
