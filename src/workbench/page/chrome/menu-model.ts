/** What the menu bar offers. */
import type { MenuItem } from '../../protocol';
import { columnLetters } from '../grid/addresses';
import type { GridCommands } from '../grid/commands';
import { selectedBox } from '../grid/selection';
import type { WorkbenchWindow } from '../state/workbench-window';
import { WORDS } from '../words';
import { fileEntries } from './file-menu';

export type Entry =
  | { readonly kind: 'action'; readonly label: string; readonly run: () => void; readonly disabled?: boolean }
  | { readonly kind: 'submenu'; readonly label: string; readonly entries: readonly Entry[] }
  | { readonly kind: 'separator' };

export interface Menu {
  readonly label: string;
  readonly entries: readonly Entry[];
}

export function menusOf(workbench: WorkbenchWindow, grid: GridCommands): readonly Menu[] {
  return [
    { label: WORDS.file, entries: fileEntries(workbench) },
    { label: WORDS.edit, entries: editEntries(workbench, grid) },
    { label: WORDS.insert, entries: insertEntries(workbench, grid) },
    { label: WORDS.data, entries: dataEntries(workbench, grid) },
    { label: WORDS.extensions, entries: [addOnMenu(workbench)] },
  ];
}

function editEntries(workbench: WorkbenchWindow, grid: GridCommands): readonly Entry[] {
  const { sheetId, snapshot } = workbench.state;
  const { row, column, rows, columns } = selectedBox(grid.selection);
  const name = grid.sheet?.name ?? '';
  const only = (snapshot?.sheets.filter(({ hidden }) => !hidden).length ?? 0) < 2;
  return [
    action(WORDS.clearCells, () => {
      grid.clear();
    }),
    { kind: 'separator' },
    action(WORDS.deleteRows(row, row + rows - 1), () => {
      void workbench.act('delete-rows', { sheetId, first: row, count: rows });
    }),
    action(WORDS.deleteColumns(columnLetters(column), columnLetters(column + columns - 1)), () => {
      void workbench.act('delete-columns', { sheetId, first: column, count: columns });
    }),
    { kind: 'separator' },
    {
      ...action(WORDS.deleteSheet, () => ask(workbench, { kind: 'delete sheet', sheetId, name })),
      disabled: only,
    },
  ];
}

function insertEntries(workbench: WorkbenchWindow, grid: GridCommands): readonly Entry[] {
  const { sheetId } = workbench.state;
  const { row, column, rows, columns } = selectedBox(grid.selection);
  const insertRows = (before: number) => (): void => {
    void workbench.act('insert-rows', { sheetId, before, count: rows });
  };
  const insertColumns = (before: number) => (): void => {
    void workbench.act('insert-columns', { sheetId, before, count: columns });
  };
  return [
    action(WORDS.rowsAbove(rows), insertRows(row)),
    action(WORDS.rowsBelow(rows), insertRows(row + rows)),
    action(WORDS.columnsLeft(columns), insertColumns(column)),
    action(WORDS.columnsRight(columns), insertColumns(column + columns)),
    { kind: 'separator' },
    action(WORDS.newSheet, () => void addSheet(workbench)),
  ];
}

export async function addSheet(workbench: WorkbenchWindow): Promise<void> {
  const added = await workbench.act('add-sheet', {});
  if (added) workbench.showSheet(added.sheetId);
}

function dataEntries(workbench: WorkbenchWindow, grid: GridCommands): readonly Entry[] {
  const { sheetId } = workbench.state;
  const { column } = grid.selection.anchor;
  const sort = (ascending: boolean) => (): void => {
    void workbench.act('sort', { sheetId, column, ascending });
  };
  return [
    action(WORDS.sortAscending(columnLetters(column)), sort(true)),
    action(WORDS.sortDescending(columnLetters(column)), sort(false)),
  ];
}

function addOnMenu(workbench: WorkbenchWindow): Entry {
  const items = workbench.state.snapshot?.menu ?? [];
  if (items.length === 0) return { ...action(WORDS.noAddOnMenu, () => undefined), disabled: true };
  return { kind: 'submenu', label: WORDS.addOn, entries: items.map((item) => addOnEntry(workbench, item)) };
}

function addOnEntry(workbench: WorkbenchWindow, { label, handler, separator, items }: MenuItem): Entry {
  if (separator) return { kind: 'separator' };
  if (items) return { kind: 'submenu', label, entries: items.map((item) => addOnEntry(workbench, item)) };
  return action(label, () => {
    workbench.sendPlace();
    void workbench.act('menu', { handler: handler ?? '' });
  });
}

function action(label: string, run: () => void): Extract<Entry, { kind: 'action' }> {
  return { kind: 'action', label, run };
}

function ask(workbench: WorkbenchWindow, question: NonNullable<WorkbenchWindow['state']['question']>): void {
  workbench.store.set({ question });
}
