/** What the page itself has to ask or say. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Question } from '../state/app-state';
import { useApp, useWorkbench } from '../state/context';
import { WORDS } from '../words';
import { Modal } from './modal';

export function PageQuestion({ question }: { readonly question: Question }): JSX.Element {
  if (question.kind === 'settings') return <SettingsForm />;
  return question.kind === 'problem' ? (
    <Problem message={question.message} />
  ) : (
    <DeleteSheet question={question} />
  );
}

function useClose(): () => void {
  const workbench = useWorkbench();
  return () => {
    workbench.store.set({ question: null });
    workbench.focusGrid();
  };
}

function Problem({ message }: { readonly message: string }): JSX.Element {
  const close = useClose();
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

function DeleteSheet({
  question,
}: {
  readonly question: Extract<Question, { kind: 'delete sheet' }>;
}): JSX.Element {
  const workbench = useWorkbench();
  const close = useClose();
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

function SettingsForm(): JSX.Element {
  const workbench = useWorkbench();
  const close = useClose();
  const snapshot = useApp((state) => state.snapshot);
  const zone = useRef<HTMLInputElement>(null);
  const locale = useRef<HTMLInputElement>(null);
  const save = (): void => {
    const timeZone = zone.current?.value.trim() ?? '';
    const language = locale.current?.value.trim() ?? '';
    close();
    if (timeZone !== snapshot?.timeZone) void workbench.act('set-time-zone', { timeZone });
    if (language !== snapshot?.locale) void workbench.act('set-locale', { locale: language });
  };
  return (
    <Modal title={WORDS.spreadsheetSettings} role="dialog" onClose={close}>
      <form
        id="modal-body"
        class="modal-form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label>
          {WORDS.timeZone}
          <input
            ref={zone}
            class="modal-field"
            list="zones"
            defaultValue={snapshot?.timeZone ?? ''}
            data-first
          />
        </label>
        <datalist id="zones">
          {Intl.supportedValuesOf('timeZone').map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <label>
          {WORDS.locale}
          <input
            ref={locale}
            class="modal-field"
            defaultValue={snapshot?.locale ?? ''}
            aria-describedby="locale-hint"
          />
        </label>
        <p id="locale-hint" class="hint">
          {WORDS.localeHint}
        </p>
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
