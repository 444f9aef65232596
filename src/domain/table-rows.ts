import type { CellGrid, CellValue } from './cells';
import { saysNothing } from './cell-text';
import type { ReadingProblem } from './challenge-data';
import { COLUMNS, WRITTEN_BY_RAPPORT, type ColumnOf, type ColumnTable } from './tables';
import { ESSENTIAL_COLUMNS, recogniseHeader, type Header } from './table-header';

/** The tables that the rules read; a template is only ever shown. */
export type ReadTable = ReadingProblem['table'];

/** A table as it was read: its rows, and the cells that could not be read. */
export interface TableReading<R> {
  readonly rows: readonly R[];
  readonly problems: readonly ReadingProblem[];
}

/** One row under a recognised header. */
export interface RowCells<T extends ColumnTable> {
  /** As in the sheet: the header row is 1. */
  readonly row: number;
  /** '' for a column that the range does not hold. */
  cell(column: ColumnOf<T>): CellValue;
}

function headerProblems<T extends ReadTable>(table: T, header: Header<T>): ReadingProblem[] {
  const problem = (what: ReadingProblem['what']) => (column: ColumnOf<T>) =>
    ({ what, table, row: 1, column, text: '' }) satisfies ReadingProblem;
  return [
    ...header.duplicates.map(problem('duplicateColumn')),
    ...ESSENTIAL_COLUMNS[table]
      .filter((column) => header.missing.includes(column))
      .map(problem('missingColumn')),
  ];
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
 */
export function readTable<T extends ReadTable, R>(
  table: T,
  grid: CellGrid,
  readRow: (cells: RowCells<T>, report: (column: string, cell: CellValue) => void) => R | undefined,
  quote: (cell: CellValue) => string,
): TableReading<R> {
  const header = recogniseHeader(table, grid[0] ?? []);
  const problems = headerProblems(table, header);
  const rows: R[] = [];
  if (ESSENTIAL_COLUMNS[table].some((column) => header.positions[column] === undefined))
    return { rows, problems };
  const telling = tellingPositions(table, header);
  let current: readonly CellValue[] = [];
  let row = 1;
  const report = (column: string, cell: CellValue): void => {
    problems.push({ what: 'unreadable', table, row, column, text: quote(cell) });
  };
  const cell = (column: ColumnOf<T>): CellValue => {
    const position = header.positions[column];
    return position === undefined ? '' : (current[position] ?? '');
  };
  for (let index = 1; index < grid.length; index += 1) {
    current = grid[index] ?? [];
    row = index + 1;
    if (telling.every((position) => saysNothing(current[position] ?? ''))) continue;
    const read = readRow({ row, cell }, report);
    if (read !== undefined) rows.push(read);
  }
  return { rows, problems };
}
