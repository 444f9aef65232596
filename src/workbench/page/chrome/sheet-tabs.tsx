/** The sheets, at the bottom. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SheetView } from '../../protocol';
import { useApp, useWorkbench } from '../state/context';
import { WORDS } from '../words';
import { addSheet } from './menu-model';

export function SheetTabs(): JSX.Element {
  const workbench = useWorkbench();
  const sheets = useApp((state) => state.snapshot?.sheets)?.filter(({ hidden }) => !hidden) ?? [];
  const sheetId = useApp((state) => state.sheetId);
  const [renamed, setRenamed] = useState<number | undefined>();
  const show = (index: number): void => {
    const sheet = sheets[(index + sheets.length) % sheets.length];
    if (!sheet) return;
    workbench.showSheet(sheet.id);
    document.getElementById(`tab-${String(sheet.id)}`)?.focus();
  };
  return (
    <div class="sheet-tabs" data-region>
      <NewSheetButton />
      <div role="tablist" aria-label={WORDS.sheets} class="tab-list">
        {sheets.map((sheet, index) =>
          renamed === sheet.id ? (
            <TabRename
              key={sheet.id}
              sheet={sheet}
              onDone={() => {
                setRenamed(undefined);
                workbench.focusGrid();
              }}
            />
          ) : (
            <SheetTab
              key={sheet.id}
              sheet={sheet}
              current={sheet.id === sheetId}
              onStep={(by) => {
                show(index + by);
              }}
              onRename={() => {
                setRenamed(sheet.id);
              }}
            />
          ),
        )}
      </div>
    </div>
  );
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

interface SheetTabProps {
  readonly sheet: SheetView;
  readonly current: boolean;
  readonly onStep: (by: -1 | 1) => void;
  readonly onRename: () => void;
}

function SheetTab({ sheet, current, onStep, onRename }: SheetTabProps): JSX.Element {
  const workbench = useWorkbench();
  return (
    <button
      type="button"
      id={`tab-${String(sheet.id)}`}
      role="tab"
      aria-selected={current}
      aria-controls="grid"
      tabIndex={current ? 0 : -1}
      class={current ? 'tab tab-current' : 'tab'}
      title={WORDS.tabHint}
      onClick={() => {
        workbench.showSheet(sheet.id);
        workbench.focusGrid();
      }}
      onDblClick={onRename}
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') onStep(1);
        else if (event.key === 'ArrowLeft') onStep(-1);
        else if (event.key === 'F2') onRename();
      }}
    >
      {sheet.name}
    </button>
  );
}

function TabRename({
  sheet,
  onDone,
}: {
  readonly sheet: SheetView;
  readonly onDone: () => void;
}): JSX.Element {
  const workbench = useWorkbench();
  const finished = useRef(false);
  const finish = (name: string): void => {
    // Closing the field takes its focus away, which would finish it once more.
    if (finished.current) return;
    finished.current = true;
    if (name.trim() !== '' && name !== sheet.name)
      void workbench.act('rename-sheet', { sheetId: sheet.id, name });
    onDone();
  };
  return (
    <input
      class="tab-rename"
      aria-label={WORDS.sheetName}
      defaultValue={sheet.name}
      ref={(element) => {
        if (element && document.activeElement !== element) element.select();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish(event.currentTarget.value);
        else if (event.key === 'Escape') finish(sheet.name);
      }}
      onBlur={(event) => {
        finish(event.currentTarget.value);
      }}
    />
  );
}
