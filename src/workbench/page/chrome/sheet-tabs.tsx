/** The sheets, at the bottom. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SheetView } from '../../protocol';
import type { GridCommands } from '../grid/commands';
import type { ScreenPoint } from '../state/app-state';
import { useApp, useWorkbench } from '../state/context';
import { WORDS } from '../words';
import { addSheet } from './menu-model';
import { SelectionFigures } from './selection-figures';
import { TabRename } from './tab-rename';

export function SheetTabs({ grid }: { readonly grid: GridCommands }): JSX.Element {
  const all = useApp((state) => state.snapshot?.sheets) ?? [];
  const renaming = useApp((state) => state.renaming);
  const tabs = useTabs(grid, all);
  return (
    <div class="sheet-tabs" data-region>
      <NewSheetButton />
      <AllSheetsButton grid={grid} />
      <div role="tablist" aria-label={WORDS.sheets} class="tab-list">
        {tabs.seen.map((sheet, index) =>
          renaming === sheet.id ? (
            <TabRename key={sheet.id} sheet={sheet} />
          ) : (
            <SheetTab key={sheet.id} grid={grid} sheet={sheet} index={index} tabs={tabs} />
          ),
        )}
      </div>
      <SelectionFigures grid={grid} />
    </div>
  );
}

interface Tabs {
  readonly seen: readonly SheetView[];
  /** The tab that is dragged, and where it would go. */
  readonly dragged: { readonly sheetId: number; readonly over: number } | undefined;
  readonly show: (index: number) => void;
  readonly press: (sheetId: number) => void;
  readonly dragOver: (index: number) => void;
  readonly drop: () => void;
}

function useTabs({ workbench }: GridCommands, all: readonly SheetView[]): Tabs {
  const seen = all.filter(({ hidden }) => !hidden);
  const held = useRef<number | undefined>(undefined);
  const [dragged, setDragged] = useState<Tabs['dragged']>();
  return {
    seen,
    dragged,
    show: (index) => {
      const sheet = seen[(index + seen.length) % seen.length];
      if (!sheet) return;
      workbench.showSheet(sheet.id);
      document.getElementById(`tab-${String(sheet.id)}`)?.focus();
    },
    press: (sheetId) => {
      held.current = sheetId;
    },
    dragOver: (index) => {
      if (held.current !== undefined && seen[index]?.id !== held.current)
        setDragged({ sheetId: held.current, over: index });
    },
    drop: () => {
      held.current = undefined;
      setDragged(undefined);
      const target = dragged && seen[dragged.over];
      if (target) {
        const position = all.indexOf(target) + 1;
        void workbench.act('move-sheet', { sheetId: dragged.sheetId, position });
      }
    },
  };
}

function NewSheetButton(): JSX.Element {
  const workbench = useWorkbench();
  return (
    <button
      type="button"
      class="tab-add"
      aria-label={WORDS.newSheet}
      title={WORDS.newSheet}
      onClick={() => void addSheet(workbench)}
    >
      +
    </button>
  );
}

function AllSheetsButton({ grid }: { readonly grid: GridCommands }): JSX.Element {
  return (
    <button
      type="button"
      class="tab-add tab-all"
      aria-label={WORDS.allSheets}
      aria-haspopup="menu"
      title={WORDS.allSheets}
      onClick={(event) => {
        grid.open({ kind: 'all sheets', at: above(event.currentTarget) });
      }}
    >
      ≡
    </button>
  );
}

interface SheetTabProps {
  readonly grid: GridCommands;
  readonly sheet: SheetView;
  readonly index: number;
  readonly tabs: Tabs;
}

function SheetTab({ grid, sheet, index, tabs }: SheetTabProps): JSX.Element {
  const { workbench } = grid;
  const current = useApp((state) => state.sheetId) === sheet.id;
  const isTarget = tabs.dragged?.over === index;
  const openMenu = (at: ScreenPoint): void => {
    workbench.showSheet(sheet.id);
    grid.open({ kind: 'tab', sheetId: sheet.id, at });
  };
  return (
    <button
      type="button"
      id={`tab-${String(sheet.id)}`}
      role="tab"
      aria-selected={current}
      aria-controls="grid"
      tabIndex={current ? 0 : -1}
      class={['tab', current ? 'tab-current' : '', isTarget ? 'tab-target' : ''].join(' ').trim()}
      title={WORDS.tabHint}
      onMouseDown={(event) => {
        // A formula that waits for a reference may take it from another sheet.
        if (grid.picker.ready) event.preventDefault();
        tabs.press(sheet.id);
      }}
      onMouseMove={(event) => {
        if ((event.buttons & 1) === 1) tabs.dragOver(index);
      }}
      onMouseUp={tabs.drop}
      onClick={() => {
        workbench.showSheet(sheet.id);
        workbench.focusGrid();
      }}
      onDblClick={() => workbench.store.set({ renaming: sheet.id })}
      onContextMenu={(event) => {
        event.preventDefault();
        openMenu({ left: event.clientX, top: event.clientY });
      }}
      onKeyDown={(event) => {
        if (!handleTabKey(event, grid, sheet, index, tabs)) return;
        event.preventDefault();
      }}
    >
      {isProtected(sheet) && <LockSign />}
      {sheet.name}
    </button>
  );
}

function handleTabKey(
  event: KeyboardEvent,
  grid: GridCommands,
  { id: sheetId }: SheetView,
  index: number,
  tabs: Tabs,
): boolean {
  const { key, shiftKey } = event;
  if (key === 'ArrowRight') tabs.show(index + 1);
  else if (key === 'ArrowLeft') tabs.show(index - 1);
  else if (key === 'F2') grid.workbench.store.set({ renaming: sheetId });
  else if (key === 'ContextMenu' || (key === 'F10' && shiftKey))
    grid.open({ kind: 'tab', sheetId, at: above(event.currentTarget as HTMLElement) });
  else return false;
  return true;
}

/** Menus at the bottom open upwards: they keep inside the window. */
function above(element: HTMLElement): ScreenPoint {
  const { left, top } = element.getBoundingClientRect();
  return { left, top };
}

function isProtected({ protections }: SheetView): boolean {
  return protections.some(({ box }) => box === undefined);
}

function LockSign(): JSX.Element {
  return (
    <svg
      class="tab-lock"
      viewBox="0 0 12 14"
      width="10"
      height="12"
      role="img"
      aria-label={WORDS.protectedSheet}
    >
      <path d="M2 6h8v7H2zM3.5 6V4a2.5 2.5 0 0 1 5 0v2" />
    </svg>
  );
}
