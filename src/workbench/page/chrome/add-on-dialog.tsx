/** An alert or prompt of the add-on; its script waits for the answer. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { DialogButton, DialogView } from '../../protocol';
import { useWorkbench } from '../state/context';
import { WORDS } from '../words';
import { Modal } from './modal';

const LABELS: Readonly<Record<DialogButton, string>> = {
  OK: WORDS.ok,
  CANCEL: WORDS.cancel,
  YES: WORDS.yes,
  NO: WORDS.no,
};

export function AddOnDialog({ dialog }: { readonly dialog: DialogView }): JSX.Element {
  const workbench = useWorkbench();
  const field = useRef<HTMLInputElement>(null);
  const answer = (button: DialogButton | 'CLOSE'): void => {
    const text = field.current?.value;
    workbench.focusGrid();
    void workbench.act('dialog', text === undefined ? { button } : { button, text });
  };
  const [first] = dialog.buttons;
  return (
    <Modal
      title={dialog.title}
      role="alertdialog"
      onClose={() => {
        answer('CLOSE');
      }}
    >
      <p id="modal-body" class="modal-body">
        {dialog.message}
      </p>
      {dialog.type === 'prompt' && (
        <input
          ref={field}
          class="modal-field"
          aria-label={dialog.title === '' ? dialog.message : dialog.title}
          data-first
          onKeyDown={(event) => {
            if (event.key === 'Enter' && first) answer(first);
          }}
        />
      )}
      <div class="modal-buttons">
        {dialog.buttons.map((button, index) => (
          <button
            key={button}
            type="button"
            class={index === 0 ? 'button button-main' : 'button'}
            {...(index === 0 && dialog.type === 'alert' ? { 'data-first': true } : {})}
            onClick={() => {
              answer(button);
            }}
          >
            {LABELS[button]}
          </button>
        ))}
      </div>
    </Modal>
  );
}
