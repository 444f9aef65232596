import { COUNTING_COLUMNS } from '../../domain/metrics/counting-columns';
import type { MoreColumns } from '../../domain/metrics/metric';
import { METRICS } from '../../domain/metrics/metrics';
import type { ColumnOf, ColumnTable } from '../../domain/cells/tables';

type MetricTables = keyof typeof COUNTING_COLUMNS | 'followUps';

/** Every column that some metric reads: only their change makes a figure stale. */
export const METRIC_COLUMNS: { readonly [T in MetricTables]: readonly ColumnOf<T>[] } = {
  settings: COUNTING_COLUMNS.settings,
  log: union(COUNTING_COLUMNS.log, moreColumns('log')),
  people: union(COUNTING_COLUMNS.people, moreColumns('people')),
  events: union(COUNTING_COLUMNS.events, moreColumns('events')),
  followUps: moreColumns('followUps'),
};

export function isReadByMetrics(table: ColumnTable, column: string): boolean {
  const columns: { readonly [T in ColumnTable]?: readonly string[] } = METRIC_COLUMNS;
  return columns[table]?.includes(column) ?? false;
}

function moreColumns<T extends keyof MoreColumns>(table: T): readonly ColumnOf<T>[] {
  const all = Object.values(METRICS).flatMap(({ reads }) => (reads[table] ?? []) as readonly ColumnOf<T>[]);
  return union(all, []);
}

function union<C extends string>(columns: readonly C[], more: readonly C[]): readonly C[] {
  return [...new Set([...columns, ...more])];
}
