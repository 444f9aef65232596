import type { CellGrid } from '../../domain/cells/cells';
import type { ChallengeStanding } from '../../domain/challenge/challenge';
import { COUNTING_COLUMNS } from '../../domain/metrics/counting-columns';
import type { Language } from '../../domain/cells/vocabulary';
import { adoptRows, type Adoption } from './adopt-rows';
import { columnBlocks } from './column-blocks';
import { RapportFault } from './fault';
import { clearEdited, editedMark } from './marks';
import { planReminders } from './plan-reminders';
import type { WritingPorts } from './ports';
import { putIdsRight } from './put-ids-right';
import { mendFormulas, reEnterFormulas } from './re-enter-formulas';
import { LOG_COLUMNS } from './read-challenge-sheet';
import { takeSnapshot, type Snapshot } from './snapshot';
import { writeLastContacts } from './write-last-contacts';
import { writeVerdicts } from './write-verdicts';

export interface RefreshWish {
  readonly language: Language;
  /** Also gives ids, People rows and reminders to rows typed by hand; not while somebody is typing one. */
  readonly adopt: boolean;
  /** Also makes the cells that refer to the pulse compute again. */
  readonly beat: boolean;
}

/**
 * Works out everything that is derived from the rows and writes what has changed, to be called under the
 * document lock. Running it again changes nothing.
 */
export function refreshSheet(ports: WritingPorts, wish: RefreshWish): ChallengeStanding {
  mendFormulas(ports);
  const mark = editedMark(ports.documentProperties);
  const snapshot = takeSnapshot(ports);
  const { data, standing } = snapshot;
  const log = wish.adopt ? adopt(ports, snapshot, wish.language) : data.log;
  if (wish.adopt) planReminders(ports.tables, log, standing.today, wish.language);
  writeVerdicts(ports.tables, standing, wish.language);
  if (data.people) writeLastContacts(ports, log, data.people, standing.today);
  if (wish.beat) ports.pulse.beat(ports.ids.next());
  reEnterFormulas(ports);
  clearEdited(ports.documentProperties, mark);
  return standing;
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
    sameGrid(tables.read('log', LOG_COLUMNS, ['date']), log) &&
    (!people || sameGrid(tables.read('people', COUNTING_COLUMNS.people, ['name']), people));
  if (!unmoved) throw new RapportFault({ kind: 'changedMeanwhile' });
}

function sameGrid(a: CellGrid, b: CellGrid): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
