/** Time and place: the virtual clock, and the spreadsheet's own time zone and locale. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { wallTimeIn } from '../panel/instants';
import { PANEL_WORDS } from '../panel-words';
import { useApp, useWorkbench } from '../state/context';
import type { WorkbenchWindow } from '../state/workbench-window';
import { WORDS } from '../words';
import { Modal } from './modal';

/** What the fields held when the dialog was opened, and hold when it is left. */
interface TimeAndPlace {
  readonly wallTime: string;
  readonly timeZone: string;
  readonly locale: string;
}

export function SpreadsheetSettings({ close }: { readonly close: () => void }): JSX.Element {
  const workbench = useWorkbench();
  const snapshot = useApp((state) => state.snapshot);
  const opened = useRef<TimeAndPlace>({
    wallTime: snapshot ? wallTimeIn(snapshot.now, snapshot.timeZone) : '',
    timeZone: snapshot?.timeZone ?? '',
    locale: snapshot?.locale ?? '',
  });
  return (
    <Modal title={PANEL_WORDS.clockTitle} role="dialog" onClose={close}>
      <form
        id="modal-body"
        class="modal-form"
        onSubmit={(event) => {
          event.preventDefault();
          const wanted = fieldsOf(event.currentTarget);
          close();
          void apply(workbench, opened.current, wanted);
        }}
      >
        <TimeField wallTime={opened.current.wallTime} />
        <ZoneField timeZone={opened.current.timeZone} />
        <label>
          {PANEL_WORDS.locale}
          <LocaleChoice locale={opened.current.locale} />
        </label>
        <FormButtons close={close} />
      </form>
    </Modal>
  );
}

function TimeField({ wallTime }: Pick<TimeAndPlace, 'wallTime'>): JSX.Element {
  return (
    <>
      <label>
        {PANEL_WORDS.clockTime}
        <input
          name="wallTime"
          type="datetime-local"
          class="modal-field"
          defaultValue={wallTime}
          aria-describedby="clock-hint"
          required
        />
      </label>
      <p id="clock-hint" class="hint">
        {PANEL_WORDS.clockForward}
      </p>
    </>
  );
}

function ZoneField({ timeZone }: Pick<TimeAndPlace, 'timeZone'>): JSX.Element {
  return (
    <>
      <label>
        {PANEL_WORDS.timeZone}
        <input
          name="timeZone"
          class="modal-field"
          list="zones"
          defaultValue={timeZone}
          aria-describedby="zone-hint"
          data-first
        />
      </label>
      <datalist id="zones">
        {Intl.supportedValuesOf('timeZone').map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p id="zone-hint" class="hint">
        {PANEL_WORDS.timeZoneHint}
      </p>
    </>
  );
}

/** The place first: the time is meant there. */
async function apply(workbench: WorkbenchWindow, before: TimeAndPlace, wanted: TimeAndPlace): Promise<void> {
  const { timeZone, locale, wallTime } = wanted;
  if (timeZone !== before.timeZone) await workbench.act('set-time-zone', { timeZone });
  if (locale !== before.locale) await workbench.act('set-locale', { locale });
  if (wallTime !== before.wallTime) await workbench.act('clock', { step: { wallTime } });
}

function fieldsOf(form: HTMLFormElement): TimeAndPlace {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return { wallTime: text('wallTime'), timeZone: text('timeZone'), locale: text('locale') };
}

function LocaleChoice({ locale }: { readonly locale: string }): JSX.Element {
  const locales = useApp((state) => state.snapshot?.locales) ?? [];
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const offered = locales.includes(locale) ? locales : [locale, ...locales];
  return (
    <select name="locale" class="modal-field">
      {offered.map((name) => (
        <option key={name} value={name} selected={name === locale}>
          {names.of(name.replace('_', '-'))} · {name}
        </option>
      ))}
    </select>
  );
}

function FormButtons({ close }: { readonly close: () => void }): JSX.Element {
  return (
    <div class="modal-buttons">
      <button type="submit" class="button button-main">
        {PANEL_WORDS.apply}
      </button>
      <button type="button" class="button" onClick={close}>
        {WORDS.cancel}
      </button>
    </div>
  );
}
