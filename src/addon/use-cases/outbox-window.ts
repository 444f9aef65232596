import { textOf } from '../../domain/cells/cell-text';
import type { CellGrid, CellValue } from '../../domain/cells/cells';
import { recogniseHeader } from '../../domain/cells/table-header';
import type { ColumnOf } from '../../domain/cells/tables';
import { subjectOf } from '../../domain/follow-ups/follow-up-key';
import type { RowSpan, Tables } from './ports';

type Column = ColumnOf<'followUps'>;
type Cells = readonly CellValue[];

/** Up to so many cells are read with one call; more are megabytes, of which most tell nothing. */
const CELLS_AT_ONCE = 30_000;
const ROWS_AT_ONCE = 1000;
const TELLING: readonly Column[] = ['key', 'due', 'state'];
/** What is written into the row of a message, and what limits are told by; Set up lays them side by side. */
const MARKED: readonly Column[] = ['state', 'stateSince', 'inWords', 'thread'];

/**
 * The outbox with all columns of these rows; where they are many, only of those among them that matter. Other rows of a
 * large outbox are blank, or hold no more than key and state.
 * @param mattering the rows of the sheet that matter by keys and states
 * @throws RapportFault where keys, days or states are not to be told.
 */
export function readOutboxRows(
  tables: Tables,
  { first, last }: RowSpan,
  mattering: (grid: CellGrid) => readonly number[],
): CellGrid {
  if (isSmall(tables)) return tables.readAllRows('followUps', 'all', TELLING);
  // Near the header it comes with the rows.
  const top = last <= ROWS_AT_ONCE ? tables.readRows('followUps', { first: 1, last }) : undefined;
  tables.require('followUps', TELLING);
  if (top) return top;
  if (last - first < ROWS_AT_ONCE) return withRows(tables, [tables.headerRow('followUps')], [first, last]);
  const grid = readColumns(tables, [['key'], ['state']]);
  return withRows(tables, grid, mattering(grid));
}

/**
 * The outbox with all columns of the rows of these keys; of the others of a large outbox those by which limits are told
 * and those that a message writes, and by their keys whom they are for.
 * @returns undefined where rows were moved while it was read.
 */
export function readOutboxOf(tables: Tables, keys: ReadonlySet<string>): CellGrid | undefined {
  if (isSmall(tables)) return tables.readAllRows('followUps', 'all', TELLING);
  const grid = readColumns(tables, [['key'], MARKED]);
  const { key = -1, personId } = recogniseHeader('followUps', grid[0] ?? []).positions;
  const keyIn = (cells: Cells | undefined): string => textOf(cells?.[key] ?? '');
  for (const cells of grid.slice(1)) if (personId !== undefined) cells[personId] = subjectOf(keyIn(cells));
  const rows = grid.flatMap((cells, place) => (keys.has(keyIn(cells)) ? place + 1 : []));
  const whole = withRows(tables, grid, rows);
  return whole.every((cells, place) => keyIn(cells) === keyIn(grid[place])) ? whole : undefined;
}

function isSmall(tables: Tables): boolean {
  return tables.cellCount('followUps') <= CELLS_AT_ONCE;
}

/** One read for each group of columns, over all rows; the columns between are blank. */
function readColumns(tables: Tables, groups: readonly (readonly Column[])[]): CellValue[][] {
  const grid: CellValue[][] = [];
  for (const columns of groups) {
    const block = tables.readAllRows('followUps', columns, []);
    const header = tables.headerRow('followUps');
    const positions = columns.flatMap((column) => tables.positionOf('followUps', column) ?? []);
    const first = Math.min(...positions);
    block.forEach((cells, place) => {
      const row = (grid[place] ??= place === 0 ? [...header] : header.map(() => ''));
      cells.forEach((cell, index) => (row[first + index] = cell));
    });
  }
  return grid;
}

/** With all columns from the first to the last of these rows of the sheet. */
function withRows(tables: Tables, grid: CellGrid, rows: readonly number[]): CellGrid {
  if (rows.length === 0) return grid;
  const span = rows.reduce(
    ({ first, last }, row) => ({ first: Math.min(first, row), last: Math.max(last, row) }),
    { first: Infinity, last: 0 },
  );
  const whole = tables.readRows('followUps', span);
  const height = Math.max(grid.length, span.first - 1 + whole.length);
  return Array.from({ length: height }, (_, place) => whole[place + 1 - span.first] ?? grid[place] ?? []);
}
