import { isErrorCell } from '../cells/cell-text';
import { hasSeparator } from '../cells/people-cell';
import type { PersonMention } from '../reading/challenge-data';
import type { WhoIsWho } from './who-is-who';

/** Nobody that the row tells from others. */
export const AMBIGUOUS = -1;

/** Numbers for persons: those in People by their place there, behind them whoever is named in the Log only. */
export class PersonNumbers {
  private readonly newOnes = new Map<string, number>();
  private readonly newKeys: string[] = [];

  /** For each of People whether the ID is one that a list of IDs can hold: 1 for yes, 2 for no, 0 not asked yet. */
  private readonly canStandAlone: Uint8Array;

  constructor(private readonly directory: WhoIsWho) {
    this.canStandAlone = new Uint8Array(directory.people.length);
  }

  get size(): number {
    return this.directory.people.length + this.newKeys.length;
  }

  /** The number of who has in People what a cell of a single ID holds, else `AMBIGUOUS`. */
  byId(id: string): number {
    const place = id === '' ? undefined : this.directory.placeOf(id);
    if (place === undefined) return AMBIGUOUS;
    if (this.canStandAlone[place] === 0)
      this.canStandAlone[place] = hasSeparator(id) || isErrorCell(id) ? 2 : 1;
    return this.canStandAlone[place] === 1 ? place : AMBIGUOUS;
  }

  numberOf(mention: PersonMention): number {
    const who = this.directory.resolve(mention);
    if (who.kind === 'ambiguous') return AMBIGUOUS;
    return who.kind === 'known' ? who.place : this.newNumber(who.key);
  }

  keyOf(person: number): string {
    const { length } = this.directory.people;
    return person < length ? this.directory.keyAt(person) : (this.newKeys[person - length] ?? '');
  }

  knewBefore(person: number): boolean {
    return this.directory.people[person]?.knewBefore ?? false;
  }

  nameOf(person: number): string | undefined {
    return this.directory.people[person]?.name;
  }

  private newNumber(key: string): number {
    const known = this.newOnes.get(key);
    if (known !== undefined) return known;
    const number = this.size;
    this.newOnes.set(key, number);
    this.newKeys.push(key);
    return number;
  }
}
