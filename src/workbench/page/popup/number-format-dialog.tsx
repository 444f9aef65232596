/** A number format of one's own, in the letters that Sheets has for it. */
import type { JSX } from 'preact';
import { format } from '../grid/actions';
import type { GridCommands } from '../grid/commands';
import { WORDS } from '../words';
import { FormDialog } from './form-dialog';

interface NumberFormatDialogProps {
  readonly grid: GridCommands;
  readonly close: () => void;
}

export function NumberFormatDialog({ grid, close }: NumberFormatDialogProps): JSX.Element {
  return (
    <FormDialog
      title={WORDS.customFormatTitle}
      close={close}
      onOk={(fields) => {
        format(grid, { numberFormat: (fields.get('format') ?? '').trim() });
      }}
    >
      <label>
        {WORDS.numberFormat}
        <input
          class="modal-field"
          name="format"
          maxLength={300}
          spellcheck={false}
          data-first
          defaultValue={grid.activeCell()?.numberFormat ?? ''}
        />
      </label>
      <p class="hint">{WORDS.customFormatHint}</p>
    </FormDialog>
  );
}
