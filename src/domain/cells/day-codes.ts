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

/** A column of days: of cells that hold the same instant one is read, if no other of its day came in between. */
export class DayColumn {
  private readonly instants = new Float64Array(SLOTS).fill(NaN);
  private readonly found = new Int32Array(SLOTS);

  constructor(
    private readonly codes: DayCodes,
    private readonly dayOf: (cell: CellValue) => DayReading,
  ) {}

  /** The code of the cell's day, 0 for an empty cell, `UNREADABLE` for one that holds no day. */
  read(cell: CellValue): number {
    if (cell === '') return 0;
    return isDate(cell) ? this.readInstant(cell) : this.readAnew(cell);
  }

  private readInstant(cell: Date): number {
    const instant = cell.getTime();
    // Not `Math.floor`, which takes longer than all else here on machines without an instruction for it.
    const slot = ((instant / DAY) | 0) & (SLOTS - 1);
    if (this.instants[slot] === instant) return this.found[slot] ?? 0;
    const code = this.readAnew(cell);
    this.instants[slot] = instant;
    this.found[slot] = code;
    return code;
  }

  private readAnew(cell: CellValue): number {
    const day = this.dayOf(cell);
    return day === undefined ? UNREADABLE : this.codes.codeOf(day);
  }
}
