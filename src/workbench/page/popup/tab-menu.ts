/** The context menu of a sheet's tab, and the list of all sheets. */
import type { SheetView } from '../../protocol';
import type { Entry } from '../chrome/menu-model';
import { action, SEPARATOR } from '../chrome/menu-model';
import type { GridCommands } from '../grid/commands';
import type { ScreenPoint } from '../state/app-state';
import { WORDS } from '../words';

export function tabEntries(grid: GridCommands, sheetId: number, at: ScreenPoint): readonly Entry[] {
  const { workbench } = grid;
  const sheets = workbench.state.snapshot?.sheets ?? [];
  const sheet = sheets.find(({ id }) => id === sheetId);
  if (!sheet) return [];
  const only = sheets.filter(({ hidden }) => !hidden).length < 2;
  return [
    {
      ...action(WORDS.deleteSheet, () => workbench.store.set({ question: deletion(sheet) })),
      disabled: only,
    },
    action(WORDS.duplicateSheet, () => void duplicate(grid, sheetId)),
    action(WORDS.renameSheet, () => workbench.store.set({ renaming: sheetId })),
    { ...action(WORDS.hideSheet, () => void workbench.act('hide-sheet', { sheetId })), disabled: only },
    protectEntry(grid, sheet),
    SEPARATOR,
    moveEntry(grid, sheet, 1),
    moveEntry(grid, sheet, -1),
    SEPARATOR,
    action(WORDS.allSheets, () => {
      grid.open({ kind: 'all sheets', at });
    }),
  ];
}

/** Hidden ones among them: choosing one brings it back. */
export function allSheetsEntries(grid: GridCommands): readonly Entry[] {
  const { workbench } = grid;
  return (workbench.state.snapshot?.sheets ?? []).map(({ id, name, hidden }) =>
    action(hidden ? WORDS.hiddenSheet(name) : name, () => void bringForward(grid, id, hidden)),
  );
}

async function bringForward({ workbench }: GridCommands, sheetId: number, hidden: boolean): Promise<void> {
  if (hidden) await workbench.act('show-sheet', { sheetId });
  workbench.showSheet(sheetId);
}

async function duplicate({ workbench }: GridCommands, sheetId: number): Promise<void> {
  const copy = await workbench.act('duplicate-sheet', { sheetId });
  if (copy) workbench.showSheet(copy.sheetId);
}

function deletion({ id, name }: SheetView): { kind: 'delete sheet'; sheetId: number; name: string } {
  return { kind: 'delete sheet', sheetId: id, name };
}

/** Its place among the sheets that can be seen decides; hidden ones are stepped over. */
function moveEntry({ workbench }: GridCommands, sheet: SheetView, by: 1 | -1): Entry {
  const sheets = workbench.state.snapshot?.sheets ?? [];
  const seen = sheets.filter(({ hidden }) => !hidden);
  const neighbour = seen[seen.findIndex(({ id }) => id === sheet.id) + by];
  return {
    ...action(by > 0 ? WORDS.moveSheetRight : WORDS.moveSheetLeft, () => {
      if (neighbour)
        void workbench.act('move-sheet', { sheetId: sheet.id, position: sheets.indexOf(neighbour) + 1 });
    }),
    disabled: neighbour === undefined,
  };
}

function protectEntry({ workbench }: GridCommands, { id: sheetId, protections }: SheetView): Entry {
  const whole = protections.find(({ box }) => box === undefined);
  return whole
    ? action(WORDS.unprotectSheet, () => {
        void workbench.act('unprotect', { sheetId, protectionId: whole.id });
      })
    : action(WORDS.protectSheet, () => {
        workbench.store.set({ popup: { kind: 'protect', sheetId, box: undefined } });
      });
}
