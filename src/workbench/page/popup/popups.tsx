/** The popup that is open over the grid, if any. */
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MenuList } from '../chrome/menu-list';
import type { Entry } from '../chrome/menu-model';
import type { GridCommands } from '../grid/commands';
import type { Popup, ScreenPoint } from '../state/app-state';
import { useApp, useWorkbench } from '../state/context';
import { WORDS } from '../words';
import { cellEntries, headEntries } from './cell-menu';
import { FilterList } from './filter-list';
import { FindBar } from './find-bar';
import { NoteEditor } from './note-editor';
import { NumberFormatDialog } from './number-format-dialog';
import { useOutsideClick } from './outside-click';
import { ProtectDialog } from './protect-dialog';
import { RuleDialog } from './rule-dialog';
import { allSheetsEntries, tabEntries } from './tab-menu';
import { WidthDialog } from './width-dialog';

const DIALOGS: ReadonlySet<Popup['kind']> = new Set(['width', 'rule', 'number format', 'protect'] as const);

export function Popups({ grid }: { readonly grid: GridCommands }): JSX.Element | null {
  const workbench = useWorkbench();
  const popup = useApp((state) => state.popup);
  const dialog = popup !== null && DIALOGS.has(popup.kind);
  useLayoutEffect(() => {
    // While a dialog is there, nothing beside it takes the keyboard.
    if (!dialog) workbench.focusGrid();
  }, [workbench, dialog]);
  if (!popup) return null;
  const menu = menuOf(grid, popup);
  return menu ? <ContextMenu {...menu} /> : <OtherPopup grid={grid} popup={popup} />;
}

function menuOf(grid: GridCommands, popup: Popup): ContextMenuProps | undefined {
  switch (popup.kind) {
    case 'cells':
      return { at: popup.at, label: WORDS.cellMenu, entries: cellEntries(grid) };
    case 'rows':
    case 'columns':
      return { at: popup.at, label: WORDS.headMenu, entries: headEntries(grid, popup.kind) };
    case 'tab':
      return { at: popup.at, label: WORDS.sheetMenu, entries: tabEntries(grid, popup.sheetId, popup.at) };
    case 'all sheets':
      return { at: popup.at, label: WORDS.allSheets, entries: allSheetsEntries(grid) };
    default:
      return undefined;
  }
}

function OtherPopup({
  grid,
  popup,
}: {
  readonly grid: GridCommands;
  readonly popup: Popup;
}): JSX.Element | null {
  const close = useClose();
  switch (popup.kind) {
    case 'filter':
      return (
        <Floating at={popup.at}>
          <FilterList key={popup.column} grid={grid} column={popup.column} close={close} />
        </Floating>
      );
    case 'note':
      return (
        <Floating at={popup.at}>
          <NoteEditor grid={grid} position={popup.position} close={close} />
        </Floating>
      );
    case 'find':
      return <FindBar grid={grid} close={close} />;
    default:
      return <Dialog {...{ grid, popup, close }} />;
  }
}

interface DialogProps {
  readonly grid: GridCommands;
  readonly popup: Popup;
  readonly close: () => void;
}

function Dialog({ grid, popup, close }: DialogProps): JSX.Element | null {
  switch (popup.kind) {
    case 'rule':
      return <RuleDialog {...{ grid, close }} first={popup.first} />;
    case 'number format':
      return <NumberFormatDialog {...{ grid, close }} />;
    case 'protect':
      return <ProtectDialog {...{ grid, close }} sheetId={popup.sheetId} box={popup.box} />;
    case 'width':
      return <WidthDialog grid={grid} close={close} />;
    default:
      return null;
  }
}

/** Closes the popup and gives the keyboard back to the cells. */
function useClose(): () => void {
  const workbench = useWorkbench();
  return () => {
    workbench.store.set({ popup: null });
    workbench.focusGrid();
  };
}

interface ContextMenuProps {
  readonly at: ScreenPoint;
  readonly label: string;
  readonly entries: readonly Entry[];
}

function ContextMenu({ at, label, entries }: ContextMenuProps): JSX.Element {
  const close = useClose();
  const [path, setPath] = useState<readonly number[]>([]);
  return (
    <Floating at={at}>
      <MenuList
        {...{ label, entries, path }}
        onPath={setPath}
        onChoose={(entry) => {
          if (entry.kind !== 'action' || entry.disabled) return;
          close();
          entry.run();
        }}
        onLeave={(by) => {
          if (by === 0) close();
        }}
      />
    </Floating>
  );
}

const MARGIN = 8;

/** Keeps its content inside the window. */
function Floating({
  at,
  children,
}: {
  readonly at: ScreenPoint;
  readonly children: ComponentChildren;
}): JSX.Element {
  const workbench = useWorkbench();
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(at);
  useOutsideClick(box, () => {
    workbench.store.set({ popup: null });
  });
  useLayoutEffect(() => {
    const keepInside = (): void => {
      const inner = box.current?.firstElementChild?.getBoundingClientRect();
      if (!inner) return;
      setPlace({
        left: Math.max(MARGIN, Math.min(at.left, window.innerWidth - inner.width - MARGIN)),
        top: Math.max(MARGIN, Math.min(at.top, window.innerHeight - inner.height - MARGIN)),
      });
    };
    keepInside();
    const observer = new ResizeObserver(keepInside);
    if (box.current?.firstElementChild) observer.observe(box.current.firstElementChild);
    window.addEventListener('resize', keepInside);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', keepInside);
    };
  }, [at]);
  return (
    <div
      ref={box}
      class="floating"
      style={{ left: `${String(place.left)}px`, top: `${String(place.top)}px` }}
    >
      {children}
    </div>
  );
}
