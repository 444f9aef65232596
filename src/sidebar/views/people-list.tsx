import type { JSX } from 'preact';
import type { PeopleOption } from '../people-options';
import { useSidebar } from './sidebar-context';
import type { PeopleListState } from './use-people-list';

interface PeopleListProps {
  readonly list: PeopleListState;
  readonly onChoose: (option: PeopleOption) => void;
}

/** The people to pick from; the focus stays in the box above. */
export function PeopleList({ list, onChoose }: PeopleListProps): JSX.Element {
  const { words } = useSidebar();
  return (
    <ul class="options" id="people-list" role="listbox" aria-label={words.knownPeople}>
      {list.options.map((option, index) => (
        <li
          key={index}
          id={`people-${String(index)}`}
          role="option"
          aria-selected={index === list.active}
          // A click that took the focus would finish the typed text as a name of its own.
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            onChoose(option);
          }}
        >
          {option.type === 'new' ? (
            <em>{words.addNew(option.name)}</em>
          ) : (
            <>
              <span>{option.person.name}</span>
              {option.person.hint !== '' && <small>{option.person.hint}</small>}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
