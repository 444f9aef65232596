import type { EntryPerson } from '../addon/use-cases/sidebar-calls';
import { foldText } from '../domain/cells/folded-text';
import { firstIsMeant, suggestions, type KnownPeople, type KnownPerson } from './known-people';

/** One line of the list under the Who box. */
export type PeopleOption =
  | { readonly type: 'known'; readonly person: KnownPerson }
  /** Says that the typed name is somebody else than those above it. */
  | { readonly type: 'new'; readonly name: string };

const MOST_OFFERED = 6;

/** What the list offers for the typed text; nothing typed offers the first of all people. */
export function peopleOptions(
  typed: string,
  known: KnownPeople,
  taken: readonly EntryPerson[],
): readonly PeopleOption[] {
  const name = typed.trim();
  const people = suggestions(typed, known, taken, MOST_OFFERED);
  const offered = people.map((person): PeopleOption => ({ type: 'known', person }));
  const isSomebody = people.some((person) => foldText(person.name) === foldText(name));
  return name === '' || people.length === 0 || isSomebody ? offered : [...offered, { type: 'new', name }];
}

/** The line that Enter takes before any arrow key was pressed; -1 takes the text as typed. */
export function optionMeant(typed: string, options: readonly PeopleOption[]): number {
  const people = options.flatMap((option) => (option.type === 'known' ? [option.person] : []));
  return firstIsMeant(typed, people) ? 0 : -1;
}
