import type { LogRow, PersonMention, PersonRow } from './challenge-data';
import { foldText } from './folded-text';
import { emailsIn } from './read-people';

/** By what two spellings of a name are one: Unicode NFKC, case folded, single spaces. */
export function nameKey(name: string): string {
  return foldText(name);
}

/**
 * Who a mention means. `key` is the same for every mention of one person within one reading of the data; it is no ID
 * and is never stored. Somebody who has no row in People yet is known by the name.
 */
export type Resolution =
  | { readonly kind: 'known'; readonly key: string; readonly person: PersonRow }
  | { readonly kind: 'new'; readonly key: string }
  | { readonly kind: 'ambiguous'; readonly people: readonly PersonRow[] };

export interface WhoIsWho {
  resolve(mention: PersonMention): Resolution;
}

class Directory implements WhoIsWho {
  private readonly byId = new Map<string, PersonRow>();
  private readonly byEmail = new Map<string, PersonRow[]>();
  private readonly byName = new Map<string, PersonRow[]>();
  private readonly answers = new Map<string, Resolution>();

  constructor(people: readonly PersonRow[]) {
    for (const person of people) this.add(person);
  }

  resolve(mention: PersonMention): Resolution {
    const byId = mention.id === '' ? undefined : this.byId.get(mention.id);
    if (byId) return this.known(byId);
    const remembered = this.answers.get(mention.name);
    const answer = remembered ?? this.byWords(mention.name);
    if (!remembered) this.answers.set(mention.name, answer);
    return answer.kind === 'new' && answer.key === 'name:'
      ? { kind: 'new', key: `id:${mention.id}` }
      : answer;
  }

  private add(person: PersonRow): void {
    // Of two rows with one ID the first keeps it.
    if (person.id !== '' && !this.byId.has(person.id)) this.byId.set(person.id, person);
    for (const email of new Set(person.emails)) addTo(this.byEmail, email, person);
    if (person.name !== '') addTo(this.byName, nameKey(person.name), person);
  }

  private byWords(text: string): Resolution {
    const emails = emailsIn(text);
    for (const email of emails) {
      const owners = this.byEmail.get(email);
      if (owners) return this.oneOf(owners);
    }
    const name = nameKey(
      emails.length === 0 ? text : text.replace(/[<(]?[^\s<>()"]*@[^\s<>()"]*[>)]?/g, ' '),
    );
    const namesakes = this.byName.get(name);
    if (namesakes) return this.oneOf(namesakes);
    return { kind: 'new', key: `name:${name === '' ? (emails[0] ?? '') : name}` };
  }

  private oneOf(people: readonly PersonRow[]): Resolution {
    const [only] = people;
    return only && people.length === 1 ? this.known(only) : { kind: 'ambiguous', people };
  }

  private known(person: PersonRow): Resolution {
    if (person.id !== '' && this.byId.get(person.id) === person) {
      return { kind: 'known', key: `id:${person.id}`, person };
    }
    return { kind: 'known', key: `row:${String(person.row)}`, person };
  }
}

function addTo(map: Map<string, PersonRow[]>, key: string, person: PersonRow): void {
  const there = map.get(key);
  if (there) there.push(person);
  else map.set(key, [person]);
}

/**
 * Tells who is meant by a mention: by the ID, else by an e-mail address in it, else by the name if exactly one person
 * has it. Mentions are resolved in constant time; the same text is folded once.
 */
export function whoIsWho(people: readonly PersonRow[]): WhoIsWho {
  return new Directory(people);
}

/** The people that the Log itself tells apart by their IDs, for use where the People table was not given. */
export function peopleNamedInLog(log: readonly LogRow[]): PersonRow[] {
  const people = new Map<string, PersonRow>();
  for (const { row, people: mentions } of log) {
    for (const { id, name } of mentions) {
      if (id !== '' && !people.has(id)) people.set(id, { row, id, name, emails: [], knewBefore: false });
    }
  }
  return [...people.values()];
}
