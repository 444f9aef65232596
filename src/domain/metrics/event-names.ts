import { foldText } from '../cells/folded-text';

/** Numbers for the events that rows name, however each row spells them; 0 is for rows that name none. */
export class EventNames {
  /** Of several spellings the first in the alphabet, whatever the order of the rows. */
  readonly labels: string[] = [''];
  private readonly bySpelling = new Map<string, number>([['', 0]]);
  private readonly byName = new Map<string, number>([['', 0]]);

  numberOf(spelling: string): number {
    return this.bySpelling.get(spelling) ?? this.learn(spelling);
  }

  private learn(spelling: string): number {
    const name = foldText(spelling);
    const number = this.byName.get(name) ?? this.labels.length;
    const label = this.labels[number];
    if (label === undefined || spelling < label) this.labels[number] = spelling;
    this.byName.set(name, number);
    this.bySpelling.set(spelling, number);
    return number;
  }
}
