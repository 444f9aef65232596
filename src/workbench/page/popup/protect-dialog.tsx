/** Asks how the selected cells, or a whole sheet, are to be protected. */
import type { JSX } from 'preact';
import type { CellBox } from '../grid/addresses';
import type { GridCommands } from '../grid/commands';
import { WORDS } from '../words';
import { FormDialog } from './form-dialog';

interface ProtectDialogProps {
  readonly grid: GridCommands;
  readonly sheetId: number;
  /** Absent for the whole sheet. */
  readonly box: CellBox | undefined;
  readonly close: () => void;
}

export function ProtectDialog({ grid, sheetId, box, close }: ProtectDialogProps): JSX.Element {
  return (
    <FormDialog
      title={box ? WORDS.protectRange : WORDS.protectSheet}
      close={close}
      onOk={(fields) => {
        const description = (fields.get('description') ?? '').trim();
        const how = { description, warningOnly: fields.get('who') === 'everybody' };
        void grid.workbench.act('protect', { sheetId, ...(box ? { box } : {}), ...how });
      }}
    >
      <label>
        {WORDS.protectDescription}
        <input class="modal-field" name="description" maxLength={300} data-first />
      </label>
      <fieldset class="modal-choices">
        <legend>{WORDS.protectWho}</legend>
        <label>
          <input type="radio" name="who" value="owner" defaultChecked /> {WORDS.protectOwner}
        </label>
        <label>
          <input type="radio" name="who" value="everybody" /> {WORDS.protectWarning}
        </label>
      </fieldset>
    </FormDialog>
  );
}
