import type { CalendarDay } from '../../domain/calendar/calendar-day';
import { dayOfMoment } from '../../domain/calendar/cell-clock';
import type { CellGrid } from '../../domain/cells/cells';
import type { Settings } from '../../domain/reading/challenge-data';
import { COUNTING_COLUMNS } from '../../domain/metrics/counting-columns';
import type { MoreColumns } from '../../domain/metrics/metric';
import type { ChallengeGrids } from '../../domain/reading/read-challenge';
import { readSettings } from '../../domain/reading/read-settings';
import type { ColumnOf } from '../../domain/cells/tables';
import type { ReadingPorts, Tables } from './ports';

/** What a refresh looks at besides what the metrics need; the notes, which may be long, are not among them. */
export const LOG_COLUMNS: readonly ColumnOf<'log'>[] = [
  ...COUNTING_COLUMNS.log,
  'channel',
  'remindOn',
  'introducedBy',
];

/** The challenge's tables with one read each. A missing People or Events tab is left out, and the explanation says so. */
export function readChallengeGrids(
  tables: Tables,
  logColumns: readonly ColumnOf<'log'>[],
  morePeopleColumns: readonly ColumnOf<'people'>[] = [],
): ChallengeGrids {
  return readColumns(tables, { log: logColumns, people: morePeopleColumns }, readSettingsGrid(tables));
}

/** As much of the tables as a metric reads besides what counting takes; Follow-ups only where it reads of them. */
export function readMetricGrids(tables: Tables, more: MoreColumns, known?: KnownGrids): ChallengeGrids {
  const settings = known?.settings ?? readSettingsGrid(tables);
  return readColumns(tables, { ...more, log: [...COUNTING_COLUMNS.log, ...(more.log ?? [])] }, settings);
}

/** What this execution has read before. */
export type KnownGrids = Pick<ChallengeGrids, 'settings'>;

function readColumns(
  tables: Tables,
  { log = [], people = [], events = [], followUps = [] }: MoreColumns,
  settings: CellGrid,
): ChallengeGrids {
  const { people: whoIsWho, events: crowds } = COUNTING_COLUMNS;
  const readsFollowUps = followUps.length > 0 && tables.has('followUps');
  return {
    settings,
    log: tables.read('log', log, ['date']),
    people: tables.has('people') ? tables.read('people', [...whoIsWho, ...people], ['name']) : undefined,
    events: tables.has('events') ? tables.read('events', [...crowds, ...events], ['name']) : undefined,
    followUps: readsFollowUps ? tables.read('followUps', followUps, []) : undefined,
  };
}

export function readSettingsGrid(tables: Tables): CellGrid {
  return tables.read('settings', COUNTING_COLUMNS.settings, ['key', 'value']);
}

export function readSettingsSheet(
  { tables, cellClock }: ReadingPorts,
  grid = readSettingsGrid(tables),
): Settings {
  return readSettings(grid, { clock: cellClock, dayStartHours: 0 }).settings;
}

/** The challenge's today by the spreadsheet's clock: before the day start it is still yesterday. */
export function challengeToday(
  ports: Pick<ReadingPorts, 'clock' | 'cellClock'>,
  settings: Settings,
): CalendarDay {
  return dayOfMoment(ports.cellClock.wallClockOf(ports.clock.now()), settings.dayStartHours);
}
