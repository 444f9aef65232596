import type { CalendarDay } from '../../domain/calendar/calendar-day';
import { textOf } from '../../domain/cells/cell-text';
import type { CellGrid } from '../../domain/cells/cells';
import { challengeStanding } from '../../domain/challenge/challenge';
import { readChallenge } from '../../domain/reading/read-challenge';
import { recogniseHeader } from '../../domain/cells/table-header';
import type { Language } from '../../domain/cells/vocabulary';
import { rulesWords } from '../../domain/words';
import { addOnWords } from '../../domain/words/add-on';
import { standingLine } from '../../domain/metrics/standing-line';
import { COUNTING_COLUMNS } from '../../domain/metrics/counting-columns';
import { noteReach } from './marks';
import type { DocumentLock, PropertyStore, ReadingPorts, RunPorts, SpreadsheetFacts } from './ports';
import { challengeToday, readChallengeGrids } from './read-challenge-sheet';
import type { InstallRecord } from './install-record';
import { healTrigger } from './owner-trigger';
import { heartbeat, readRunRecord, runNotes, type RunRecord } from './run-record';
import { readDraft, untriedEntryOf } from './save-draft';
import type { SidebarState } from './sidebar-calls';
import { endsInSilence } from './snapshot';

export interface SidebarPorts extends ReadingPorts, Pick<RunPorts, 'triggers' | 'account'> {
  readonly lock: DocumentLock;
  readonly documentProperties: PropertyStore;
  readonly userProperties: PropertyStore;
  readonly spreadsheet: SpreadsheetFacts;
}

/** What the form offers, and where the challenge stands. One read per table. Also starts the hourly run again. */
export function loadSidebar(
  ports: SidebarPorts,
  record: InstallRecord | undefined,
  reader: Language,
): SidebarState {
  const grids = readChallengeGrids(ports.tables, COUNTING_COLUMNS.log, ['company']);
  const people = grids.people ?? [];
  noteReach(ports.documentProperties, 'log', endsInSilence('log', grids.log));
  noteReach(ports.documentProperties, 'people', endsInSilence('people', people));
  const data = readChallenge(grids, ports.cellClock);
  const today = challengeToday(ports, data.settings);
  const draft = readDraft(ports.userProperties, ports.spreadsheet.id);
  const run = readRunRecord(ports.documentProperties);
  const untried = untriedEntryOf(draft);
  return {
    language: reader,
    people: peopleOffered(people),
    events: [...new Set((data.events ?? []).map((event) => event.name))],
    today,
    remindInDays: data.settings.remindInDays ?? null,
    standing: [
      standingLine(challengeStanding(data, today), rulesWords(reader)),
      ...runNotes(run, reader),
      heartbeatIn(ports, record, run, reader),
    ]
      .filter((line) => line !== '')
      .join(' · '),
    draft: untried !== undefined && data.log.some(({ id }) => id === untried) ? '' : draft,
  };
}

function heartbeatIn(
  ports: SidebarPorts,
  record: InstallRecord | undefined,
  run: RunRecord,
  reader: Language,
): string {
  if (record && isHealed(record, ports)) return addOnWords(reader).mail.startedAgain;
  const dayOf = (moment: Date): CalendarDay => ports.cellClock.wallClockOf(moment).day;
  return heartbeat(run, { now: ports.clock.now(), dayOf }, reader);
}

function isHealed(record: InstallRecord, ports: SidebarPorts): boolean {
  try {
    return healTrigger(record, ports);
  } catch {
    // The form is what the sidebar was opened for; that the run is silent is told all the same.
    return false;
  }
}

function peopleOffered(grid: CellGrid): SidebarState['people'] {
  const { id, name, company } = recogniseHeader('people', grid[0] ?? []).positions;
  const text = (row: CellGrid[number], position: number | undefined): string =>
    position === undefined ? '' : textOf(row[position] ?? '');
  return grid
    .slice(1)
    .map((row) => ({ id: text(row, id), name: text(row, name), hint: text(row, company) }))
    .filter((person) => person.name !== '');
}
