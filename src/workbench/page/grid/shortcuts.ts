/** Keys with Ctrl (or Cmd) and function keys, as in Sheets. */
import { clearFormats, formatEntries } from '../chrome/formats';
import { popupPoint } from '../popup/popup-point';
import { format, redo, repeatFirst, toggle, undo } from './actions';
import { stretchBox } from './drags';
import type { GridCommands } from './commands';
import { WORDS } from '../words';

type Command = (grid: GridCommands) => void;

const SHORTCUTS: Readonly<Record<string, Command>> = {
  'ctrl+z': undo,
  'ctrl+y': redo,
  'ctrl+shift+z': redo,
  'ctrl+b': (grid) => {
    toggle(grid, 'bold');
  },
  'ctrl+i': (grid) => {
    toggle(grid, 'italic');
  },
  'alt+shift+5': (grid) => {
    toggle(grid, 'strikethrough');
  },
  'ctrl+d': (grid) => {
    repeatFirst(grid, 'down');
  },
  'ctrl+r': (grid) => {
    repeatFirst(grid, 'right');
  },
  'ctrl+f': (grid) => {
    grid.open({ kind: 'find' });
  },
  'ctrl+shift+1': formatLike(WORDS.formatNumber),
  'ctrl+shift+2': formatLike(WORDS.formatTime),
  'ctrl+shift+3': formatLike(WORDS.formatDate),
  'ctrl+shift+4': formatLike(WORDS.formatCurrency),
  'ctrl+\\': clearFormats,
  'ctrl+shift+5': formatLike(WORDS.formatPercent),
  'ctrl+shift+l': align('left'),
  'ctrl+shift+e': align('center'),
  'ctrl+shift+r': align('right'),
  'ctrl+ ': wholeAxis('columns'),
  'shift+ ': wholeAxis('rows'),
  'shift+f2': (grid) => {
    grid.open({ kind: 'note', position: grid.selection.anchor, at: popupPoint() });
  },
  'shift+f10': contextMenu,
  contextmenu: contextMenu,
  'ctrl+shift+pagedown': showNext(1),
  'ctrl+shift+pageup': showNext(-1),
};

/** @returns true where the key was one of these. */
export function handleShortcut(event: KeyboardEvent, grid: GridCommands): boolean {
  const command = SHORTCUTS[nameOf(event)];
  command?.(grid);
  return command !== undefined;
}

/** The digit row says what it is in any layout and with Shift. */
function nameOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  const name = /^Digit\d$/.test(code) ? code.slice(5) : key.toLowerCase();
  const held = [ctrlKey || metaKey ? 'ctrl' : '', altKey ? 'alt' : '', shiftKey ? 'shift' : ''];
  return [...held.filter((part) => part !== ''), name].join('+');
}

/** As the menu entry of this name does. */
function formatLike(label: string): Command {
  return (grid) => {
    const entry = formatEntries(grid).find((offered) => offered.kind === 'action' && offered.label === label);
    if (entry?.kind === 'action') entry.run();
  };
}

function align(side: 'left' | 'center' | 'right'): Command {
  return (grid) => {
    format(grid, { align: side });
  };
}

/** A space is for check boxes and texts where no key is held with it. */
function wholeAxis(axis: 'rows' | 'columns'): Command {
  return (grid) => {
    const { box, sheet } = grid;
    if (!sheet) return;
    const first = axis === 'rows' ? box.row : box.column;
    grid.selectBox(stretchBox(sheet, axis, first, axis === 'rows' ? box.rows : box.columns));
  };
}

function contextMenu(grid: GridCommands): void {
  const { box, sheet } = grid;
  const kind = box.columns === sheet?.columns ? 'rows' : box.rows === sheet?.rows ? 'columns' : 'cells';
  grid.open({ kind, at: popupPoint() });
}

function showNext(by: 1 | -1): Command {
  return ({ workbench, state }) => {
    const seen = state.snapshot?.sheets.filter(({ hidden }) => !hidden) ?? [];
    const next = seen[seen.findIndex(({ id }) => id === state.sheetId) + by];
    if (next) workbench.showSheet(next.id);
  };
}
