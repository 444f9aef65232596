import { textOf } from '../../domain/cells/cell-text';
import type { CellGrid } from '../../domain/cells/cells';
import { codeOf } from '../../domain/cells/code-of';
import { recogniseHeader } from '../../domain/cells/table-header';
import type { YesNo } from '../../domain/cells/vocabulary';
import { shortHash } from '../../domain/follow-ups/short-hash';
import { emailsIn } from '../../domain/reading/read-people';
import type { WritingPorts } from './ports';

const PREFIX = 'noContact.';
const SALT = 'noContact.salt';
const SEEN = 'noContact.seen';
/** How many fit into one property of 9 KB. */
const IN_A_PART = 300;
/** Letters before each digest that spare a digest for nearly every other address. */
const HINT = 4;

type ListPorts = Pick<WritingPorts, 'documentProperties' | 'digest' | 'ids'>;

/**
 * The addresses of all who once had "Do not contact" set, as salted digests: nobody can be read from it, and whoever
 * was deleted from People, or comes back with an import, is still on it. A "no" typed for a person takes theirs out.
 */
export class NoContactList {
  private readonly parts: string[][] = [];
  private readonly salt: string | undefined;
  private readonly seen: string;

  /** @param properties as the store's `all` gave them */
  constructor(
    private readonly ports: ListPorts,
    properties: ReadonlyMap<string, string>,
  ) {
    this.salt = properties.get(SALT);
    this.seen = properties.get(SEEN) ?? '';
    for (let part = 0; properties.has(PREFIX + String(part)); part += 1)
      this.parts.push(
        (properties.get(PREFIX + String(part)) ?? '').split(' ').filter((entry) => entry !== ''),
      );
  }

  has(address: string): boolean {
    return this.placeOf(address) !== undefined;
  }

  /** Brings the list in line with People as it was read; writes what has changed. */
  keep(people: CellGrid): void {
    const answers = answersIn(people);
    for (const address of addressesOf(answers, 'no')) this.takeOut(address);
    const asked = addressesOf(answers, 'yes');
    // Digests are service calls: none is made for what an earlier run has seen.
    const seen = asked.length === 0 ? '' : shortHash(asked.join(' '));
    if (seen === this.seen) return;
    const salt = this.salt ?? this.ports.ids.next();
    if (this.salt === undefined) this.ports.documentProperties.set(SALT, salt);
    const changed = new Set<number>();
    for (const address of asked) if (!this.has(address)) changed.add(this.add(entryOf(address, salt, this.ports))); // prettier-ignore
    for (const part of changed) this.save(part);
    this.ports.documentProperties.set(SEEN, seen);
  }

  private placeOf(address: string): readonly [number, number] | undefined {
    if (this.salt === undefined) return undefined;
    const hint = hintOf(address, this.salt);
    const mayBe = this.parts.some((part) => part.some((entry) => entry.startsWith(hint)));
    if (!mayBe) return undefined;
    const entry = entryOf(address, this.salt, this.ports);
    const part = this.parts.findIndex((entries) => entries.includes(entry));
    return part < 0 ? undefined : [part, this.parts[part]?.indexOf(entry) ?? -1];
  }

  private takeOut(address: string): void {
    const place = this.placeOf(address);
    if (!place) return;
    // First, so that a run killed here looks at everybody again.
    this.ports.documentProperties.set(SEEN, '');
    this.parts[place[0]]?.splice(place[1], 1);
    this.save(place[0]);
  }

  /** @returns the part that it has gone into. */
  private add(entry: string): number {
    const room = this.parts.findIndex((entries) => entries.length < IN_A_PART);
    if (room >= 0) this.parts[room]?.push(entry);
    else this.parts.push([entry]);
    return room >= 0 ? room : this.parts.length - 1;
  }

  private save(part: number): void {
    this.ports.documentProperties.set(PREFIX + String(part), (this.parts[part] ?? []).join(' '));
  }
}

/**
 * As `keep`, soon after the edit: who is deleted from People minutes later is on the list. A call where somebody is not
 * to be contacted, and none where nobody is.
 */
export function noteNoContact(ports: ListPorts, people: CellGrid = []): void {
  if (addressesOf(answersIn(people), 'yes').length === 0) return;
  new NoContactList(ports, ports.documentProperties.all()).keep(people);
}

function hintOf(address: string, salt: string): string {
  return shortHash(salt + address).slice(-HINT);
}

function entryOf(address: string, salt: string, { digest }: ListPorts): string {
  return hintOf(address, salt) + digest(salt + address);
}

interface Answer {
  readonly answer: YesNo;
  readonly addresses: readonly string[];
}

/** For whoever has a yes or a no there. */
function answersIn(people: CellGrid): readonly Answer[] {
  const { doNotContact, email, otherEmails } = recogniseHeader('people', people[0] ?? []).positions;
  if (doNotContact === undefined) return [];
  return people.slice(1).flatMap((cells) => {
    const answer = codeOf('yesNo', cells[doNotContact] ?? '');
    const addresses = [email, otherEmails].flatMap((at) => (at === undefined ? [] : emailsIn(textOf(cells[at] ?? '')))); // prettier-ignore
    return answer === undefined || addresses.length === 0 ? [] : [{ answer, addresses }];
  });
}

/** Each once; an address of two people of whom one is not to be contacted is not to be. */
function addressesOf(answers: readonly Answer[], wanted: YesNo): readonly string[] {
  const asked = (which: YesNo): string[] =>
    answers.flatMap(({ answer, addresses }) => (answer === which ? addresses : []));
  const yes = new Set(asked('yes'));
  return wanted === 'yes'
    ? [...yes].sort()
    : [...new Set(asked('no'))].filter((address) => !yes.has(address));
}
