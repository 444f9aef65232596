import type { CalendarDay } from '../calendar/calendar-day';
import type { DayReading } from './cell-day';
import { isDate } from './cell-text';
import type { CellValue } from './cells';
import { UNREADABLE } from './code-column';

/** Numbers for the distinct days of a table, in the order of their coming; 0 is no day. */
export class DayCodes {
  readonly days: (CalendarDay | undefined)[] = [undefined];
  private readonly codes = new Map<CalendarDay, number>();

  codeOf(day: CalendarDay | '' | undefined): number {
    if (day === undefined || day === '') return 0;
    const known = this.codes.get(day);
    if (known !== undefined) return known;
    this.codes.set(day, this.days.length);
    return this.days.push(day) - 1;
  }
}

const SLOTS = 1024;
const DAY = 86_400_000;

/** The numbers that came last, one for each slot, and what they were read as. */
interface LastNumbers {
  readonly numbers: Float64Array;
  readonly codes: Int32Array;
}

function noNumbers(): LastNumbers {
  return { numbers: new Float64Array(SLOTS).fill(NaN), codes: new Int32Array(SLOTS) };
}

/** A column of days: of cells that hold the same instant or serial number one is read, if no other of its day came in between. */
export class DayColumn {
  // A column holds one sort of cells, and most tables are small: what is not needed is not made.
  private instants: LastNumbers | undefined;
  private serials: LastNumbers | undefined;

  constructor(
    private readonly codes: DayCodes,
    private readonly dayOf: (cell: CellValue) => DayReading,
  ) {}

  /** The code of the cell's day, 0 for an empty cell, `UNREADABLE` for one that holds no day. */
  read(cell: CellValue): number {
    if (cell === '') return 0;
    if (typeof cell === 'number')
      return this.readNumber((this.serials ??= noNumbers()), cell, cell | 0, cell);
    if (!isDate(cell)) return this.readAnew(cell);
    const instant = cell.getTime();
    // Not `Math.floor`: where a host stands behind the global object, as in Node's contexts, to look up `Math` takes
    // longer than all else here.
    return this.readNumber((this.instants ??= noNumbers()), instant, (instant / DAY) | 0, cell);
  }

  private readNumber({ numbers, codes }: LastNumbers, number: number, day: number, cell: CellValue): number {
    const slot = day & (SLOTS - 1);
    if (numbers[slot] === number) return codes[slot] ?? 0;
    const code = this.readAnew(cell);
    numbers[slot] = number;
    codes[slot] = code;
    return code;
  }

  private readAnew(cell: CellValue): number {
    const day = this.dayOf(cell);
    return day === undefined ? UNREADABLE : this.codes.codeOf(day);
  }
}
