import type { PersonRow } from '../reading/challenge-data';
import type { EntryPersonDraft } from './log-form';
import { foldText } from '../cells/folded-text';
import { nameKey, whoIsWho } from '../counting/who-is-who';

/**
 * Who a person of an entry is. Somebody ambiguous is written by name alone: the row then asks which one is meant, and
 * counts as an action until that is said.
 */
export type EntryPerson =
  | { readonly kind: 'known'; readonly name: string; readonly person: PersonRow }
  /** `email` is '' where none was typed. */
  | { readonly kind: 'new'; readonly name: string; readonly email: string; readonly knewBefore: boolean }
  | { readonly kind: 'ambiguous'; readonly name: string; readonly candidates: readonly PersonRow[] };

function identityOf(person: EntryPerson): string {
  if (person.kind === 'known') return `row:${String(person.person.row)}`;
  const email = person.kind === 'new' ? foldText(person.email) : '';
  return `name:${nameKey(person.name)} ${email}`;
}

/** Neither a line break nor a colon, with which headers are forged. */
const ADDRESSED =
  /^([^<>@:\p{Cc}\u2028\u2029]*?)[ <]*([^\s<>@:,;()"]+@[^\s<>@:,;()"]+\.[^\s<>@:.,;()"]+)>?$/u;

/** “Noor Aziz <noor@example.com>” or a bare address, parted, so that follow-ups know where to go. */
function addressed(text: string): { readonly name: string; readonly email: string } {
  const [, name = '', email = ''] = ADDRESSED.exec(text.trim()) ?? [];
  return email === '' ? { name: text, email } : { name: name === '' ? email : name, email };
}

/** Tells known people from new ones, so that nobody gets a second row; somebody named twice is taken once. */
export function matchEntryPeople(
  people: readonly EntryPersonDraft[],
  rows: readonly PersonRow[],
): readonly EntryPerson[] {
  const directory = whoIsWho(rows);
  const matched = new Map<string, EntryPerson>();
  for (const { personId, name, knewBefore } of people) {
    const who = directory.resolve({ id: personId, name });
    const person: EntryPerson =
      who.kind === 'known'
        ? { kind: 'known', name, person: who.person }
        : who.kind === 'new'
          ? { kind: 'new', ...addressed(name), knewBefore }
          : { kind: 'ambiguous', name, candidates: who.people };
    const identity = identityOf(person);
    if (!matched.has(identity)) matched.set(identity, person);
  }
  return [...matched.values()];
}
