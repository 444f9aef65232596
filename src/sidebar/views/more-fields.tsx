import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { EntryField } from '../../addon/use-cases/sidebar-calls';
import type { SidebarWords } from '../../domain/words/sidebar';
import { CHANNELS } from '../../domain/cells/vocabulary';
import { shownForm, type EntryForm, type ShownForm } from '../entry-form';
import { troubledFields } from '../trouble-words';
import { asLabel } from './as-label';
import { Field, FieldMessage, useFieldMessage, controlAttributes } from './field';
import { useSidebar } from './sidebar-context';
import { TextField } from './text-field';

const INSIDE: readonly EntryField[] = ['event', 'introducedBy', 'channel', 'aboutWork', 'notes'];

/** What some entries need; while it is folded away its line says what it holds. */
export function MoreFields(): JSX.Element {
  const { model, words } = useSidebar();
  const [isOpen, setOpen] = useState(false);
  const isEvent = model.form.kind === 'event';
  useEffect(() => {
    if (isEvent) setOpen(true);
  }, [isEvent]);
  // A message beside a folded field would not be seen.
  const isTroubled = troubledFields(model.trouble).some((field) => INSIDE.includes(field));
  const held = heldInside(model.form, shownForm(model.form, model.proposals), words);
  const names = useMemo(() => model.known.all.map(({ person }) => person.name), [model.known]);
  return (
    <details
      class="more"
      open={isOpen || isTroubled}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        showUnfolded(event.currentTarget);
      }}
    >
      <summary>
        {words.more}
        {!isOpen && !isTroubled && held.length > 0 && <small> {held.join(' · ')}</small>}
      </summary>
      <TextField field="event" offered={model.events} />
      <TextField field="introducedBy" offered={names} />
      <ChannelField />
      <AboutWorkField />
      <NotesField />
    </details>
  );
}

/** Below the edge of a low window nobody would see that something unfolded; a kind that unfolds it moves nothing. */
function showUnfolded(details: HTMLDetailsElement): void {
  if (details.open && details.contains(document.activeElement)) details.scrollIntoView({ block: 'nearest' });
}

function heldInside(form: EntryForm, shown: ShownForm, words: SidebarWords): readonly string[] {
  return [
    form.event.trim(),
    form.introducedBy.trim() === '' ? '' : `${words.fields.introducedBy} ${form.introducedBy.trim()}`,
    shown.channel === '' ? '' : `${words.fields.channel}: ${words.codes.channel[shown.channel]}`,
    form.aboutWork ? '' : words.onlyPrivate,
    form.notes.trim() === '' ? '' : words.fields.notes,
  ].filter((text) => text !== '');
}

function ChannelField(): JSX.Element {
  const { session, model, words } = useSidebar();
  return (
    <Field field="channel">
      {(control) => (
        <select
          {...control}
          value={shownForm(model.form, model.proposals).channel}
          onChange={(event) => {
            const chosen = CHANNELS.find((one) => one === event.currentTarget.value);
            session.edit({ channel: chosen ?? '' });
          }}
        >
          <option value="">{words.none}</option>
          {CHANNELS.map((one) => (
            <option key={one} value={one}>
              {asLabel(words.codes.channel[one])}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function AboutWorkField(): JSX.Element {
  const { session, model, words } = useSidebar();
  const message = useFieldMessage('aboutWork');
  return (
    <div class="field" data-troubled={message === undefined ? undefined : ''}>
      <label class="check">
        <input
          {...controlAttributes('aboutWork', message)}
          type="checkbox"
          checked={model.form.aboutWork}
          onChange={(event) => {
            session.edit({ aboutWork: event.currentTarget.checked });
          }}
        />
        {words.fields.aboutWork}
      </label>
      <FieldMessage field="aboutWork" />
    </div>
  );
}

function NotesField(): JSX.Element {
  const { session, model } = useSidebar();
  return (
    <Field field="notes">
      {(control) => (
        <textarea
          {...control}
          rows={3}
          value={model.form.notes}
          onInput={(event) => {
            session.edit({ notes: event.currentTarget.value });
          }}
        />
      )}
    </Field>
  );
}
