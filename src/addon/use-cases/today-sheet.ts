import type { CalendarDay } from '../../domain/calendar/calendar-day';
import { dayReader } from '../../domain/cells/cell-day';
import { textOf } from '../../domain/cells/cell-text';
import type { CellValue } from '../../domain/cells/cells';
import { recogniseHeader } from '../../domain/cells/table-header';
import { COLUMNS, type ColumnOf } from '../../domain/cells/tables';
import type { AnsweredCells } from '../../domain/follow-ups/answered-today';
import type { TodayLine, TodayRow } from '../../domain/follow-ups/today-list';
import type { NewRow, ReadingPorts, Tables } from './ports';

type TodayPorts = Pick<ReadingPorts, 'tables' | 'cellClock'>;
type Column = ColumnOf<'today'>;

/**
 * The rows of the tab Today, those without anything in them too.
 * @throws RapportFault where it is not to be told which column holds the decisions or the keys.
 */
export function readToday({ tables, cellClock }: TodayPorts): readonly TodayRow[] {
  const grid = tables.read('today', COLUMNS.today, ['key', 'decision']);
  const { positions } = recogniseHeader('today', grid[0] ?? []);
  const dayOf = dayReader({ clock: cellClock, dayStartHours: 0 });
  return grid.slice(1).map((cells, index) => {
    const cell = (column: Column): CellValue => cells[positions[column] ?? -1] ?? '';
    return {
      row: index + 2,
      key: textOf(cell('key')),
      person: textOf(cell('person')),
      why: textOf(cell('why')),
      due: dayOf(cell('due')) || undefined,
      decision: textOf(cell('decision')),
      answer: textOf(cell('answer')),
    };
  });
}

/** The texts as they would be read back. */
function plain({ key, person, why, due, answer }: TodayLine): TodayLine {
  return { key: key.trim(), person: person.trim(), why: why.trim(), due, answer: answer.trim() };
}

function isSameItem(one: TodayLine, other: TodayLine): boolean {
  return one.key === other.key && one.person === other.person && one.why === other.why && one.due === other.due; // prettier-ignore
}

const NOTHING: TodayLine = { key: '', person: '', why: '', due: undefined, answer: '' };

function itemCells({ key, person, why, due }: TodayLine): NewRow<'today'> {
  return { key, person, why, due: dayCell(due) };
}

function dayCell(due: CalendarDay | undefined): '' | { readonly day: CalendarDay } {
  return due === undefined ? '' : { day: due };
}

interface Differences {
  readonly at: (row: number) => TodayLine;
  readonly before: ReadonlyMap<number, TodayLine>;
  readonly wanted: ReadonlyMap<number, TodayLine>;
  /** Rows of the sheet. */
  readonly items: readonly number[];
  readonly answers: readonly number[];
}

function differences(standing: readonly TodayRow[], lines: ReadonlyMap<number, TodayLine>): Differences {
  const before = new Map<number, TodayLine>(standing.map((row) => [row.row, row]));
  const wanted = new Map([...lines].map(([row, line]) => [row, plain(line)]));
  const differing = (isSame: (one: TodayLine, other: TodayLine) => boolean): number[] =>
    [...wanted].flatMap(([row, line]) => (isSame(before.get(row) ?? NOTHING, line) ? [] : [row]));
  return {
    at: (row) => wanted.get(row) ?? before.get(row) ?? NOTHING,
    before,
    wanted,
    items: differing(isSameItem),
    answers: differing((one, other) => one.answer === other.answer),
  };
}

/** Whether the rows hold what they are to hold. */
export function isAsWanted(standing: readonly TodayRow[], lines: ReadonlyMap<number, TodayLine>): boolean {
  const { items, answers } = differences(standing, lines);
  return items.length + answers.length === 0;
}

/**
 * Writes what the rows are to hold where they hold something else: what tells an item with one write, so that it never
 * stands beside another one's key, and the answers with another.
 * @returns the rows in which another item stands now.
 */
export function writeToday(
  tables: Tables,
  standing: readonly TodayRow[],
  lines: ReadonlyMap<number, TodayLine>,
): ReadonlySet<number> {
  const { at, before, wanted, items, answers } = differences(standing, lines);
  writeSpans(tables, spansOf(items, wanted), (row) => itemCells(at(row)));
  writeSpans(tables, spansOf(answers, wanted), (row) => ({ answer: at(row).answer }));
  return new Set(items.filter((row) => before.get(row)?.key !== at(row).key));
}

/** Writes decision and answer of these rows; a decision that has been heeded is taken away. */
export function answerToday(tables: Tables, cells: ReadonlyMap<number, AnsweredCells>): void {
  const empty: AnsweredCells = { decision: '', answer: '' };
  writeSpans(tables, spansOf([...cells.keys()], cells), (row) => ({ ...(cells.get(row) ?? empty) }));
}

type Span = readonly [first: number, last: number];

/** Rows side by side, and rows between them that may be written as well, make one write. */
function spansOf(rows: readonly number[], writable: ReadonlyMap<number, unknown>): readonly Span[] {
  const spans: [number, number][] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = spans[spans.length - 1];
    let reached = last?.[1] ?? row;
    while (reached + 1 < row && writable.has(reached + 1)) reached += 1;
    if (last && reached + 1 >= row) last[1] = row;
    else spans.push([row, row]);
  }
  return spans;
}

function writeSpans(tables: Tables, spans: readonly Span[], cellsOf: (row: number) => NewRow<'today'>): void {
  for (const [first, last] of spans) {
    const rows = Array.from({ length: last - first + 1 }, (_, index) => cellsOf(first + index));
    tables.writeRows('today', first, rows);
  }
}
