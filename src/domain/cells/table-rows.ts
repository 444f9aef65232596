import type { CellGrid, CellValue } from './cells';
import { quotedText, saysNothing } from './cell-text';
import type { ReadingProblem } from '../reading/challenge-data';
import { COLUMNS, WRITTEN_BY_RAPPORT, type ColumnOf, type ColumnTable } from './tables';
import { ESSENTIAL_COLUMNS, recogniseHeader, type Header } from './table-header';

/** The tables that the rules read; a template is only ever shown. */
export type ReadTable = ReadingProblem['table'];

/** A table as it was read: its rows, and the cells that could not be read. */
export interface TableReading<R> {
  readonly rows: readonly R[];
  readonly problems: readonly ReadingProblem[];
}

/**
 * The row that is being read. A column is looked up once, before the first row: what `column` gives back is the cell
 * of that column in the present row, '' where the range does not hold the column.
 */
export interface PresentRow<T extends ColumnTable> {
  /** As in the sheet: the header row is 1. */
  number(): number;
  column(column: ColumnOf<T>): () => CellValue;
  /** Notes a cell that cannot be read; `column` is its code, or in Settings that of the key. */
  report(column: string, cell: CellValue): void;
}

/** A table whose header row is known: where its columns are, which rows hold anything, and what could not be read. */
export class OpenTable<T extends ReadTable> {
  readonly problems: ReadingProblem[] = [];
  private readonly header: Header<T>;
  private readonly needed = new Set<string>();
  /** The places that tell whether a row holds anything: what Rapport writes by itself makes no row. */
  private readonly telling: readonly number[];

  constructor(
    private readonly table: T,
    grid: CellGrid,
  ) {
    this.header = recogniseHeader(table, grid[0] ?? []);
    const own: readonly ColumnOf<T>[] = WRITTEN_BY_RAPPORT[table];
    this.telling = (COLUMNS[table] as readonly ColumnOf<T>[]).flatMap((column) =>
      own.includes(column) ? [] : (this.header.positions[column] ?? []),
    );
  }

  /**
   * Where the column is, 0-based; undefined where the range does not hold it. The user may well have two columns of
   * one name; it is a problem only where one of them is needed.
   */
  position(column: ColumnOf<T>): number | undefined {
    if (this.header.duplicates.includes(column) && !this.needed.has(column))
      this.note('duplicateColumn', 1, column, '');
    this.needed.add(column);
    return this.header.positions[column];
  }

  /** As `position`, of several; -1 where the range does not hold the column. */
  positions<C extends ColumnOf<T>>(columns: readonly C[]): Readonly<Record<C, number>> {
    const positions: Partial<Record<C, number>> = {};
    for (const column of columns) positions[column] = this.position(column) ?? -1;
    return positions as Record<C, number>;
  }

  /** False where an essential column is not there exactly once; the table then has no rows, and says so. */
  canBeRead(): boolean {
    const essential = ESSENTIAL_COLUMNS[this.table];
    for (const column of essential) {
      if (this.header.missing.includes(column)) this.note('missingColumn', 1, column, '');
    }
    return essential.every((column) => this.header.positions[column] !== undefined);
  }

  isBlank(cells: readonly CellValue[]): boolean {
    for (const position of this.telling) if (!saysNothing(cells[position] ?? '')) return false;
    return true;
  }

  /** @param row as in the sheet: the header row is 1 */
  report(row: number, column: string, cell: CellValue): void {
    this.note('unreadable', row, column, quotedText(cell));
  }

  private note(what: ReadingProblem['what'], row: number, column: string, text: string): void {
    this.problems.push({ what, table: this.table, row, column, text });
  }
}

/**
 * Reads a table whose first row is its header row. Rows that hold nothing are passed over, so that whole columns
 * (`Log!A:Z`) may be given; a table without an essential column has no rows and says so.
 * @param rowReader makes the function that reads the present row; undefined for a row that is none
 */
export function readTable<T extends ReadTable, R>(
  table: T,
  grid: CellGrid,
  rowReader: (present: PresentRow<T>) => () => R | undefined,
): TableReading<R> {
  const open = new OpenTable(table, grid);
  const { problems } = open;
  const rows: R[] = [];
  let cells: readonly CellValue[] = [];
  let row = 1;
  const readRow = rowReader({
    number: () => row,
    column(column) {
      const position = open.position(column);
      return position === undefined ? () => '' : () => cells[position] ?? '';
    },
    report(column, cell) {
      open.report(row, column, cell);
    },
  });
  if (!open.canBeRead()) return { rows, problems };
  for (let index = 1; index < grid.length; index += 1) {
    cells = grid[index] ?? [];
    row = index + 1;
    const read = open.isBlank(cells) ? undefined : readRow();
    if (read !== undefined) rows.push(read);
  }
  return { rows, problems };
}
