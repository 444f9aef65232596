/** A small dialog that is a form: OK hands on what was filled in, once the dialog is gone. */
import type { ComponentChildren, JSX } from 'preact';
import { Modal } from '../chrome/modal';
import { WORDS } from '../words';

interface FormDialogProps {
  readonly title: string;
  readonly close: () => void;
  /** Gets each field's text by its name; a box that is not ticked is absent. */
  readonly onOk: (fields: ReadonlyMap<string, string>) => void;
  readonly children: ComponentChildren;
}

export function FormDialog({ title, close, onOk, children }: FormDialogProps): JSX.Element {
  return (
    <Modal title={title} role="dialog" onClose={close}>
      <form
        class="modal-form"
        onSubmit={(event) => {
          event.preventDefault();
          const fields = [...new FormData(event.currentTarget)].flatMap(([name, value]) =>
            typeof value === 'string' ? [[name, value] as const] : [],
          );
          close();
          onOk(new Map(fields));
        }}
      >
        <div id="modal-body" class="modal-body">
          {children}
        </div>
        <div class="modal-buttons">
          <button type="submit" class="button button-main">
            {WORDS.ok}
          </button>
          <button type="button" class="button" onClick={close}>
            {WORDS.cancel}
          </button>
        </div>
      </form>
    </Modal>
  );
}
