import { cellIn, type CellGrid } from '../../domain/cells/cells';
import { recogniseHeader } from '../../domain/cells/table-header';
import { CellDigest } from './cell-digest';
import { METRIC_COLUMNS } from './metric-columns';
import type { PropertyStore } from './ports';

/** What the figures in the cells were last computed from. */
export interface FiguresNote {
  /** A digest of all cells that metrics read. */
  readonly data: string;
  /** Today, zone and locale: what a formula with ranges depends on without knowing it. */
  readonly clock: string;
}

/** The tables as they were read, each with its header row first; undefined for one that is not there. */
export type MetricGrids = { readonly [T in keyof typeof METRIC_COLUMNS]?: CellGrid | undefined };

const KEY = 'figures';

export function readFiguresNote(store: PropertyStore): FiguresNote {
  const [clock = '', data = ''] = (store.get(KEY) ?? '').split('\n');
  return { clock, data };
}

/** Written under the document lock only. */
export function saveFiguresNote(store: PropertyStore, { clock, data }: FiguresNote): void {
  store.set(KEY, `${clock}\n${data}`);
}

/**
 * The same for the same cells in the same order, whatever stands in columns that no metric reads. By column, for a
 * column that moves as a whole changes nothing.
 */
export function digestOf(grids: MetricGrids): string {
  const digest = new CellDigest();
  for (const table of Object.keys(METRIC_COLUMNS) as (keyof typeof METRIC_COLUMNS)[]) {
    digest.add(grids[table] ? table : '-');
    for (const column of columnDigests(table, grids[table] ?? [])) digest.addColumn(column);
  }
  return digest.toString();
}

/** As `digestOf`, for tables that cannot be read: the metrics then say why. */
export function digestOfTrouble(trouble: unknown): string {
  const digest = new CellDigest();
  digest.add(JSON.stringify(trouble));
  return digest.toString();
}

/** Row by row: to look up each row once for every column takes longer than all else. */
function columnDigests(table: keyof typeof METRIC_COLUMNS, grid: CellGrid): readonly CellDigest[] {
  const { positions } = recogniseHeader(table, grid[0] ?? []);
  const places: Readonly<Record<string, number>> = positions;
  const columns = METRIC_COLUMNS[table].map((column) => ({
    position: places[column] ?? -1,
    digest: new CellDigest(),
  }));
  for (const row of grid) for (const { position, digest } of columns) digest.add(cellIn(row, position));
  return columns.map(({ digest }) => digest);
}
