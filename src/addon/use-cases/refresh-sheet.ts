import type { CellGrid } from '../../domain/cells/cells';
import type { ChallengeStanding } from '../../domain/challenge/challenge';
import { readChallenge, type ChallengeGrids } from '../../domain/reading/read-challenge';
import type { Language } from '../../domain/cells/vocabulary';
import { adoptRows, type Adoption } from './adopt-rows';
import { columnBlocks } from './column-blocks';
import { RapportFault } from './fault';
import { digestOf, digestOfTrouble, readFiguresNote } from './figures-note';
import { clockNow, freshenFigures, isNews } from './freshen-figures';
import { keepOutbox, tellsEnds, type KeptOutbox } from './keep-outbox';
import { clearEdited, editedMark, markEdited } from './marks';
import { noteNoContact } from './no-contact-list';
import type { WritingPorts } from './ports';
import { putIdsRight } from './put-ids-right';
import type { KnownGrids } from './read-challenge-sheet';
import { mendFormulas } from './re-enter-formulas';
import {
  readGrids,
  readOutbox,
  REFRESH_LOG_COLUMNS,
  REFRESH_PEOPLE_COLUMNS,
  understand,
  type Snapshot,
} from './snapshot';
import { watchedTables } from './watched-tables';
import { writeLastContacts } from './write-last-contacts';
import { writeVerdicts } from './write-verdicts';

export interface RefreshWish {
  readonly language: Language;
  /** Also gives ids, People rows and reminders to rows typed by hand; not while somebody is typing one. */
  readonly adopt: boolean;
}

/**
 * Works out everything that is derived from the rows, writes what has changed and makes the figures compute
 * again if they may have; to be called under the document lock. Running it again changes nothing.
 */
export function refreshSheet(ports: WritingPorts, wish: RefreshWish): ChallengeStanding {
  mendFormulas(ports);
  const mark = editedMark(ports.documentProperties);
  return refreshFrom({ grids: readOrTell(ports), mark }, ports, wish).standing;
}

/**
 * As `refreshSheet`, where it has something to do: rows that nobody has worked out, figures of something else
 * than what the sheet now holds (no trigger tells of what another script writes), or a new day.
 * @param begun how this execution began, the mark of the last edit before anything was read
 * @returns the tables as they stood after it
 */
export function refreshIfDue(
  ports: WritingPorts,
  wish: RefreshWish,
  day: { today: string; isNew: boolean },
  { mark, ...known }: RunBegun,
): ChallengeGrids {
  const grids = readOrTell(ports, known);
  const now = { data: digestOf(grids), clock: clockNow(ports, day.today) };
  if (day.isNew || mark !== undefined || isNews(ports, now))
    return refreshFrom({ grids, mark, data: now.data }, ports, wish).grids;
  return grids;
}

export interface RunBegun extends KnownGrids {
  readonly mark: string | undefined;
}

/** Where the tables cannot be read, the cells have to say so as well. */
function readOrTell(ports: WritingPorts, known?: KnownGrids): ChallengeGrids {
  try {
    return readGrids(ports.tables, known);
  } catch (error) {
    if (error instanceof RapportFault) {
      const { clock } = readFiguresNote(ports.documentProperties);
      const data = digestOfTrouble(error.fault);
      freshenFigures(ports, { data, clock, mark: undefined, hasChangedFigures: false });
    }
    throw error;
  }
}

/** The sheet as a refresh begins with it. */
interface Read {
  readonly grids: ChallengeGrids;
  /** The mark of the last edit before it was read. */
  readonly mark: string | undefined;
  /** The digest of the grids, where it was needed before. */
  readonly data?: string;
}

/** The tables as they stood last, and what they meant before anything was derived from them. */
interface Refreshed {
  readonly grids: ChallengeGrids;
  readonly standing: ChallengeStanding;
}

function refreshFrom(read: Read, given: WritingPorts, wish: RefreshWish): Refreshed {
  const { grids, mark } = read;
  const tables = watchedTables(given.tables);
  const ports = { ...given, tables };
  const snapshot = understand(grids, ports);
  noteNoContact(ports, grids.people);
  const { data, standing } = snapshot;
  const log = wish.adopt ? adopt(ports, snapshot, wish.language) : data.log;
  writeVerdicts(tables, standing, wish.language);
  if (data.people) writeLastContacts(ports, log, data.people, standing.today);
  const seen = tables.hasChangedFigures ? readGrids(given.tables) : grids;
  const kept = wish.adopt ? keepOutboxOf(given, seen, snapshot, wish.language) : NOTHING_KEPT;
  const written = kept.hasWritten ? { ...seen, followUps: readOutbox(given.tables) } : seen;
  const clock = clockNow(ports, standing.today);
  const hasChangedFigures = tables.hasChangedFigures || kept.hasChangedFigures;
  const digest = written === grids ? read.data : undefined;
  freshenFigures(ports, { data: digest ?? digestOf(written), clock, mark, hasChangedFigures });
  if (kept.trouble) throw kept.trouble;
  settleMark(ports, mark, wish);
  return { grids: written, standing };
}

/** Without the mark "Send selected" goes by what the outbox says and does not look into the Log. */
function settleMark(
  { tables, documentProperties, ids }: WritingPorts,
  mark: string | undefined,
  { adopt }: RefreshWish,
): void {
  const isUnsettled = adopt && !tellsEnds(tables);
  // What another script has changed leaves no mark.
  if (isUnsettled && mark === undefined) markEdited(documentProperties, ids.next());
  clearEdited(documentProperties, mark, isUnsettled || !adopt);
}

interface Kept extends KeptOutbox {
  readonly trouble?: RapportFault;
}

const NOTHING_KEPT: Kept = { hasWritten: false, hasChangedFigures: false };

/** What is unclear in the outbox is told once the figures are fresh, which do not depend on it. */
function keepOutboxOf(
  ports: WritingPorts,
  seen: ChallengeGrids,
  { grids, data, standing }: Snapshot,
  language: Language,
): Kept {
  // With the ids that this run has given, and as the rows stand by now.
  const now = seen === grids ? data : readChallenge(seen, ports.cellClock);
  try {
    return keepOutbox(ports, { data: now, people: seen.people, today: standing.today, language });
  } catch (error) {
    if (error instanceof RapportFault) return { ...NOTHING_KEPT, trouble: error };
    throw error;
  }
}

function adopt(ports: WritingPorts, snapshot: Snapshot, language: Language): Adoption['log'] {
  const { data, standing } = snapshot;
  const adoption = adoptRows(data, standing.today, ports.ids, language);
  const { tables } = ports;
  const touchesRows = adoption.logIds.length + adoption.personIds.length + adoption.peopleIds.length > 0;
  if (touchesRows) assertUnmoved(ports, snapshot);
  tables.append('people', adoption.newPeople);
  tables.write('people', 'id', columnBlocks(adoption.peopleIds));
  tables.write('log', 'id', columnBlocks(adoption.logIds));
  tables.write('log', 'personIds', columnBlocks(adoption.personIds));
  if (touchesRows) putIdsRight(tables, snapshot.grids.log, adoption);
  return adoption.log;
}

/** The user may have sorted or inserted rows since they were read; an ID in the wrong row would name the wrong one. */
function assertUnmoved({ tables }: WritingPorts, { grids }: Snapshot): void {
  const { log, people } = grids;
  const unmoved =
    sameGrid(tables.read('log', REFRESH_LOG_COLUMNS, ['date']), log) &&
    (!people || sameGrid(tables.read('people', REFRESH_PEOPLE_COLUMNS, ['name']), people));
  if (!unmoved) throw new RapportFault({ kind: 'changedMeanwhile' });
}

function sameGrid(a: CellGrid, b: CellGrid): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
