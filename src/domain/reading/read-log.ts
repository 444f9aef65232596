import type { CalendarDay } from '../calendar/calendar-day';
import { dayReader, type ReadContext } from '../cells/cell-day';
import { isErrorCell, saysNothing, textOf } from '../cells/cell-text';
import type { CellGrid } from '../cells/cells';
import type { LogRow, PersonMention, PersonRow } from './challenge-data';
import { codeReader, type CodeOf, type Vocabulary } from '../cells/code-of';
import { mentionsReader } from '../cells/people-cell';
import { hoursIn } from './hours-cell';
import { readTable, type PresentRow, type TableReading } from '../cells/table-rows';
import type { ColumnOf } from '../cells/tables';

type Present = PresentRow<'log'>;
type LogColumn = ColumnOf<'log'>;

/** A formula gone wrong says nothing: its `#N/A` is neither a next step nor an ID. */
function text(present: Present, column: LogColumn): () => string {
  const cellOf = present.column(column);
  return () => {
    const cell = cellOf();
    return isErrorCell(cell) ? '' : textOf(cell);
  };
}

/** The columns of which one at least says that something was done. */
const DOING: readonly LogColumn[] = [
  'people',
  'kind',
  'how',
  'twoWay',
  'event',
  'outcome',
  'replyDate',
  'nextStep',
  'wouldRemember',
];

function nothingDone(present: Present): () => boolean {
  const cells = DOING.map((column) => present.column(column));
  return () => cells.every((cellOf) => saysNothing(cellOf()));
}

/** One of a closed list; where the list decides what counts, a word that is not in it is reported. */
function choice<V extends Vocabulary>(present: Present, column: LogColumn, vocabulary: V, strict: boolean) {
  const cellOf = present.column(column);
  const read = codeReader(vocabulary);
  return (): CodeOf<V> | undefined => {
    const cell = cellOf();
    const code = read(cell);
    if (strict && code === undefined && !saysNothing(cell)) present.report(column, cell);
    return code;
  };
}

function yesOrNo(present: Present, column: LogColumn, byDefault: boolean): () => boolean {
  const answer = choice(present, column, 'yesNo', true);
  return () => {
    const code = answer();
    return code === undefined ? byDefault : code === 'yes';
  };
}

function day(present: Present, column: LogColumn, dayOf: ReturnType<typeof dayReader>) {
  const cellOf = present.column(column);
  return (): CalendarDay | undefined => {
    const cell = cellOf();
    const reading = dayOf(cell);
    if (reading === undefined) present.report(column, cell);
    return reading === '' ? undefined : reading;
  };
}

function hoursOf(present: Present): () => number | undefined {
  const cellOf = present.column('hours');
  return () => {
    const cell = cellOf();
    const hours = hoursIn(cell);
    if (hours === undefined && !saysNothing(cell)) present.report('hours', cell);
    return hours;
  };
}

function mentions(present: Present, people: readonly PersonRow[]): () => readonly PersonMention[] {
  const names = present.column('people');
  const ids = text(present, 'personIds');
  const read = mentionsReader(people.map((person) => person.name));
  return () => {
    const cell = names();
    if (!isErrorCell(cell)) return read(textOf(cell), ids());
    present.report('people', cell);
    return [];
  };
}

function logRowReader(context: ReadContext, people: readonly PersonRow[]) {
  return (present: Present): (() => LogRow) => {
    const dayOf = dayReader(context);
    const id = text(present, 'id');
    const date = day(present, 'date', dayOf);
    const who = mentions(present, people);
    const kind = choice(present, 'kind', 'kind', false);
    const how = choice(present, 'how', 'how', true);
    const twoWay = choice(present, 'twoWay', 'twoWay', true);
    const aboutWork = yesOrNo(present, 'aboutWork', true);
    const channel = choice(present, 'channel', 'channel', false);
    const event = text(present, 'event');
    const hours = hoursOf(present);
    const outcome = choice(present, 'outcome', 'outcome', false);
    const replyDay = day(present, 'replyDate', dayOf);
    const nextStep = text(present, 'nextStep');
    const remindOn = day(present, 'remindOn', dayOf);
    const introducedBy = text(present, 'introducedBy');
    const wouldRemember = yesOrNo(present, 'wouldRemember', false);
    const onlyADay = nothingDone(present);
    return () => ({
      row: present.number(),
      id: id(),
      day: date(),
      people: who(),
      kind: kind(),
      how: how(),
      twoWay: twoWay(),
      aboutWork: aboutWork(),
      channel: channel(),
      event: event(),
      hours: hours(),
      outcome: outcome(),
      replyDay: replyDay(),
      nextStep: nextStep(),
      remindOn: remindOn(),
      introducedBy: introducedBy(),
      wouldRemember: wouldRemember(),
      onlyADay: onlyADay(),
    });
  };
}

/**
 * Reads the Log, header row first. `people` are those whose names may hold a comma.
 * A kind in words of the user's own is no problem: the row is an action all the same.
 */
export function readLog(
  grid: CellGrid,
  context: ReadContext,
  people: readonly PersonRow[] = [],
): TableReading<LogRow> {
  return readTable('log', grid, logRowReader(context, people));
}
