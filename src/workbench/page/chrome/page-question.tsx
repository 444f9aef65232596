/** What the page itself has to ask or say. */
import type { JSX } from 'preact';
import type { Question } from '../state/app-state';
import { useWorkbench } from '../state/context';
import { WORDS } from '../words';
import { Modal } from './modal';
import { RenameSpreadsheet } from './rename-spreadsheet';
import { SpreadsheetSettings } from './spreadsheet-settings';
import { StartOver } from './start-over';

export function PageQuestion({ question }: { readonly question: Question }): JSX.Element {
  const close = useClose();
  if (question.kind === 'start over') return <StartOver close={close} />;
  if (question.kind === 'rename spreadsheet') return <RenameSpreadsheet close={close} />;
  if (question.kind === 'settings') return <SpreadsheetSettings close={close} />;
  if (question.kind === 'problem') return <Problem message={question.message} close={close} />;
  return <DeleteSheet question={question} close={close} />;
}

function useClose(): () => void {
  const workbench = useWorkbench();
  return () => {
    workbench.store.set({ question: null });
    workbench.focusGrid();
  };
}

interface Closable {
  readonly close: () => void;
}

function Problem({ message, close }: Closable & { readonly message: string }): JSX.Element {
  return (
    <Modal title={WORDS.problem} role="alertdialog" onClose={close}>
      <p id="modal-body" class="modal-body">
        {message}
      </p>
      <div class="modal-buttons">
        <button type="button" class="button button-main" data-first onClick={close}>
          {WORDS.ok}
        </button>
      </div>
    </Modal>
  );
}

interface DeleteSheetProps extends Closable {
  readonly question: Extract<Question, { kind: 'delete sheet' }>;
}

function DeleteSheet({ question, close }: DeleteSheetProps): JSX.Element {
  const workbench = useWorkbench();
  return (
    <Modal title={WORDS.deleteSheet} role="alertdialog" onClose={close}>
      <p id="modal-body" class="modal-body">
        {WORDS.deleteSheetQuestion(question.name)}
      </p>
      <div class="modal-buttons">
        <button
          type="button"
          class="button button-main"
          onClick={() => {
            close();
            void workbench.act('delete-sheet', { sheetId: question.sheetId });
          }}
        >
          {WORDS.remove}
        </button>
        <button type="button" class="button" data-first onClick={close}>
          {WORDS.cancel}
        </button>
      </div>
    </Modal>
  );
}
