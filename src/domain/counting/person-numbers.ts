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
    return this.directory.people.size + this.newKeys.length;
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
