import type { CalendarDay } from './calendar-day';
import { dayReader, type ReadContext } from './cell-day';
import { isErrorCell, quotedText, saysNothing, textOf } from './cell-text';
import type { CellGrid, CellValue } from './cells';
import type { LogRow, PersonMention, PersonRow } from './challenge-data';
import { codeReader, type CodeOf, type Vocabulary } from './code-of';
import { mentionsOf, nameSplitter } from './people-cell';
import { readTable, type RowCells, type TableReading } from './table-rows';
import type { ColumnOf } from './tables';

type Report = (column: string, cell: CellValue) => void;
type Cells = RowCells<'log'>;

/** A number of hours, as a number or as text with a point or a comma. */
function hoursOf(cell: CellValue): number | undefined {
  if (typeof cell === 'number') return cell;
  const text = textOf(cell);
  return /^\d{1,6}([.,]\d{1,6})?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** A reader of one closed list that reports what it does not know. */
function choice<V extends Vocabulary>(vocabulary: V, column: ColumnOf<'log'>) {
  const read = codeReader(vocabulary);
  return (cells: Cells, report: Report): CodeOf<V> | undefined => {
    const cell = cells.cell(column);
    const code = read(cell);
    if (code === undefined && !saysNothing(cell)) report(column, cell);
    return code;
  };
}

function logRowReader(context: ReadContext, people: readonly PersonRow[]) {
  const dayOf = dayReader(context);
  const split = nameSplitter(people.map((person) => person.name));
  const readKind = codeReader('kind');
  const readHow = choice('how', 'how');
  const readTwoWay = choice('twoWay', 'twoWay');
  const readChannel = codeReader('channel');
  const readOutcome = codeReader('outcome');
  const yesNo = codeReader('yesNo');

  function day(
    cells: Cells,
    column: 'date' | 'replyDate' | 'remindOn',
    report: Report,
  ): CalendarDay | undefined {
    const cell = cells.cell(column);
    const reading = dayOf(cell);
    if (reading === undefined) report(column, cell);
    return reading === '' ? undefined : reading;
  }
  function isYes(
    cells: Cells,
    column: 'aboutWork' | 'wouldRemember',
    byDefault: boolean,
    report: Report,
  ): boolean {
    const cell = cells.cell(column);
    if (cell === '') return byDefault;
    const answer = yesNo(cell);
    if (answer === undefined && !saysNothing(cell)) report(column, cell);
    return answer === undefined ? byDefault : answer === 'yes';
  }
  function mentions(cells: Cells, report: Report): readonly PersonMention[] {
    const cell = cells.cell('people');
    if (isErrorCell(cell)) {
      report('people', cell);
      return [];
    }
    return mentionsOf(split(textOf(cell)), textOf(cells.cell('personIds')));
  }
  return (cells: Cells, report: Report): LogRow => ({
    row: cells.row,
    id: textOf(cells.cell('id')),
    day: day(cells, 'date', report),
    people: mentions(cells, report),
    kind: readKind(cells.cell('kind')),
    how: readHow(cells, report),
    twoWay: readTwoWay(cells, report),
    aboutWork: isYes(cells, 'aboutWork', true, report),
    channel: readChannel(cells.cell('channel')),
    event: textOf(cells.cell('event')),
    hours: hoursOf(cells.cell('hours')),
    outcome: readOutcome(cells.cell('outcome')),
    replyDay: day(cells, 'replyDate', report),
    nextStep: textOf(cells.cell('nextStep')),
    remindOn: day(cells, 'remindOn', report),
    introducedBy: textOf(cells.cell('introducedBy')),
    wouldRemember: isYes(cells, 'wouldRemember', false, report),
  });
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
  return readTable('log', grid, logRowReader(context, people), quotedText);
}
