import { addDays } from '../../domain/calendar/calendar-day';
import type { NewCell } from '../../domain/cells/cells';
import { matchEntryPeople } from '../../domain/entry/entry-people';
import { entryRows, type EntryRows } from '../../domain/entry/entry-rows';
import { checkEntry, type CheckedEntry } from '../../domain/entry/log-form';
import type { PersonRow } from '../../domain/reading/challenge-data';
import { readPeople } from '../../domain/reading/read-people';
import { WRITTEN_BY_RAPPORT, type ColumnOf, type ColumnTable } from '../../domain/cells/tables';
import type { Language } from '../../domain/cells/vocabulary';
import { formWords, sheetWords } from '../../domain/words';
import { InvalidEntry } from './answer';
import { markEdited } from './marks';
import type { NewRow, Tables, WritingPorts } from './ports';
import { reminderKeys } from '../../domain/follow-ups/reminder-keys';
import type { LoggedEntry, LogEntry } from './sidebar-calls';
import { underLock } from './under-lock';

const PATIENCE = 10_000;
/** A sidebar that has waited longer than this may have sent its entry again, and that one may have come first. */
const SENT_ONCE_MS = 60_000;

/**
 * Writes an entry's rows with a handful of calls, the same number whatever the size of the sheet: People first,
 * then the Log row that names them, then reminders. What an earlier try has written is not written again.
 * @param begun when the script was loaded for this call
 * @throws InvalidEntry before anything is written, RapportFault where the sheet is unclear or busy.
 */
export function logInteraction(
  entry: LogEntry,
  ports: WritingPorts,
  languages: { readonly reader: Language; readonly sheet: Language },
  begun = ports.clock.now(),
): LoggedEntry {
  const { day } = ports.cellClock.wallClockOf(begun);
  const checked = checkEntry(entry, day, formWords(languages.reader));
  if (!checked.ok) throw new InvalidEntry(checked.problems);
  underLock(ports.lock, PATIENCE, () => {
    // In case nobody asks for its meaning, or this ends half-way, the next run works it out.
    markEdited(ports.documentProperties, entry.entryId);
    const again = entry.again || +ports.clock.now() - +begun > SENT_ONCE_MS;
    writeEntry(checked.entry, again, ports, languages.sheet);
    ports.pulse.beat(entry.entryId);
  });
  return { entryId: entry.entryId };
}

function writeEntry(entry: CheckedEntry, again: boolean, ports: WritingPorts, language: Language): void {
  const { tables } = ports;
  const people = matchEntryPeople(entry.people, peopleToMatch(entry, again, tables));
  const newIds = people.filter(({ kind }) => kind === 'new').map(() => ports.ids.next());
  const rows = entryRows(entry, people, newIds, sheetWords(language));
  assertWritable(tables, rows);
  tables.append('people', rows.people);
  const loggedIn = again ? tables.findRow('log', 'id', entry.entryId) : undefined;
  if (loggedIn === undefined) tables.append('log', [rows.log]);
  // What was typed between the two tries must not be lost.
  else tables.update('log', loggedIn, rows.log);
  tables.append('followUps', again ? notYetPlanned(entry, rows.followUps, tables) : rows.followUps);
}

/**
 * The people whom the entry might mean. Whoever was picked from the list is known by ID and needs no reading;
 * a typed name is looked for in the name column, and an address in the e-mail columns.
 */
function peopleToMatch(entry: CheckedEntry, again: boolean, tables: Tables): readonly PersonRow[] {
  const picked = entry.people.filter(({ personId }) => personId !== '');
  const typed = entry.people.filter(({ personId }) => personId === '');
  const withAddress = typed.some(({ name }) => name.includes('@'));
  // Only a second try has to know by which ID an earlier one may have planned a reminder.
  const columns: readonly ColumnOf<'people'>[] = [
    'name',
    ...(again ? (['id'] as const) : []),
    ...(withAddress ? (['email', 'otherEmails'] as const) : []),
  ];
  const rows = typed.length === 0 ? [] : readPeople(tables.readAllRows('people', columns, ['name'])).rows;
  const known = picked.map(({ personId, name }, index) => ({
    row: -1 - index,
    id: personId,
    name,
    emails: [],
    company: '',
    knewBefore: false,
    cadence: undefined,
    lastContact: undefined,
    doNotContact: false,
    language: undefined,
    introducedBy: '',
    promised: '',
  }));
  return [...withoutNames(known, rows), ...rows];
}

// Their own rows stand among those read; named twice, they would be taken for two people of one name.
function withoutNames(picked: readonly PersonRow[], rows: readonly PersonRow[]): readonly PersonRow[] {
  return rows.length === 0 ? picked : picked.map((person) => ({ ...person, name: '' }));
}

function notYetPlanned(
  entry: CheckedEntry,
  rows: readonly NewRow<'followUps'>[],
  tables: Tables,
): readonly NewRow<'followUps'>[] {
  if (entry.remindInDays === null) return [];
  const due = addDays(entry.day, entry.remindInDays);
  return rows.filter(({ person, personId }) => {
    const whom = { id: writtenText(personId), name: writtenText(person) };
    const keys = reminderKeys(entry.entryId, whom, due);
    return keys.every((key) => tables.findRow('followUps', 'key', key) === undefined);
  });
}

/** Before the first write: nothing that was typed may be lost for want of a column. */
function assertWritable(tables: Tables, rows: EntryRows): void {
  requireColumns(tables, 'log', [rows.log], ['id']);
  if (rows.people.length > 0) requireColumns(tables, 'people', rows.people, ['id']);
  if (rows.followUps.length > 0) requireColumns(tables, 'followUps', rows.followUps, ['key']);
}

function requireColumns<T extends ColumnTable>(
  tables: Tables,
  table: T,
  rows: readonly NewRow<T>[],
  always: readonly ColumnOf<T>[],
): void {
  const ours: readonly ColumnOf<T>[] = WRITTEN_BY_RAPPORT[table];
  const typed = new Set<ColumnOf<T>>(always);
  for (const row of rows) {
    for (const column of Object.keys(row) as ColumnOf<T>[]) {
      if (row[column] !== '' && !ours.includes(column)) typed.add(column);
    }
  }
  tables.require(table, [...typed]);
}

/** What stands in a cell that this entry writes as text; '' for one that it leaves alone. */
function writtenText(cell: NewCell | undefined): string {
  return typeof cell === 'string' ? cell : '';
}
