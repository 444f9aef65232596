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

  constructor(private readonly directory: WhoIsWho) {}

  get size(): number {
    return this.directory.people.length + this.newKeys.length;
  }

  /**
   * For each cell that holds one ID at most the number of who has it in People, else `AMBIGUOUS`. A tight loop: most
   * time of the counting rule is spent here, on looking up.
   */
  byIds(ids: readonly string[], size: number): Int32Array {
    const found = new Int32Array(size);
    const { places } = this.directory;
    const isNoId = new Uint8Array(this.directory.people.length);
    for (const [id, place] of places) if (hasSeparator(id) || isErrorCell(id)) isNoId[place] = 1;
    for (let at = 0; at < size; at += 1) {
      const place = places.get(ids[at] ?? '');
      found[at] = place === undefined || isNoId[place] === 1 ? AMBIGUOUS : place;
    }
    return found;
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
