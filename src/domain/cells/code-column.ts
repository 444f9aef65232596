import type { CellValue } from './cells';
import { isErrorCell, saysNothing } from './cell-text';

const SLOTS = 32;

/** A cell whose word is not in the list. */
export const UNREADABLE = -1;

/**
 * A column of few distinct cells: each is read once. A cell finds its reading by length and one character, which is a
 * fraction of what a `Map` takes; of two cells that share a place the later one is kept.
 */
export class CodeColumn {
  private readonly texts = new Array<string>(SLOTS).fill('');
  private readonly bits = new Int32Array(SLOTS);
  private other: CellValue = '';
  private otherBits = 0;

  /**
   * @param bitsOf what a cell stands for, 0 for none, undefined for a word that is not in the list
   * @param strict whether such a word is `UNREADABLE` rather than nothing; a formula gone wrong always is
   */
  constructor(
    private readonly bitsOf: (cell: CellValue) => number | undefined,
    private readonly strict: boolean,
  ) {}

  read(cell: CellValue): number {
    if (typeof cell !== 'string') return this.readOther(cell);
    const { length } = cell;
    if (length === 0) return 0;
    const slot = (length * 5 + cell.charCodeAt(length >> 1)) & (SLOTS - 1);
    if (this.texts[slot] === cell) return this.bits[slot] ?? 0;
    this.texts[slot] = cell;
    return (this.bits[slot] = this.readAnew(cell));
  }

  /** What is no text, such as a ticked checkbox. */
  private readOther(cell: CellValue): number {
    if (cell !== this.other) {
      this.other = cell;
      this.otherBits = this.readAnew(cell);
    }
    return this.otherBits;
  }

  private readAnew(cell: CellValue): number {
    return this.bitsOf(cell) ?? ((this.strict || isErrorCell(cell)) && !saysNothing(cell) ? UNREADABLE : 0);
  }
}
