/** The width of the selected columns, for those who do not drag. */
import type { JSX } from 'preact';
import { Modal } from '../chrome/modal';
import { stretch } from '../grid/actions';
import { columnLetters } from '../grid/addresses';
import type { GridCommands } from '../grid/commands';
import { COLUMN_WIDTH } from '../grid/geometry';
import { WORDS } from '../words';

interface WidthDialogProps {
  readonly grid: GridCommands;
  readonly close: () => void;
}

export function WidthDialog({ grid, close }: WidthDialogProps): JSX.Element {
  const { first, count } = stretch(grid, 'columns');
  const { sheetId } = grid.state;
  return (
    <Modal
      title={WORDS.widthOf(columnLetters(first), columnLetters(first + count - 1))}
      role="dialog"
      onClose={close}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const pixels = Math.round(Number(new FormData(event.currentTarget).get('pixels')));
          close();
          void grid.workbench.act('set-column-width', { sheetId, first, count, pixels });
        }}
      >
        <label id="modal-body" class="modal-body">
          {WORDS.widthInPixels}{' '}
          <input
            data-first
            type="number"
            name="pixels"
            class="width-field"
            min={21}
            max={2000}
            required
            defaultValue={grid.sheet?.columnWidths[first] ?? COLUMN_WIDTH}
          />
        </label>
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
