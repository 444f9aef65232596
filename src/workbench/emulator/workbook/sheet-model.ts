import type { Axis, Rect } from './a1';
import { BlockReader } from './block-reader';
import { CellFormats } from './cell-formats';
import { isDateFormat } from './number-format';
import { SheetGrid } from './sheet-grid';
import { PLAIN_LAYOUT, shiftedLayout, type SheetLayout } from './sheet-layout';
import { Validations } from './validation';

export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;

/** One sheet (tab): its cells, their formats and rules, and its own looks. */
export class SheetModel {
  readonly grid = new SheetGrid();
  readonly formats = new CellFormats(this.grid);
  readonly validations = new Validations();
  readonly reader: BlockReader = new BlockReader(this);
  rows = DEFAULT_ROWS;
  columns = DEFAULT_COLUMNS;
  frozenRows = 0;
  hidden = false;
  columnWidths: Record<number, number> = {};
  /** Merges, filter, protections, hidden rows and columns: replaced as a whole, never changed in place. */
  layout: SheetLayout = PLAIN_LAYOUT;
  /** Grows with every change that a page can see. */
  version = 1;

  constructor(
    readonly id: number,
    public name: string,
  ) {}

  /** The cell's number format, or that which its formula's result brought along. */
  numberFormatAt(row: number, column: number): string {
    const format = this.formats.numberFormatAt(row, column);
    if (format !== '') return format;
    const extra = this.grid.extra(row, column);
    if (!extra) return '';
    const anchor = extra.spilledFrom;
    const formula = anchor ? this.grid.extra(anchor.row, anchor.column)?.formula : extra.formula;
    return formula?.automaticFormat ?? '';
  }

  isDateAt(row: number, column: number): boolean {
    return isDateFormat(this.numberFormatAt(row, column));
  }

  whole(): Rect {
    return { row: 1, column: 1, rows: this.rows, columns: this.columns };
  }

  /** Moves cells, formats, rules and widths; the formulas that refer to them are the workbook's to mend. */
  shift(axis: Axis, at: number, count: number): void {
    this.grid.shift(axis, at, count);
    this.formats.shift(axis, at, count);
    this.validations.shift(axis, at, count);
    this.layout = shiftedLayout(this.layout, axis, at, count);
    if (axis === 'row') {
      this.rows += count;
      if (count < 0 && at <= this.frozenRows) this.frozenRows = Math.max(at - 1, this.frozenRows + count);
      else if (count > 0 && at <= this.frozenRows) this.frozenRows += count;
    } else {
      this.columns += count;
      this.columnWidths = shiftedWidths(this.columnWidths, at, count);
    }
  }
}

function shiftedWidths(
  widths: Readonly<Record<number, number>>,
  at: number,
  count: number,
): Record<number, number> {
  const shifted: Record<number, number> = {};
  for (const [key, width] of Object.entries(widths)) {
    const column = Number(key);
    if (column < at) shifted[column] = width;
    else if (count > 0 || column >= at - count) shifted[column + count] = width;
  }
  return shifted;
}
