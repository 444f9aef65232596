/** File → Settings: the spreadsheet's own time zone and locale. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useApp, useWorkbench } from '../state/context';
import { WORDS } from '../words';
import { Modal } from './modal';

export function SpreadsheetSettings({ close }: { readonly close: () => void }): JSX.Element {
  const workbench = useWorkbench();
  const snapshot = useApp((state) => state.snapshot);
  const zone = useRef<HTMLInputElement>(null);
  const language = useRef<HTMLInputElement>(null);
  const save = (event: Event): void => {
    event.preventDefault();
    const timeZone = zone.current?.value.trim() ?? '';
    const locale = language.current?.value.trim() ?? '';
    close();
    if (timeZone !== snapshot?.timeZone) void workbench.act('set-time-zone', { timeZone });
    if (locale !== snapshot?.locale) void workbench.act('set-locale', { locale });
  };
  return (
    <Modal title={WORDS.spreadsheetSettings} role="dialog" onClose={close}>
      <form id="modal-body" class="modal-form" onSubmit={save}>
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
        <ZoneNames />
        <label>
          {WORDS.locale}
          <input
            ref={language}
            class="modal-field"
            defaultValue={snapshot?.locale ?? ''}
            aria-describedby="locale-hint"
          />
        </label>
        <p id="locale-hint" class="hint">
          {WORDS.localeHint}
        </p>
        <FormButtons close={close} />
      </form>
    </Modal>
  );
}

function ZoneNames(): JSX.Element {
  return (
    <datalist id="zones">
      {Intl.supportedValuesOf('timeZone').map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}

function FormButtons({ close }: { readonly close: () => void }): JSX.Element {
  return (
    <div class="modal-buttons">
      <button type="submit" class="button button-main">
        {WORDS.save}
      </button>
      <button type="button" class="button" onClick={close}>
        {WORDS.cancel}
      </button>
    </div>
  );
}
