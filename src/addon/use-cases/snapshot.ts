import { challengeStanding, type ChallengeStanding } from '../../domain/challenge/challenge';
import type { ChallengeData } from '../../domain/reading/challenge-data';
import { saysNothing } from '../../domain/cells/cell-text';
import type { CellGrid } from '../../domain/cells/cells';
import { readChallenge, type ChallengeGrids } from '../../domain/reading/read-challenge';
import { recogniseHeader } from '../../domain/cells/table-header';
import type { ColumnTable } from '../../domain/cells/tables';
import { noteReach } from './marks';
import type { PropertyStore, ReadingPorts } from './ports';
import { challengeToday, LOG_COLUMNS, readChallengeGrids } from './read-challenge-sheet';

/** The sheet as one execution saw it, and what it means. */
export interface Snapshot {
  readonly grids: ChallengeGrids;
  readonly data: ChallengeData;
  readonly standing: ChallengeStanding;
}

/** Reads all tables of the challenge and notes in which of them the user's own cells reach below our rows. */
export function takeSnapshot(ports: ReadingPorts & { readonly documentProperties: PropertyStore }): Snapshot {
  const grids = readChallengeGrids(ports.tables, LOG_COLUMNS);
  noteReach(ports.documentProperties, 'log', endsInSilence('log', grids.log));
  if (grids.people) noteReach(ports.documentProperties, 'people', endsInSilence('people', grids.people));
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
