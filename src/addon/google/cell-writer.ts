import type { NewCell } from '../../domain/cells/cells';

export type SheetValue = string | number | boolean | Date;

/** Turns new cells into what `setValues` and `appendRow` store as exactly that. */
export class CellWriter {
  private readonly days = new Map<string, Date>();

  constructor(private readonly zone: string) {}

  /**
   * A text goes in behind an apostrophe, which Sheets consumes: `=1+1`, `007` and `1/2` stay texts.
   * A day becomes its first instant in the spreadsheet's zone, for the cell shows a date by that zone.
   */
  valueOf(cell: NewCell): SheetValue {
    if (typeof cell === 'string') return cell === '' ? '' : `'${cell}`;
    return typeof cell === 'object' ? this.startOf(cell.day) : cell;
  }

  private startOf(day: string): Date {
    const known = this.days.get(day);
    if (known) return known;
    const start = Utilities.parseDate(day, this.zone, 'yyyy-MM-dd');
    this.days.set(day, start);
    return start;
  }
}
