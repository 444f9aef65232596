/** What a menu is made of. */
import type { MenuItem } from '../../protocol';
import type { WorkbenchWindow } from '../state/workbench-window';
import { WORDS } from '../words';

export type Entry =
  | {
      readonly kind: 'action';
      readonly label: string;
      readonly run: () => void;
      readonly disabled?: boolean;
      /** The keys that do the same. */
      readonly keys?: string;
    }
  | { readonly kind: 'submenu'; readonly label: string; readonly entries: readonly Entry[] }
  | { readonly kind: 'separator' };

export type ActionEntry = Extract<Entry, { kind: 'action' }>;

export interface Menu {
  readonly label: string;
  readonly entries: readonly Entry[];
}

export const SEPARATOR: Entry = { kind: 'separator' };

export function action(label: string, run: () => void, keys?: string): ActionEntry {
  return { kind: 'action', label, run, ...(keys === undefined ? {} : { keys }) };
}

export function submenu(label: string, entries: readonly Entry[]): Entry {
  return { kind: 'submenu', label, entries };
}

export async function addSheet(workbench: WorkbenchWindow): Promise<void> {
  const added = await workbench.act('add-sheet', {});
  if (added) workbench.showSheet(added.sheetId);
}

/** What the add-on put under Extensions. */
export function addOnMenu(workbench: WorkbenchWindow): Entry {
  const items = workbench.state.snapshot?.menu ?? [];
  if (items.length === 0) return { ...action(WORDS.noAddOnMenu, () => undefined), disabled: true };
  return submenu(
    WORDS.addOn,
    items.map((item) => addOnEntry(workbench, item)),
  );
}

function addOnEntry(workbench: WorkbenchWindow, { label, handler, separator, items }: MenuItem): Entry {
  if (separator) return SEPARATOR;
  if (items)
    return submenu(
      label,
      items.map((item) => addOnEntry(workbench, item)),
    );
  return action(label, () => {
    workbench.sendPlace();
    void workbench.act('menu', { handler: handler ?? '' });
  });
}
