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

/** The places that tell whether a row holds anything: what Rapport writes by itself makes no row. */
function tellingPositions<T extends ColumnTable>(table: T, header: Header<T>): number[] {
  const own: readonly ColumnOf<T>[] = WRITTEN_BY_RAPPORT[table];
  const positions: number[] = [];
  for (const column of COLUMNS[table] as readonly ColumnOf<T>[]) {
    const position = header.positions[column];
    if (position !== undefined && !own.includes(column)) positions.push(position);
  }
  return positions;
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
  const header = recogniseHeader(table, grid[0] ?? []);
  const problems: ReadingProblem[] = [];
  const rows: R[] = [];
  let cells: readonly CellValue[] = [];
  let row = 1;
  const note = (what: ReadingProblem['what'], column: string, text: string): void => {
    problems.push({ what, table, row, column, text });
  };
  const needed = new Set<string>();
  const readRow = rowReader({
    number: () => row,
    column(column) {
      // The user may well have two columns of one name; it is a problem only where one of them is needed.
      if (header.duplicates.includes(column) && !needed.has(column)) note('duplicateColumn', column, '');
      needed.add(column);
      const position = header.positions[column];
      return position === undefined ? () => '' : () => cells[position] ?? '';
    },
    report(column, cell) {
      note('unreadable', column, quotedText(cell));
    },
  });
  for (const column of ESSENTIAL_COLUMNS[table]) {
    if (header.missing.includes(column)) note('missingColumn', column, '');
  }
  if (ESSENTIAL_COLUMNS[table].some((column) => header.positions[column] === undefined))
    return { rows, problems };
  const telling = tellingPositions(table, header);
  const isBlank = (): boolean => telling.every((position) => saysNothing(cells[position] ?? ''));
  for (let index = 1; index < grid.length; index += 1) {
    cells = grid[index] ?? [];
    row = index + 1;
    const read = isBlank() ? undefined : readRow();
    if (read !== undefined) rows.push(read);
  }
  return { rows, problems };
}
