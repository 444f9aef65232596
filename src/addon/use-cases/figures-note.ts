import type { CellGrid, CellValue } from '../../domain/cells/cells';
import { recogniseHeader } from '../../domain/cells/table-header';
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

/** The same for the same cells in the same order, whatever stands in columns that no metric reads. */
export function digestOf(grids: MetricGrids): string {
  const tables = Object.keys(METRIC_COLUMNS) as (keyof typeof METRIC_COLUMNS)[];
  return hash(JSON.stringify(tables.map((table) => readCells(table, grids[table]))));
}

/** As `digestOf`, for tables that cannot be read: the metrics then say why. */
export function digestOfTrouble(trouble: unknown): string {
  return hash(JSON.stringify(trouble));
}

/** By column, for a column that moves as a whole changes nothing; rows that say nothing at the end neither. */
function readCells(table: keyof typeof METRIC_COLUMNS, grid: CellGrid | undefined): unknown {
  if (!grid) return null;
  const { positions } = recogniseHeader(table, grid[0] ?? []);
  const places: Readonly<Record<string, number>> = positions;
  return METRIC_COLUMNS[table].map((column) => {
    const place = places[column];
    return place === undefined ? null : withoutBlankEnd(grid.map((row) => row[place] ?? ''));
  });
}

function withoutBlankEnd(cells: readonly CellValue[]): readonly CellValue[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === '') end--;
  return cells.slice(0, end);
}

/** 53 bits (Bryc's cyrb53): texts that differ collide once in many millions of hours. */
function hash(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
