import type { EntryPerson, SidebarState } from '../addon/use-cases/sidebar-calls';
import { foldText } from '../domain/cells/folded-text';

export type KnownPerson = SidebarState['people'][number];

/** The people of the spreadsheet, made ready for look-up by name and for search while typing. */
export interface KnownPeople {
  readonly all: readonly SearchablePerson[];
  readonly byName: ReadonlyMap<string, readonly KnownPerson[]>;
}

interface SearchablePerson {
  readonly person: KnownPerson;
  /** Name, then hint, without accents: "jose" finds José. */
  readonly name: string;
  readonly hint: string;
}

export type PersonStatus = 'known' | 'new' | 'unclear';

function searchKey(text: string): string {
  return foldText(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}

export function knownPeople(people: readonly KnownPerson[]): KnownPeople {
  const byName = new Map<string, KnownPerson[]>();
  for (const person of people) {
    const key = foldText(person.name);
    byName.set(key, [...(byName.get(key) ?? []), person]);
  }
  const all = people.map((person) => ({
    person,
    name: searchKey(person.name),
    hint: searchKey(person.hint),
  }));
  return { all, byName };
}

function namesakes(name: string, known: KnownPeople): readonly KnownPerson[] {
  return known.byName.get(foldText(name)) ?? [];
}

/** Whether a name in the form is somebody of the spreadsheet; `unclear` where several have that name. */
export function statusOf(person: EntryPerson, known: KnownPeople): PersonStatus {
  if (person.personId !== '') return 'known';
  const count = namesakes(person.name, known).length;
  if (count === 0) return 'new';
  return count === 1 ? 'known' : 'unclear';
}

/** The person with the ID that the name alone gives away, as `people` may have been typed before it was known. */
export function resolved(person: EntryPerson, known: KnownPeople): EntryPerson {
  if (person.personId !== '') return person;
  const [only, second] = namesakes(person.name, known);
  if (!only || second) return person;
  return { personId: only.id, name: only.name, knewBefore: false };
}

/** The known people to offer for what was typed, best first, without those already in the form. */
export function suggestions(
  typed: string,
  known: KnownPeople,
  taken: readonly EntryPerson[],
  limit: number,
): readonly KnownPerson[] {
  const wanted = searchKey(typed);
  const isTaken = takenBy(taken, known);
  const ranked: KnownPerson[][] = [[], [], [], []];
  for (const entry of known.all) {
    if (isTaken(entry.person)) continue;
    ranked[rankOf(entry, wanted)]?.push(entry.person);
  }
  return ranked.flat().slice(0, limit);
}

// A row typed by hand has no ID until the next write: then the name must do.
function takenBy(taken: readonly EntryPerson[], known: KnownPeople): (person: KnownPerson) => boolean {
  const people = taken.map((person) => resolved(person, known));
  const ids = new Set(people.map((person) => person.personId));
  const names = new Set(people.map((person) => foldText(person.name)));
  return ({ id, name }) => (id === '' ? names.has(foldText(name)) : ids.has(id));
}

/** With the people of an entry that was just written, whose IDs the script has yet to tell. */
export function withWritten(known: KnownPeople, people: readonly EntryPerson[]): KnownPeople {
  const added = people.filter((person) => statusOf(person, known) === 'new');
  if (added.length === 0) return known;
  const before = known.all.map(({ person }) => person);
  return knownPeople([...before, ...added.map(({ name }) => ({ id: '', name, hint: '' }))]);
}

// 0 the very name, 1 begins with it, 2 a later word begins with it, 3 found within name or hint; 4 is not offered.
function rankOf(entry: SearchablePerson, wanted: string): number {
  if (entry.name === wanted) return 0;
  if (entry.name.startsWith(wanted)) return 1;
  if (entry.name.includes(` ${wanted}`)) return 2;
  return entry.name.includes(wanted) || entry.hint.includes(wanted) ? 3 : 4;
}

/** True where Enter may take the first suggestion: it begins like the typed text and no namesake competes. */
export function firstIsMeant(typed: string, offered: readonly KnownPerson[]): boolean {
  const wanted = searchKey(typed);
  const [first, second] = offered;
  if (!first || wanted === '') return false;
  if (second && foldText(second.name) === foldText(first.name)) return false;
  const name = searchKey(first.name);
  return name.startsWith(wanted) || name.includes(` ${wanted}`);
}
