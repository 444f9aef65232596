import { textOf } from '../../domain/cells/cell-text';
import type { CellGrid } from '../../domain/cells/cells';
import { challengeStanding } from '../../domain/challenge/challenge';
import { readChallenge } from '../../domain/reading/read-challenge';
import { recogniseHeader } from '../../domain/cells/table-header';
import type { Language } from '../../domain/cells/vocabulary';
import { rulesWords } from '../../domain/words';
import { standingLine } from '../../domain/metrics/standing-line';
import { COUNTING_COLUMNS } from '../../domain/metrics/counting-columns';
import { noteReach } from './marks';
import type { PropertyStore, ReadingPorts, SpreadsheetFacts } from './ports';
import { challengeToday, readChallengeGrids } from './read-challenge-sheet';
import { readRunRecord, runNotes, silenceNote } from './run-record';
import { readDraft, untriedEntryOf } from './save-draft';
import type { SidebarState } from './sidebar-calls';
import { endsInSilence } from './snapshot';

export interface SidebarPorts extends ReadingPorts {
  readonly documentProperties: PropertyStore;
  readonly userProperties: PropertyStore;
  readonly spreadsheet: SpreadsheetFacts;
}

/** What the form offers, and where the challenge stands. One read per table. */
export function loadSidebar(ports: SidebarPorts, reader: Language): SidebarState {
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
      ...silenceNote(run, today, reader),
    ].join(' · '),
    draft: untried !== undefined && data.log.some(({ id }) => id === untried) ? '' : draft,
  };
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
