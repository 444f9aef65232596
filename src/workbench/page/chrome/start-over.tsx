/** Asks before everything is put away. */
import type { JSX } from 'preact';
import { PANEL_WORDS } from '../panel-words';
import { useWorkbench } from '../state/context';
import { Modal } from './modal';

export function StartOver({ close }: { readonly close: () => void }): JSX.Element {
  const workbench = useWorkbench();
  return (
    <Modal title={PANEL_WORDS.startOverTitle} role="alertdialog" onClose={close}>
      <p id="modal-body" class="modal-body">
        {PANEL_WORDS.startOverText}
      </p>
      <div class="modal-buttons">
        <button
          type="button"
          class="button button-main"
          onClick={() => {
            close();
            void workbench.act('start-over', {});
          }}
        >
          {PANEL_WORDS.startOverYes}
        </button>
        <button type="button" class="button" data-first onClick={close}>
          {PANEL_WORDS.cancel}
        </button>
      </div>
    </Modal>
  );
}
