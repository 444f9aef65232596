import type { ChallengeData, LogRow, PersonMention, PersonRow } from '../reading/challenge-data';
import { foldText } from '../cells/folded-text';
import { emailsIn } from '../reading/read-people';
import { peopleIn } from '../reading/noted-columns';
import { peopleColumnsOf, type PeopleColumns } from '../reading/people-columns';
import { oncePer } from './once-per';

/** By what two spellings of a name are one: Unicode NFKC, case folded, single spaces. */
export function nameKey(name: string): string {
  return foldText(name);
}

/**
 * Who a mention means. `key` is the same for every mention of one person within one reading of the data; it is no ID
 * and is never stored. Somebody who has no row in People yet is known by the name.
 */
export type Resolution =
  | Known
  | { readonly kind: 'new'; readonly key: string }
  | { readonly kind: 'ambiguous'; readonly people: readonly PersonRow[] };

interface Known {
  readonly kind: 'known';
  readonly key: string;
  readonly person: PersonRow;
  /** Of the person among the people of the directory. */
  readonly place: number;
}

export interface WhoIsWho {
  readonly people: PeopleColumns;
  resolve(mention: PersonMention): Resolution;
  /** As `resolve` tells it. */
  keyAt(place: number): string;
}

/** The people that have one address, or one name. */
type Index = Map<string, Known[]>;

class Directory implements WhoIsWho {
  private readonly known: (Known | undefined)[] = [];
  private readonly answers = new Map<string, Resolution>();
  /** Made when the first mention without a known ID asks for them. */
  private indexes: { readonly byEmail: Index; readonly byName: Index } | undefined;

  constructor(readonly people: PeopleColumns) {}

  keyAt(place: number): string {
    const id = this.people.ids[place] ?? '';
    return this.people.places.placeOf(id) === place
      ? `id:${id}`
      : `row:${String(this.people.row(place).row)}`;
  }

  resolve({ id, name }: PersonMention): Resolution {
    const place = this.people.places.placeOf(id);
    if (place >= 0) return this.knownAt(place);
    const remembered = this.answers.get(name);
    const answer = remembered ?? this.byWords(name);
    if (!remembered) this.answers.set(name, answer);
    return answer.kind === 'new' && answer.key === 'name:' ? { kind: 'new', key: `id:${id}` } : answer;
  }

  private knownAt(place: number): Known {
    return (this.known[place] ??= {
      kind: 'known',
      key: this.keyAt(place),
      person: this.people.row(place),
      place,
    });
  }

  private byWords(text: string): Resolution {
    this.indexes = this.indexes ?? this.index();
    const emails = emailsIn(text);
    for (const email of emails) {
      const owners = this.indexes.byEmail.get(email);
      if (owners) return oneOf(owners);
    }
    const name = nameKey(
      emails.length === 0 ? text : text.replace(/[<(]?[^\s<>()"]*@[^\s<>()"]*[>)]?/g, ' '),
    );
    const namesakes = this.indexes.byName.get(name);
    if (namesakes) return oneOf(namesakes);
    return { kind: 'new', key: `name:${name === '' ? (emails[0] ?? '') : name}` };
  }

  private index() {
    const byEmail: Index = new Map();
    const byName: Index = new Map();
    for (let place = 0; place < this.people.size; place += 1) {
      const known = this.knownAt(place);
      const { name, emails } = known.person;
      for (const email of new Set(emails)) addTo(byEmail, email, known);
      if (name !== '') addTo(byName, nameKey(name), known);
    }
    return { byEmail, byName };
  }
}

function oneOf(found: readonly Known[]): Resolution {
  const [only] = found;
  return only && found.length === 1 ? only : { kind: 'ambiguous', people: found.map(({ person }) => person) };
}

function addTo(index: Index, key: string, known: Known): void {
  const there = index.get(key);
  if (there) there.push(known);
  else index.set(key, [known]);
}

/**
 * Tells who is meant by a mention: by the ID, else by an e-mail address in it, else by the name if exactly one person
 * has it. Mentions are resolved in constant time; the same text is folded once.
 */
export function whoIsWho(people: readonly PersonRow[]): WhoIsWho {
  return new Directory(peopleColumnsOf(people));
}

const NOBODY: Omit<PersonRow, 'row' | 'id' | 'name'> = {
  emails: [],
  company: '',
  knewBefore: false,
  cadence: undefined,
  lastContact: undefined,
  doNotContact: false,
  language: undefined,
  introducedBy: '',
  promised: '',
};

/** The people that the Log itself tells apart by their IDs, for use where the People table was not given. */
function peopleNamedInLog(log: readonly LogRow[]): PersonRow[] {
  const people = new Map<string, PersonRow>();
  for (const { row, people: mentions } of log) {
    for (const { id, name } of mentions) {
      if (id !== '' && !people.has(id)) people.set(id, { ...NOBODY, row, id, name });
    }
  }
  return [...people.values()];
}

/** The one directory of a reading: to make it takes longer than to ask it for every row. */
export const directoryOf = oncePer(
  (data: ChallengeData): WhoIsWho =>
    new Directory(peopleIn(data) ?? peopleColumnsOf(peopleNamedInLog(data.log))),
);
