/** Asks which choices the selected cells offer. */
import type { JSX } from 'preact';
import { Modal } from '../chrome/modal';
import type { GridCommands } from '../grid/commands';
import { WORDS } from '../words';

interface DropDownDialogProps {
  readonly grid: GridCommands;
  readonly close: () => void;
}

export function DropDownDialog({ grid, close }: DropDownDialogProps): JSX.Element {
  const { sheetId } = grid.state;
  const { box } = grid;
  const before = grid.activeChoices();
  return (
    <Modal title={WORDS.dropDownTitle} role="dialog" onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const items = form.get('items');
          const values = linesOf(typeof items === 'string' ? items : '');
          close();
          if (values.length === 0) return;
          const rule = { type: 'list', values, strict: form.get('strict') !== null } as const;
          void grid.workbench.act('set-rule', { sheetId, box, rule });
        }}
      >
        <div id="modal-body" class="modal-body">
          <label class="drop-down-items">
            {WORDS.dropDownItems}
            <textarea
              data-first
              name="items"
              rows={6}
              required
              defaultValue={before?.isCheckbox === false ? before.values.join('\n') : ''}
            />
          </label>
          <label>
            <input type="checkbox" name="strict" defaultChecked /> {WORDS.dropDownStrict}
          </label>
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

/** Each choice once. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}
