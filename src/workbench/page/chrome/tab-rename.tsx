/** A sheet's tab while its name is changed. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { SheetView } from '../../protocol';
import { useWorkbench } from '../state/context';
import { WORDS } from '../words';

export function TabRename({ sheet }: { readonly sheet: SheetView }): JSX.Element {
  const workbench = useWorkbench();
  const finished = useRef(false);
  const finish = (name: string): void => {
    // Closing the field takes its focus away, which would finish it once more.
    if (finished.current) return;
    finished.current = true;
    if (name.trim() !== '' && name !== sheet.name)
      void workbench.act('rename-sheet', { sheetId: sheet.id, name });
    workbench.store.set({ renaming: null });
    workbench.focusGrid();
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
