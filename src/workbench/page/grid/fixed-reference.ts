/** F4 while a formula is typed: fixes the row, the column, both or none of the reference at the caret. */
import type { GridCommands } from './commands';
import { caretOf } from './reference-picker';

const REFERENCE = /(\$?)([A-Za-z]{1,3})(\$?)(\d+)/g;

/** @returns false where the caret is at no reference. */
export function fixReference(grid: GridCommands): boolean {
  const { editing } = grid.state;
  if (!editing?.text.startsWith('=')) return false;
  const caret = caretOf(editing);
  const found = [...editing.text.matchAll(REFERENCE)].find(
    ({ index, 0: piece }) => index <= caret && caret <= index + piece.length,
  );
  if (!found) return false;
  const next = nextFixing(found[0]);
  const text = editing.text.slice(0, found.index) + next + editing.text.slice(found.index + found[0].length);
  grid.changeText(text, editing.field, found.index + next.length);
  return true;
}

/** A1 → $A$1 → A$1 → $A1 → A1. */
export function nextFixing(reference: string): string {
  return reference.replace(
    REFERENCE,
    (_all, column: string, letters: string, row: string, digits: string) => {
      if (column && row) return `${letters}$${digits}`;
      if (row) return `$${letters}${digits}`;
      return column ? letters + digits : `$${letters}$${digits}`;
    },
  );
}
