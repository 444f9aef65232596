import type { EntryPerson } from '../addon/use-cases/sidebar-calls';
import { foldText } from '../domain/cells/folded-text';
import { resolved, type KnownPeople, type KnownPerson } from './known-people';

/** What the Who field holds: finished names, and what still stands in the box. */
export interface PeopleTyping {
  readonly people: readonly EntryPerson[];
  readonly typing: string;
}

function tidyName(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The names in a text: parted by `;` or a new line, by a comma only where no known person is called so. */
export function namesIn(text: string, known: KnownPeople): readonly string[] {
  return text
    .split(/[;\r\n\t\v\u2028\u2029]+/)
    .flatMap((part) => (known.byName.has(foldText(part)) ? [part] : part.split(',')))
    .map(tidyName)
    .filter((name) => name !== '');
}

/** Adds every name of the text; one that is there already is not added twice. */
export function withNames(
  people: readonly EntryPerson[],
  text: string,
  known: KnownPeople,
): readonly EntryPerson[] {
  return namesIn(text, known).reduce(
    (all, name) => withPerson(all, resolved({ personId: '', name, knewBefore: false }, known)),
    people,
  );
}

/** Adds a person picked from the list. */
export function withKnown(people: readonly EntryPerson[], person: KnownPerson): readonly EntryPerson[] {
  return withPerson(people, { personId: person.id, name: person.name, knewBefore: false });
}

function withPerson(people: readonly EntryPerson[], added: EntryPerson): readonly EntryPerson[] {
  return people.some((person) => isSame(person, added)) ? people : [...people, added];
}

function isSame(one: EntryPerson, other: EntryPerson): boolean {
  if (one.personId !== '' && other.personId !== '') return one.personId === other.personId;
  return foldText(one.name) === foldText(other.name);
}

/** After a key in the box: names that a separator finished move to `people`, the rest stays to be typed on. */
export function afterTyping(people: readonly EntryPerson[], text: string, known: KnownPeople): PeopleTyping {
  const end = lastSeparator(text, known);
  if (end < 0) return { people, typing: text };
  return {
    people: withNames(people, text.slice(0, end), known),
    typing: text.slice(end + 1).replace(/^\s+/, ''),
  };
}

// "Müller," may still become the known "Müller, Ana": such a comma separates nothing yet.
function lastSeparator(text: string, known: KnownPeople): number {
  const firm = text.lastIndexOf(';');
  const comma = text.lastIndexOf(',');
  if (comma < firm) return firm;
  const begun = foldText(text.slice(firm + 1));
  const mayGoOn = comma >= 0 && known.all.some(({ person }) => foldText(person.name).startsWith(begun));
  return mayGoOn ? firm : comma;
}

/** True where a pasted text is a list, so that all of its names are finished. */
export function isList(text: string): boolean {
  return /[;,\r\n\t\v\u2028\u2029]/.test(text.trim());
}
