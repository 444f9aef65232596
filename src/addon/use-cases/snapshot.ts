import { challengeStanding, type ChallengeStanding } from '../../domain/challenge/challenge';
import type { ChallengeData } from '../../domain/reading/challenge-data';
import { saysNothing } from '../../domain/cells/cell-text';
import type { CellGrid } from '../../domain/cells/cells';
import { readChallenge, type ChallengeGrids } from '../../domain/reading/read-challenge';
import { recogniseHeader } from '../../domain/cells/table-header';
import type { ColumnTable } from '../../domain/cells/tables';
import { RapportFault } from './fault';
import { noteReach } from './marks';
import { METRIC_COLUMNS } from './metric-columns';
import type { PropertyStore, ReadingPorts, Tables } from './ports';
import { challengeToday, LOG_COLUMNS, readMetricGrids, type KnownGrids } from './read-challenge-sheet';

/** The sheet as one execution saw it, and what it means. */
export interface Snapshot {
  readonly grids: ChallengeGrids;
  readonly data: ChallengeData;
  readonly standing: ChallengeStanding;
}

/** What a refresh reads of the Log: what metrics read, and what ids and reminders are made from. */
export const REFRESH_LOG_COLUMNS = [...new Set([...METRIC_COLUMNS.log, ...LOG_COLUMNS])];

/** What a refresh reads of People: what metrics read, and what follow-ups come from. */
export const REFRESH_PEOPLE_COLUMNS = [
  ...new Set([...METRIC_COLUMNS.people, 'introducedBy', 'promised', 'nextDue'] as const),
];

/** What a refresh reads of the outbox. */
const REFRESH_OUTBOX_COLUMNS = [
  ...new Set([...METRIC_COLUMNS.followUps, 'key', 'personId', 'subject', 'text'] as const),
];

/** All that metrics and a refresh look at, with one read for each table that is not known already. */
export function readGrids(tables: Tables, known?: KnownGrids): ChallengeGrids {
  const columns = {
    ...METRIC_COLUMNS,
    log: REFRESH_LOG_COLUMNS,
    people: REFRESH_PEOPLE_COLUMNS,
    followUps: REFRESH_OUTBOX_COLUMNS,
  };
  try {
    return readMetricGrids(tables, columns, known);
  } catch (error) {
    const isFollowUps =
      error instanceof RapportFault && 'table' in error.fault && error.fault.table === 'followUps';
    if (!isFollowUps) throw error;
    // Reminders that are not to be told leave the Log as clear as it was.
    return readMetricGrids(tables, { ...columns, followUps: [] }, known);
  }
}

/** The outbox once more, after it was written. */
export function readOutbox(tables: Tables): CellGrid {
  return tables.read('followUps', REFRESH_OUTBOX_COLUMNS, []);
}

/** What the tables mean; also notes in which of them the user's own cells reach below our rows. */
export function understand(
  grids: ChallengeGrids,
  ports: ReadingPorts & { readonly documentProperties: PropertyStore },
): Snapshot {
  noteReach(ports.documentProperties, 'log', endsInSilence('log', grids.log));
  if (grids.people) noteReach(ports.documentProperties, 'people', endsInSilence('people', grids.people));
  if (grids.followUps)
    noteReach(ports.documentProperties, 'followUps', endsInSilence('followUps', grids.followUps));
  const data = readChallenge(grids, ports.cellClock);
  return { grids, data, standing: challengeStanding(data, challengeToday(ports, data.settings)) };
}

/** True where the sheet has content in a row in which none of our columns that were read says anything. */
export function endsInSilence(table: ColumnTable, grid: CellGrid): boolean {
  const last = grid[grid.length - 1];
  if (!last || grid.length < 2) return false;
  const positions: readonly number[] = Object.values(recogniseHeader(table, grid[0] ?? []).positions);
  return positions.every((position) => saysNothing(last[position] ?? ''));
}
