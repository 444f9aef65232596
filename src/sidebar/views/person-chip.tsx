import type { JSX } from 'preact';
import type { EntryPerson } from '../../addon/use-cases/sidebar-calls';
import { statusOf } from '../known-people';
import { useSidebar } from './sidebar-context';

interface PersonChipProps {
  readonly person: EntryPerson;
  readonly onRemoved: () => void;
}

/** A finished name. Somebody new can be marked as known from before the challenge. */
export function PersonChip({ person, onRemoved }: PersonChipProps): JSX.Element {
  const { session, model, words } = useSidebar();
  const status = statusOf(person, model.known);
  const { people } = model.form;
  return (
    <li class={`chip ${status}`}>
      <span class="name">{person.name}</span>
      {status === 'new' && <span class="mark">{words.newPerson}</span>}
      {status === 'unclear' && <span class="mark">{words.unclearPerson}</span>}
      {status === 'new' && <KnewBefore person={person} />}
      <button
        type="button"
        class="remove"
        aria-label={words.removePerson(person.name)}
        onClick={() => {
          session.edit({ people: people.filter((one) => one !== person) });
          onRemoved();
        }}
      >
        ×
      </button>
      {status === 'unclear' && <p class="hint">{words.unclearHelp(person.name)}</p>}
    </li>
  );
}

function KnewBefore({ person }: { readonly person: EntryPerson }): JSX.Element {
  const { session, model, words } = useSidebar();
  return (
    <label class="check knew" title={words.knewBeforeHelp}>
      <input
        type="checkbox"
        checked={person.knewBefore}
        aria-label={words.knewBeforeOf(person.name)}
        onChange={(event) => {
          const knewBefore = event.currentTarget.checked;
          session.edit({
            people: model.form.people.map((one) => (one === person ? { ...one, knewBefore } : one)),
          });
        }}
      />
      {words.knewBefore}
    </label>
  );
}
