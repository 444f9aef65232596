import { isErrorCell } from '../cells/cell-text';
import { hasSeparator } from '../cells/people-cell';
import type { PersonMention } from '../reading/challenge-data';
import type { WhoIsWho } from './who-is-who';

/** Nobody that the row tells from others. */
export const AMBIGUOUS = -1;

/** 1 for what holds several IDs, or an error. One look at all together spares that at each: hardly any list has one. */
function noIds(ids: readonly string[]): Uint8Array {
  const isNoId = new Uint8Array(ids.length);
  if (/[;,\n\r#]/.test(ids.join('')))
    ids.forEach((id, place) => {
      if (hasSeparator(id) || isErrorCell(id)) isNoId[place] = 1;
    });
  return isNoId;
}

/** Numbers for persons: those in People by their place there, behind them whoever is named in the Log only. */
export class PersonNumbers {
  private readonly newOnes = new Map<string, number>();
  private readonly newKeys: string[] = [];

  constructor(private readonly directory: WhoIsWho) {}

  get size(): number {
    return this.directory.people.size + this.newKeys.length;
  }

  /**
   * For each cell that holds one ID at most the number of who has it in People, else `AMBIGUOUS`. A tight loop: most
   * time of the counting rule is spent here, on looking up.
   */
  byIds(ids: readonly string[], size: number): Int32Array {
    const { places, people } = this.directory;
    const found = new Int32Array(size);
    const isNoId = noIds(people.ids);
    for (let at = 0; at < size; at += 1) {
      const place = places.placeOf(ids[at] ?? '');
      found[at] = isNoId[place] === 0 ? place : AMBIGUOUS;
    }
    return found;
  }

  numberOf(mention: PersonMention): number {
    const who = this.directory.resolve(mention);
    if (who.kind === 'ambiguous') return AMBIGUOUS;
    return who.kind === 'known' ? who.place : this.newNumber(who.key);
  }

  keyOf(person: number): string {
    const { size } = this.directory.people;
    return person < size ? this.directory.keyAt(person) : (this.newKeys[person - size] ?? '');
  }

  knewBefore(person: number): boolean {
    return this.directory.people.knewBefore[person] === 1;
  }

  nameOf(person: number): string | undefined {
    const { people } = this.directory;
    return person < people.size ? people.row(person).name : undefined;
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
