/** File → Rename, and a click on the title. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { PANEL_WORDS } from '../panel-words';
import { useApp, useWorkbench } from '../state/context';
import { WORDS } from '../words';
import { Modal } from './modal';

export function RenameSpreadsheet({ close }: { readonly close: () => void }): JSX.Element {
  const workbench = useWorkbench();
  const before = useApp((state) => state.snapshot?.name ?? '');
  const field = useRef<HTMLInputElement>(null);
  const save = (event: Event): void => {
    event.preventDefault();
    const name = field.current?.value.trim() ?? '';
    close();
    if (name !== '' && name !== before) void workbench.act('rename-spreadsheet', { name });
  };
  return (
    <Modal title={PANEL_WORDS.rename.replace('…', '')} role="dialog" onClose={close}>
      <form id="modal-body" class="modal-form" onSubmit={save}>
        <label>
          {PANEL_WORDS.spreadsheetName}
          <input ref={field} class="modal-field" defaultValue={before} maxLength={300} data-first />
        </label>
        <div class="modal-buttons">
          <button type="submit" class="button button-main">
            {WORDS.save}
          </button>
          <button type="button" class="button" onClick={close}>
            {WORDS.cancel}
          </button>
        </div>
      </form>
    </Modal>
  );
}
