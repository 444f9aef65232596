/** The keyboard in the grid, as in Sheets. */
import type { Editing } from '../state/app-state';
import { popupPoint } from '../popup/popup-point';
import { contains } from './addresses';
import type { GridCommands } from './commands';
import { fixReference } from './fixed-reference';
import { handleHelpKey } from './formula-help-keys';
import type { Selection, SheetExtent, Step } from './selection';
import { selectionAt } from './selection';
import { handleShortcut } from './shortcuts';
import { stepped } from './walking';

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** @returns true where the key was the grid's, and must not do anything else. */
export function handleKey(event: KeyboardEvent, grid: GridCommands, pageRows: number): boolean {
  if (event.isComposing) return false;
  if (grid.state.editing) return handleEditKey(event, grid);
  return handleShortcut(event, grid) || handleMoveKey(event, grid, pageRows);
}

/** While a cell is edited, in the cell or in the formula bar. */
export function handleEditKey(event: KeyboardEvent, grid: GridCommands): boolean {
  if (handleHelpKey(event, grid)) return true;
  const { key, shiftKey, altKey, ctrlKey } = event;
  if (key === 'Escape') grid.cancelEdit();
  else if (key === 'Tab') grid.commit({ rows: 0, columns: shiftKey ? -1 : 1 });
  else if (key === 'Enter' && !altKey && !ctrlKey) grid.commit({ rows: shiftKey ? -1 : 1, columns: 0 });
  else if (key === 'F4') return fixReference(grid);
  else return handleArrowWhileEditing(event, grid);
  return true;
}

function handleArrowWhileEditing(event: KeyboardEvent, grid: GridCommands): boolean {
  const { editing } = grid.state;
  const arrow = ARROWS[event.key];
  if (!arrow || !editing) return false;
  if (arrow.rows !== 0 && grid.offered().length > 0) grid.markChoice(arrow.rows);
  else return pickOrLeave(event, arrow, editing, grid);
  return true;
}

/** In a formula, and in a text that was there before, arrows belong to the text unless a reference is picked. */
function pickOrLeave(event: KeyboardEvent, arrow: Step, editing: Editing, grid: GridCommands): boolean {
  if (editing.mode === 'edit' && !editing.pick) return false;
  if (grid.picker.ready) grid.picker.step(arrow, event.shiftKey, event.ctrlKey || event.metaKey);
  else if (editing.mode === 'enter' && !editing.text.startsWith('=')) grid.commit(arrow);
  else return false;
  return true;
}

function handleMoveKey(event: KeyboardEvent, grid: GridCommands, pageRows: number): boolean {
  const arrow = ARROWS[event.key];
  const next = nextSelection(event, grid, pageRows);
  if (arrow && (event.ctrlKey || event.metaKey) && !event.altKey) grid.leap(arrow, event.shiftKey);
  else if (next) grid.select(next);
  else if (event.key === 'Tab') grid.step({ rows: 0, columns: event.shiftKey ? -1 : 1 });
  else return handleCellKey(event, grid);
  return true;
}

function nextSelection(event: KeyboardEvent, grid: GridCommands, pageRows: number): Selection | undefined {
  const { sheet, selection } = grid;
  if (!sheet || event.altKey) return undefined;
  const { key, shiftKey } = event;
  const withControl = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[key];
  if (arrow) return stepped(selection, arrow, sheet, shiftKey);
  if (key === 'End') return toEnd(grid, withControl, shiftKey);
  if (key === 'a' && withControl) {
    return { anchor: { row: 1, column: 1 }, head: { row: sheet.rows, column: sheet.columns } };
  }
  const step = longStep(key, withControl, pageRows, sheet);
  return step && stepped(selection, step, sheet, shiftKey);
}

/** A page up or down, and Home, which goes further than any sheet is wide. */
function longStep(key: string, withControl: boolean, pageRows: number, sheet: SheetExtent): Step | undefined {
  if (key === 'PageDown') return { rows: pageRows, columns: 0 };
  if (key === 'PageUp') return { rows: -pageRows, columns: 0 };
  if (key === 'Home') return { rows: withControl ? -sheet.rows : 0, columns: -sheet.columns };
  return undefined;
}

/** End goes to the last filled column, with Ctrl to the last filled row as well. */
function toEnd(
  { sheet, selection }: GridCommands,
  toLastRow: boolean,
  extend: boolean,
): Selection | undefined {
  if (!sheet) return undefined;
  const from = extend ? selection.head : selection.anchor;
  const row = toLastRow ? Math.max(1, sheet.lastRow) : from.row;
  const head = { row, column: Math.max(1, sheet.lastColumn) };
  return extend ? { anchor: selection.anchor, head } : selectionAt(head);
}

const edit = (grid: GridCommands): void => {
  grid.beginEdit('edit', 'cell');
};
const clear = (grid: GridCommands): void => {
  grid.clear();
};

const CELL_KEYS: Readonly<Record<string, (grid: GridCommands) => void>> = {
  Escape: (grid) => {
    grid.workbench.store.set({ copied: null });
  },
  F2: edit,
  Enter: edit,
  Delete: clear,
  Backspace: clear,
};

function handleCellKey(event: KeyboardEvent, grid: GridCommands): boolean {
  const { key } = event;
  if (event.altKey && key in ARROWS) return handleAltArrow(key, grid);
  const simple = CELL_KEYS[key];
  if (simple) simple(grid);
  else if (key === ' ' && grid.activeChoices()?.isCheckbox) grid.toggleCheckbox(grid.selection.anchor);
  else return false;
  return true;
}

/** Left to the browser, Alt with an arrow up or down scrolls the sheet away from its active cell. */
function handleAltArrow(key: string, grid: GridCommands): boolean {
  if (key === 'ArrowDown' && !openFilter(grid) && grid.activeChoices()?.isCheckbox === false)
    grid.beginEdit('edit', 'cell');
  return key === 'ArrowDown' || key === 'ArrowUp';
}

/** On the header of a filter, its list. */
function openFilter(grid: GridCommands): boolean {
  const { filter } = grid.sheet ?? {};
  const { row, column } = grid.selection.anchor;
  if (!filter || row !== filter.box.row || !contains(filter.box, { row, column })) return false;
  grid.open({ kind: 'filter', column, at: popupPoint() });
  return true;
}
