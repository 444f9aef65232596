import type { CellValue } from './cells';
import { isErrorCell, saysNothing } from './cell-text';

const SLOTS = 32;
/** The slot behind the others is for what is no text, such as a ticked checkbox. */
const NO_TEXT = SLOTS;

/** A cell whose word is not in the list. */
export const UNREADABLE = -1;

/**
 * A column of few distinct cells: each is read once. A cell finds its reading by length and one character, which is a
 * fraction of what a `Map` takes; of two cells that share a place the later one is kept.
 */
export class CodeColumn {
  private readonly cells = new Array<CellValue>(SLOTS + 1).fill('');
  private readonly bits = new Array<number>(SLOTS + 1).fill(0);

  /**
   * @param bitsOf what a cell stands for, 0 for none, undefined for a word that is not in the list
   * @param strict whether such a word is `UNREADABLE` rather than nothing; a formula gone wrong always is
   */
  constructor(
    private readonly bitsOf: (cell: CellValue) => number | undefined,
    private readonly strict: boolean,
  ) {}

  read(cell: CellValue): number {
    if (cell === '') return 0;
    const slot =
      typeof cell === 'string'
        ? (cell.length * 5 + cell.charCodeAt(cell.length >> 1)) & (SLOTS - 1)
        : NO_TEXT;
    if (this.cells[slot] === cell) return this.bits[slot] ?? 0;
    const bits =
      this.bitsOf(cell) ?? ((this.strict || isErrorCell(cell)) && !saysNothing(cell) ? UNREADABLE : 0);
    this.cells[slot] = cell;
    this.bits[slot] = bits;
    return bits;
  }
}
