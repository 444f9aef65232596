/** What the menu bar offers. */
import { redo, repeatFirst, sort, sortRange, toggle, undo } from '../grid/actions';
import { columnLetters, contains } from '../grid/addresses';
import type { GridCommands } from '../grid/commands';
import { clipboardEntries, deleteEntries, filterEntry, insertEntries, noteEntry } from '../popup/cell-menu';
import { allSheetsEntries } from '../popup/tab-menu';
import type { Question } from '../state/app-state';
import { WORDS } from '../words';
import { clearFormats, formatEntries, mergeEntry } from './formats';
import type { Entry, Menu } from './menu-model';
import { action, addOnMenu, addSheet, SEPARATOR, submenu } from './menu-model';

export function menusOf(grid: GridCommands): readonly Menu[] {
  return [
    { label: WORDS.file, entries: fileEntries(grid) },
    { label: WORDS.edit, entries: editEntries(grid) },
    { label: WORDS.view, entries: viewEntries(grid) },
    { label: WORDS.insert, entries: allInsertEntries(grid) },
    { label: WORDS.format, entries: lookEntries(grid) },
    { label: WORDS.data, entries: dataEntries(grid) },
    { label: WORDS.extensions, entries: [addOnMenu(grid.workbench)] },
  ];
}

function fileEntries(grid: GridCommands): readonly Entry[] {
  return [
    action(WORDS.renameSpreadsheet, ask(grid, { kind: 'rename spreadsheet' })),
    action(WORDS.downloadCsv, () => {
      const link = document.createElement('a');
      link.href = `/csv/${String(grid.state.sheetId)}.csv`;
      link.download = '';
      link.click();
    }),
    SEPARATOR,
    action(WORDS.settings, ask(grid, { kind: 'settings' })),
    action(WORDS.startOver, ask(grid, { kind: 'start over' })),
  ];
}

function editEntries(grid: GridCommands): readonly Entry[] {
  const { snapshot, sheetId } = grid.state;
  const only = (snapshot?.sheets.filter(({ hidden }) => !hidden).length ?? 0) < 2;
  const deletion = { kind: 'delete sheet', sheetId, name: grid.sheet?.name ?? '' } as const;
  const find = (): void => {
    grid.open({ kind: 'find' });
  };
  const clear = (): void => {
    grid.clear();
  };
  return [
    { ...action(WORDS.undo, on(grid, undo), 'Ctrl+Z'), disabled: !snapshot?.canUndo },
    { ...action(WORDS.redo, on(grid, redo), 'Ctrl+Y'), disabled: !snapshot?.canRedo },
    SEPARATOR,
    ...clipboardEntries(grid),
    SEPARATOR,
    action(WORDS.find, find, 'Ctrl+F'),
    SEPARATOR,
    action(WORDS.clearCells, clear),
    ...deleteEntries(grid),
    { ...action(WORDS.deleteSheet, ask(grid, deletion)), disabled: only },
  ];
}

function on(grid: GridCommands, command: (grid: GridCommands) => void): () => void {
  return () => {
    command(grid);
  };
}

function viewEntries(grid: GridCommands): readonly Entry[] {
  const { sheetId } = grid.state;
  const freeze = (count: number) => (): void => {
    void grid.workbench.act('freeze-rows', { sheetId, count });
  };
  const row = grid.selection.anchor.row;
  return [
    submenu(WORDS.freeze, [
      action(WORDS.freezeNone, freeze(0)),
      action(WORDS.freezeRows(1), freeze(1)),
      action(WORDS.freezeRows(2), freeze(2)),
      action(WORDS.freezeUpTo(row), freeze(row)),
    ]),
    submenu(WORDS.allSheets, allSheetsEntries(grid)),
  ];
}

function allInsertEntries(grid: GridCommands): readonly Entry[] {
  const { sheetId } = grid.state;
  const setRule = (rule: { type: 'checkbox'; strict: true } | null) => (): void => {
    void grid.workbench.act('set-rule', { sheetId, box: grid.box, rule });
  };
  return [
    ...insertEntries(grid, 'rows'),
    ...insertEntries(grid, 'columns'),
    SEPARATOR,
    action(WORDS.newSheet, () => void addSheet(grid.workbench)),
    SEPARATOR,
    action(WORDS.checkbox, setRule({ type: 'checkbox', strict: true })),
    action(WORDS.dropDown, () => {
      grid.open({ kind: 'rule', first: 'list' });
    }),
    { ...action(WORDS.removeRule, setRule(null)), disabled: !hasRule(grid) },
    noteEntry(grid),
  ];
}

function lookEntries(grid: GridCommands): readonly Entry[] {
  return [
    submenu(WORDS.numberFormat, formatEntries(grid)),
    SEPARATOR,
    action(
      WORDS.bold,
      () => {
        toggle(grid, 'bold');
      },
      'Ctrl+B',
    ),
    action(
      WORDS.italic,
      () => {
        toggle(grid, 'italic');
      },
      'Ctrl+I',
    ),
    action(
      WORDS.strikethrough,
      () => {
        toggle(grid, 'strikethrough');
      },
      'Alt+Shift+5',
    ),
    action(WORDS.wrap, () => {
      toggle(grid, 'wrap');
    }),
    mergeEntry(grid),
    SEPARATOR,
    action(
      WORDS.clearFormats,
      () => {
        clearFormats(grid);
      },
      'Ctrl+\\',
    ),
  ];
}

function dataEntries(grid: GridCommands): readonly Entry[] {
  const { column } = grid.selection.anchor;
  const many = grid.box.rows > 1;
  return [
    action(WORDS.sortAscending(columnLetters(column)), () => {
      sort(grid, column, true);
    }),
    action(WORDS.sortDescending(columnLetters(column)), () => {
      sort(grid, column, false);
    }),
    {
      ...action(WORDS.sortRangeAscending, () => {
        sortRange(grid, true);
      }),
      disabled: !many,
    },
    {
      ...action(WORDS.sortRangeDescending, () => {
        sortRange(grid, false);
      }),
      disabled: !many,
    },
    SEPARATOR,
    filterEntry(grid),
    action(WORDS.rule, () => {
      grid.open({ kind: 'rule', first: 'date' });
    }),
    protectionEntry(grid),
    SEPARATOR,
    action(
      WORDS.fillDown,
      () => {
        repeatFirst(grid, 'down');
      },
      'Ctrl+D',
    ),
    action(
      WORDS.fillRight,
      () => {
        repeatFirst(grid, 'right');
      },
      'Ctrl+R',
    ),
  ];
}

function hasRule({ sheet, selection }: GridCommands): boolean {
  return sheet?.choices.some(({ box }) => contains(box, selection.anchor)) ?? false;
}

function protectionEntry(grid: GridCommands): Entry {
  const { sheetId } = grid.state;
  const found = grid.sheet?.protections.find(({ box }) => box && contains(box, grid.selection.anchor));
  return found
    ? action(WORDS.unprotectRange, () => {
        void grid.workbench.act('unprotect', { sheetId, protectionId: found.id });
      })
    : action(WORDS.protectRange, () => {
        grid.open({ kind: 'protect', sheetId, box: grid.box });
      });
}

function ask({ workbench }: GridCommands, question: Question): () => void {
  return () => {
    workbench.store.set({ question });
  };
}
