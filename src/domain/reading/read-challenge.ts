import type { CellClock } from '../calendar/cell-clock';
import type { CellGrid } from '../cells/cells';
import type { ChallengeData, ReadingProblem } from './challenge-data';
import { DEFAULTS } from './default-settings';
import { noteColumns } from './noted-columns';
import { readEvents } from './read-events';
import { readFollowUps } from './read-follow-ups';
import { readLog } from './read-log';
import { readPeople } from './read-people';
import { readSettings } from './read-settings';

/** The ranges of a challenge, each with its header row first; undefined for a table that was not given. */
export interface ChallengeGrids {
  readonly log: CellGrid;
  readonly settings: CellGrid | undefined;
  readonly people: CellGrid | undefined;
  readonly events: CellGrid | undefined;
  readonly followUps?: CellGrid | undefined;
}

function problemsOf(
  ...readings: readonly (Pick<ChallengeData, 'problems'> | undefined)[]
): readonly ReadingProblem[] {
  return readings.flatMap((reading) => reading?.problems ?? []);
}

function settingsOf(grid: CellGrid | undefined, clock: CellClock): ReturnType<typeof readSettings> {
  return grid ? readSettings(grid, { clock, dayStartHours: 0 }) : { settings: DEFAULTS, problems: [] };
}

/** Reads the tables in the order in which they need each other: Settings know the day start, People the names. */
export function readChallenge(
  grids: ChallengeGrids,
  clock: CellClock,
  known: Pick<ChallengeData, 'wasPlanned'> = {},
): ChallengeData {
  const settings = settingsOf(grids.settings, clock);
  const context = { clock, dayStartHours: settings.settings.dayStartHours };
  const people = grids.people && readPeople(grids.people, context);
  const events = grids.events && readEvents(grids.events, context);
  const followUps = grids.followUps && readFollowUps(grids.followUps, context);
  const log = readLog(grids.log, context, people?.columns);
  // Few problems are shown, and one in Settings moves every figure.
  const problems = problemsOf(settings, log, people, events, followUps);
  const data: ChallengeData = {
    get log() {
      return log.rows;
    },
    get people() {
      return people?.rows;
    },
    events: events?.rows,
    followUps: followUps?.rows,
    settings: settings.settings,
    problems,
    ...known,
  };
  noteColumns(data, { log: log.columns, people: people?.columns });
  return data;
}
