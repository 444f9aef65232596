import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { FieldMessage, useFieldMessage } from './field';
import { PeopleList } from './people-list';
import { PersonChip } from './person-chip';
import { useSidebar } from './sidebar-context';
import { usePeopleBox, type PeopleBox } from './use-people-box';

/** Who: finished names as chips, a box to type the next one, and the people to pick from. */
export function PeopleField(): JSX.Element {
  const { model, words } = useSidebar();
  const message = useFieldMessage('people');
  const box = usePeopleBox();
  const input = useRef<HTMLInputElement>(null);
  const { people } = model.form;
  return (
    <div class="field who" data-troubled={message === undefined ? undefined : ''}>
      <label for="entry-people">{words.fields.people}</label>
      {people.length > 0 && (
        <ul class="chips">
          {people.map((person) => (
            <PersonChip
              key={`${person.personId} ${person.name}`}
              person={person}
              onRemoved={() => input.current?.focus()}
            />
          ))}
        </ul>
      )}
      <div class="combobox">
        <PeopleInput box={box} input={input} message={message} />
        {box.list.isOpen && <PeopleList list={box.list} onChoose={box.choose} />}
      </div>
      <FieldMessage field="people" />
    </div>
  );
}

interface PeopleInputProps {
  readonly box: PeopleBox;
  readonly input: { current: HTMLInputElement | null };
  readonly message: string | undefined;
}

function PeopleInput({ box, input, message }: PeopleInputProps): JSX.Element {
  const { model, words } = useSidebar();
  return (
    <input
      ref={input}
      id="entry-people"
      type="text"
      role="combobox"
      autocomplete="off"
      spellcheck={false}
      placeholder={model.form.people.length === 0 ? words.peopleHelp : ''}
      aria-autocomplete="list"
      aria-expanded={box.list.isOpen}
      aria-controls="people-list"
      aria-activedescendant={
        box.list.isOpen && box.list.active >= 0 ? `people-${String(box.list.active)}` : undefined
      }
      aria-invalid={message !== undefined}
      aria-describedby={message === undefined ? undefined : 'problem-people'}
      value={model.form.typing}
      onInput={(event) => {
        box.type(event.currentTarget.value);
      }}
      onPaste={box.paste}
      onKeyDown={box.press}
      onClick={box.list.open}
      onBlur={box.leave}
    />
  );
}
