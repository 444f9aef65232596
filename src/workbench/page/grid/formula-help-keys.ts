/** The keyboard in the list of functions under a formula. */
import type { GridCommands } from './commands';
import { completed, completionsAt } from './formula-completion';
import { caretOf } from './reference-picker';

/** @returns true where the key was the list's. Tab takes the first function, Enter only one that was marked. */
export function handleHelpKey({ key, shiftKey }: KeyboardEvent, grid: GridCommands): boolean {
  const { editing, snapshot } = grid.state;
  if (!editing?.text.startsWith('=') || shiftKey) return false;
  const offered = completionsAt(editing.text, caretOf(editing), snapshot?.functions ?? []);
  if (offered.length === 0) return false;
  const by = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (by !== undefined) {
    grid.workbench.store.set({ editing: { ...editing, choice: nextOf(editing.choice, by, offered.length) } });
    return true;
  }
  const name = offered[chosenBy(key, editing.choice)]?.name;
  if (name !== undefined) complete(grid, name);
  return name !== undefined;
}

/** Goes round; up from nowhere is the last one. */
function nextOf(choice: number, by: number, count: number): number {
  const from = choice < 0 && by < 0 ? 0 : choice;
  return (from + by + count) % count;
}

/** @returns -1 where the key takes none. */
function chosenBy(key: string, marked: number): number {
  if (key === 'Tab') return Math.max(0, marked);
  return key === 'Enter' ? marked : -1;
}

/** Puts the function's name and its bracket where the name was begun. */
export function complete(grid: GridCommands, name: string): void {
  const { editing } = grid.state;
  if (!editing) return;
  const { text, caret } = completed(editing.text, caretOf(editing), name);
  grid.changeText(text, editing.field, caret);
}
