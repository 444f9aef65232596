import { addDays, type CalendarDay } from '../calendar/calendar-day';
import type { NewCell } from '../cells/cells';
import type { EntryPerson } from './entry-people';
import { followUpKey } from '../follow-ups/follow-up-key';
import type { CheckedEntry } from './log-form';
import { oneLine } from '../follow-ups/mail-text';
import { NAME_SEPARATOR } from '../cells/people-cell';
import type { ColumnOf, ColumnTable } from '../cells/tables';
import type { SheetWords } from '../words';

/** A next step may fill a cell; the sentence that quotes it has to fit into one as well. */
const NEXT_STEP_LENGTH = 500;

/** The cells of one new row by their columns; a column that is not named stays as it is. */
export type NewRecord<T extends ColumnTable> = { readonly [C in ColumnOf<T>]?: NewCell };

/** The rows that an entry becomes. */
export interface EntryRows {
  readonly log: NewRecord<'log'>;
  readonly people: readonly NewRecord<'people'>[];
  readonly followUps: readonly NewRecord<'followUps'>[];
}

interface Identified {
  /** '' for somebody ambiguous. */
  readonly id: string;
  readonly person: EntryPerson;
}

function identify(people: readonly EntryPerson[], newIds: readonly string[]): readonly Identified[] {
  const ids = [...newIds];
  return people.map((person) => {
    if (person.kind === 'known') return { id: person.person.id, person };
    return { id: person.kind === 'new' ? (ids.shift() ?? '') : '', person };
  });
}

function logRecord(entry: CheckedEntry, people: readonly Identified[], words: SheetWords): NewRecord<'log'> {
  const { codes } = words;
  return {
    id: entry.entryId,
    date: { day: entry.day },
    people: people.map(({ person }) => person.name).join(NAME_SEPARATOR),
    personIds: people.some(({ id }) => id !== '') ? people.map(({ id }) => id).join(NAME_SEPARATOR) : '',
    kind: codes.kind[entry.kind],
    how: entry.how === '' ? '' : codes.how[entry.how],
    twoWay: entry.twoWay === '' ? '' : codes.twoWay[entry.twoWay],
    aboutWork: codes.yesNo[entry.aboutWork ? 'yes' : 'no'],
    channel: entry.channel === '' ? '' : codes.channel[entry.channel],
    event: entry.event,
    nextStep: entry.nextStep,
    remindOn: entry.remindInDays === null ? '' : { day: addDays(entry.day, entry.remindInDays) },
    introducedBy: entry.introducedBy,
    notes: entry.notes,
  };
}

function personRecord(
  { id, person }: Identified,
  entry: CheckedEntry,
  words: SheetWords,
): NewRecord<'people'> | undefined {
  if (person.kind !== 'new') return undefined;
  return {
    id,
    name: person.name,
    ...(person.email === '' ? {} : { email: person.email }),
    knewBefore: words.codes.yesNo[person.knewBefore ? 'yes' : 'no'],
    metOn: person.knewBefore ? '' : { day: entry.day },
    metThrough: entry.channel === '' || person.knewBefore ? '' : words.codes.channel[entry.channel],
    introducedBy: entry.introducedBy,
    lastContact: { day: entry.day },
  };
}

function reminderRecord(
  who: { readonly subject: string; readonly id: string; readonly name: string },
  entry: CheckedEntry,
  due: CalendarDay,
  words: SheetWords,
): NewRecord<'followUps'> {
  return {
    key: followUpKey(who.subject, 'reminder', 1, due),
    person: who.name,
    personId: who.id,
    rule: words.codes.followUpRule.reminder,
    due: { day: due },
    state: words.codes.followUpState.planned,
    stateSince: { day: entry.day },
    inWords: words.reminderInWords({
      kind: words.codes.kind[entry.kind],
      day: words.dayInWords(entry.day),
      nextStep: oneLine(entry.nextStep, NEXT_STEP_LENGTH),
    }),
  };
}

/**
 * The rows to write for an entry, in the words of the spreadsheet's language. A reminder makes one follow-up for each
 * person, or one for the entry itself where nobody is named.
 * @param newIds an ID for each new person, in the order of `people`
 */
export function entryRows(
  entry: CheckedEntry,
  people: readonly EntryPerson[],
  newIds: readonly string[],
  words: SheetWords,
): EntryRows {
  const identified = identify(people, newIds);
  const about = identified.map(({ id, person }) => ({
    subject: id === '' ? `${entry.entryId}/${person.name.slice(0, 100)}` : id,
    id,
    name: person.name,
  }));
  const reminded = about.length > 0 ? about : [{ subject: entry.entryId, id: '', name: '' }];
  const due = entry.remindInDays === null ? undefined : addDays(entry.day, entry.remindInDays);
  return {
    log: logRecord(entry, identified, words),
    people: identified.flatMap((person) => personRecord(person, entry, words) ?? []),
    followUps: due === undefined ? [] : reminded.map((who) => reminderRecord(who, entry, due, words)),
  };
}
