import type { PersonRow } from '../reading/challenge-data';
import type { EntryPersonDraft } from './log-form';
import { nameKey, whoIsWho } from '../counting/who-is-who';

/**
 * Who a person of an entry is. Somebody ambiguous is written by name alone: the row then asks which one is meant, and
 * counts as an action until that is said.
 */
export type EntryPerson =
  | { readonly kind: 'known'; readonly name: string; readonly person: PersonRow }
  | { readonly kind: 'new'; readonly name: string; readonly knewBefore: boolean }
  | { readonly kind: 'ambiguous'; readonly name: string; readonly candidates: readonly PersonRow[] };

function identityOf(person: EntryPerson): string {
  return person.kind === 'known' ? `row:${String(person.person.row)}` : `name:${nameKey(person.name)}`;
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
          ? { kind: 'new', name, knewBefore }
          : { kind: 'ambiguous', name, candidates: who.people };
    const identity = identityOf(person);
    if (!matched.has(identity)) matched.set(identity, person);
  }
  return [...matched.values()];
}
