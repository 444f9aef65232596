import { isDate } from '../../domain/cells/cell-text';
import type { CellValue } from '../../domain/cells/cells';

// What a cell is goes before what it holds: 1 and "1" are two cells. All are above every unit of a text.
const BLANKS = 0x10000;
const NUMBER = 0x10001;
const DATE = 0x10002;
const BOOLEAN = 0x10003;
const TEXT = 0x10004;
const COLUMN = 0x10005;

const { imul } = Math;
const NUMBERS = new Float64Array(1);
const HALVES = new Int32Array(NUMBERS.buffer);

/**
 * 53 bits (Bryc's cyrb53) of cells one after the other, with no text of them all in between: cells that differ collide
 * once in many millions of hours. Blank cells at the end are the same as none.
 */
export class CellDigest {
  private high = 0xdeadbeef | 0;
  private low = 0x41c6ce57;
  private blanks = 0;

  add(cell: CellValue): void {
    if (cell === '') this.blanks += 1;
    else {
      if (this.blanks > 0) this.mix(BLANKS, this.blanks);
      this.blanks = 0;
      this.addHeld(cell);
    }
  }

  /** @param column in which nothing more will change */
  addColumn(column: CellDigest): void {
    this.mix(COLUMN, column.high);
    this.mix(COLUMN, column.low);
  }

  toString(): string {
    let { high, low } = this;
    high = imul(high ^ (high >>> 16), 2246822507) ^ imul(low ^ (low >>> 13), 3266489909);
    low = imul(low ^ (low >>> 16), 2246822507) ^ imul(high ^ (high >>> 13), 3266489909);
    return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
  }

  private addHeld(cell: CellValue): void {
    if (typeof cell === 'string') this.addText(cell);
    else if (typeof cell === 'boolean') this.mix(BOOLEAN, Number(cell));
    else if (isDate(cell)) this.addNumber(DATE, cell.getTime());
    else this.addNumber(NUMBER, cell);
  }

  private addText(text: string): void {
    this.mix(TEXT, text.length);
    let { high, low } = this;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      high = imul(high ^ unit, 2654435761);
      low = imul(low ^ unit, 1597334677);
    }
    this.high = high;
    this.low = low;
  }

  private addNumber(what: number, number: number): void {
    NUMBERS[0] = number;
    this.mix(what, HALVES[0] ?? 0);
    this.mix(what, HALVES[1] ?? 0);
  }

  private mix(what: number, value: number): void {
    this.high = folded(imul(imul(this.high ^ what, 2654435761) ^ value, 2654435761));
    this.low = folded(imul(imul(this.low ^ what, 1597334677) ^ value, 1597334677));
  }
}

/** To multiply carries upwards only: the sign of a number would stay in the highest bit, and two of them cancel out. */
function folded(bits: number): number {
  return bits ^ (bits >>> 15);
}
