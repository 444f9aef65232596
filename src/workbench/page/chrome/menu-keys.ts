/** The keyboard inside an open menu. */
import type { Entry } from './menu-model';

export interface MenuMoves {
  readonly entries: readonly Entry[];
  readonly onPath: (path: readonly number[]) => void;
  /** 0 closes this list, 1 and -1 go to the menus beside it. */
  readonly onLeave: (by: -1 | 0 | 1) => void;
}

/** @returns true where the key was the menu's. */
export function handleMenuKey(key: string, list: HTMLElement | null, moves: MenuMoves): boolean {
  const items = entryButtons(list);
  const at = items.findIndex((item) => item === document.activeElement);
  const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key];
  if (target !== undefined) focusEntry(list, target);
  else if (key === 'Escape' || key === 'Tab') moves.onLeave(0);
  else if (key === 'ArrowLeft') moves.onLeave(-1);
  else if (key === 'ArrowRight') openOrLeave(moves, at);
  else return focusByLetter(list, items, at, key);
  return true;
}

/** Focuses one of the list's own entries; the index goes round in both directions. */
export function focusEntry(list: HTMLElement | null, index: number): void {
  const items = entryButtons(list);
  items[(index + items.length) % items.length]?.focus();
}

function openOrLeave({ entries, onPath, onLeave }: MenuMoves, at: number): void {
  const index = entries.flatMap(({ kind }, position) => (kind === 'separator' ? [] : [position]))[at];
  if (index !== undefined && entries[index]?.kind === 'submenu') onPath([index]);
  else onLeave(1);
}

function focusByLetter(
  list: HTMLElement | null,
  items: readonly HTMLElement[],
  at: number,
  key: string,
): boolean {
  if (key.length !== 1 || key === ' ') return false;
  const order = [...items.keys()].map((index) => (at + 1 + index) % items.length);
  const found = order.find((index) => items[index]?.textContent.toLowerCase().startsWith(key.toLowerCase()));
  if (found !== undefined) focusEntry(list, found);
  return found !== undefined;
}

function entryButtons(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(':scope > .menu-row > [role=menuitem]') ?? [])];
}
