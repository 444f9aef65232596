import type { Axis, Rect } from './a1';
import { BlockReader } from './block-reader';
import { CellFormats, type FormatLayer } from './cell-formats';
import { isDateFormat } from './number-format';
import { SheetGrid, type GridCheckpoint } from './sheet-grid';
import { PLAIN_LAYOUT, shiftedLayout, type SheetLayout } from './sheet-layout';
import { Validations, type PlacedRule } from './validation';

export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;

/**
 * Everything of a sheet beside its cells. A field of this record is kept on the disk, undone and taken back by
 * that alone; what else a sheet remembers is lost by all three. Its values are JSON, replaced and never changed.
 */
export interface SheetState {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly hidden: boolean;
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly formatLayers: readonly FormatLayer[];
  readonly rules: readonly PlacedRule[];
  /** Merges, filter, protections, hidden rows and columns. */
  readonly layout: SheetLayout;
}

/** A new sheet, and what a field comes to that an older file does not have. */
export const NEW_SHEET: SheetState = {
  name: '',
  rows: DEFAULT_ROWS,
  columns: DEFAULT_COLUMNS,
  frozenRows: 0,
  hidden: false,
  columnWidths: {},
  formatLayers: [],
  rules: [],
  layout: PLAIN_LAYOUT,
};

/** A sheet as it was at some moment. Taking one is cheap at any size. */
export interface SheetCheckpoint {
  readonly state: SheetState;
  readonly cells: GridCheckpoint;
}

/** One sheet (tab): its cells, their formats and rules, and its own looks. */
export class SheetModel {
  /** Replaced by `change`, never changed. */
  state: SheetState;
  readonly grid = new SheetGrid();
  readonly formats = new CellFormats(this.grid, this);
  readonly validations = new Validations(this);
  readonly reader: BlockReader = new BlockReader(this);
  /** Grows with every change that a page can see; nothing takes it back. */
  version = 1;

  constructor(
    readonly id: number,
    name: string,
  ) {
    this.state = { ...NEW_SHEET, name };
  }

  get name(): string {
    return this.state.name;
  }

  set name(name: string) {
    this.change({ name });
  }

  get rows(): number {
    return this.state.rows;
  }

  set rows(rows: number) {
    this.change({ rows });
  }

  get columns(): number {
    return this.state.columns;
  }

  set columns(columns: number) {
    this.change({ columns });
  }

  get frozenRows(): number {
    return this.state.frozenRows;
  }

  set frozenRows(frozenRows: number) {
    this.change({ frozenRows });
  }

  get hidden(): boolean {
    return this.state.hidden;
  }

  set hidden(hidden: boolean) {
    this.change({ hidden });
  }

  get columnWidths(): SheetState['columnWidths'] {
    return this.state.columnWidths;
  }

  set columnWidths(columnWidths: SheetState['columnWidths']) {
    this.change({ columnWidths });
  }

  get layout(): SheetLayout {
    return this.state.layout;
  }

  set layout(layout: SheetLayout) {
    this.change({ layout });
  }

  /** The one way in which anything but cells changes. */
  change(fields: Partial<SheetState>): void {
    this.state = { ...this.state, ...fields };
    this.version++;
  }

  checkpoint(): SheetCheckpoint {
    return { state: this.state, cells: this.grid.checkpoint() };
  }

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
    this.change({ layout: shiftedLayout(this.layout, axis, at, count) });
    if (axis === 'row') {
      const { rows, frozenRows } = this;
      this.change({ rows: rows + count, frozenRows: shiftedFrozenRows(frozenRows, at, count) });
    } else {
      const { columns, columnWidths } = this;
      this.change({ columns: columns + count, columnWidths: shiftedWidths(columnWidths, at, count) });
    }
  }
}

function shiftedFrozenRows(frozenRows: number, at: number, count: number): number {
  if (at > frozenRows) return frozenRows;
  return count < 0 ? Math.max(at - 1, frozenRows + count) : frozenRows + count;
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

/** All cells of some rows or columns. */
export function linesRect(sheet: SheetModel, axis: Axis, first: number, count: number): Rect {
  return axis === 'row'
    ? { row: first, column: 1, rows: count, columns: sheet.columns }
    : { row: 1, column: first, rows: sheet.rows, columns: count };
}
