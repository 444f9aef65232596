import { dayReader } from '../../domain/cells/cell-day';
import type { NewCell } from '../../domain/cells/cells';
import { recogniseHeader } from '../../domain/cells/table-header';
import { COLUMNS, WRITTEN_BY_RAPPORT, type ColumnOf } from '../../domain/cells/tables';
import type { Language } from '../../domain/cells/vocabulary';
import type { OutboxMark } from '../../domain/follow-ups/outbox';
import { sheetWords } from '../../domain/words';
import { columnBlocks } from './column-blocks';
import { MovedCells, type SeenOutbox } from './outbox-moved-cells';
import type { ReadingPorts, Tables } from './ports';

type Column = ColumnOf<'followUps'>;
type MarkCells = Partial<Record<Column, NewCell>>;

/** Without these nothing can be said of a row. */
const TELLING: readonly Column[] = ['key', 'state'];
/** What a run killed on the way leaves undone has to be told from what is done: state and key come last. */
const ORDER: readonly Column[] = [
  ...COLUMNS.followUps.filter((column) => !TELLING.includes(column)),
  'state',
  'key',
];
const TRIES = 3;

/**
 * Writes the marks into the rows with these keys, one write for the columns that stand side by side, and reads them
 * back: what a sort or an inserted row or column has led astray meanwhile is put right, and nothing but what this very
 * call has written is taken back. What the user has put into a marked cell in between stays.
 * @param marks by the key that the row has now
 * @param known the outbox with all its columns, where nobody has edited it since it was read
 * @returns the keys whose rows are seen to have their marks, or to be gone; the others are left to a next run.
 * @throws RapportFault where the outbox, its keys or its states are not to be told.
 */
export function markOutbox(
  { tables, cellClock }: Pick<ReadingPorts, 'tables' | 'cellClock'>,
  marks: ReadonlyMap<string, OutboxMark>,
  language: Language,
  known?: SeenOutbox,
): ReadonlySet<string> {
  if (marks.size === 0) return new Set();
  const cells = new Map([...marks].map(([key, mark]) => [key, cellsOf(mark, language)]));
  const dayOf = dayReader({ clock: cellClock, dayStartHours: 0 });
  const startsDay = (cell: Date): boolean => cellClock.wallClockOf(cell).startsDay;
  const before = known ?? look(tables);
  const moved = new MovedCells(before, cells, { dayOf, startsDay });
  const marked = new Set([...cells.values()].flatMap(keysOf));
  for (const columns of sideBySide(marked, before)) new MarkWriting(tables, before, moved).write(columns);
  if (isAsWritten(tables, moved)) return new Set(marks.keys());
  for (let tried = 0; tried < TRIES; tried += 1) {
    const wrong = moved.wrongIn(look(tables));
    if (wrong.size === 0) break;
    for (const [position, repairs] of wrong) tables.write('followUps', position, moved.written(position, columnBlocks(repairs))); // prettier-ignore
  }
  return moved.settled;
}

function cellsOf(mark: OutboxMark, language: Language): MarkCells {
  const { state, stateSince, inWords, thread, subject, text, due, moved } = mark;
  return {
    ...(due === undefined ? {} : { due: { day: due } }),
    ...(moved === undefined ? {} : { key: moved.key, due: { day: moved.due } }),
    ...(state === undefined ? {} : { state: sheetWords(language).codes.followUpState[state] }),
    ...(stateSince === undefined ? {} : { stateSince: { day: stateSince } }),
    ...(inWords === undefined ? {} : { inWords }),
    ...(thread === undefined ? {} : { thread }),
    ...(subject === undefined ? {} : { subject }),
    ...(text === undefined ? {} : { text }),
  };
}

function keysOf(cells: MarkCells): Column[] {
  return Object.keys(cells) as Column[];
}

/** All columns there are: what stands where one of ours has been must be known to be put back. */
function look(tables: Tables): SeenOutbox {
  return { grid: tables.read('followUps', 'all', TELLING), first: 0 };
}

/** Only the rows that were written: where they are as they should be, nothing has moved away from under the write. */
function isAsWritten(tables: Tables, moved: MovedCells): boolean {
  const rows = moved.writtenRows;
  return rows !== undefined && moved.isAsWritten(tables.readRows('followUps', rows), rows);
}

interface Placed {
  readonly column: Column;
  readonly index: number;
}

/** The columns in runs of neighbours, in the order in which they are written; the key is written by itself. */
function sideBySide(marked: ReadonlySet<Column>, { grid }: SeenOutbox): readonly (readonly Placed[])[] {
  const { positions } = recogniseHeader('followUps', grid[0] ?? []);
  const placed = ORDER.flatMap((column): Placed[] => {
    const index = marked.has(column) ? positions[column] : undefined;
    return index === undefined ? [] : [{ column, index }];
  });
  const runs: Placed[][] = [];
  for (const one of [...placed].sort((a, b) => a.index - b.index)) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    const isNext = before?.index === one.index - 1 && before.column !== 'key' && one.column !== 'key';
    if (run && isNext) run.push(one);
    else runs.push([one]);
  }
  const last = (run: readonly Placed[]): number =>
    Math.max(...run.map(({ column }) => ORDER.indexOf(column)));
  return runs.sort((a, b) => last(a) - last(b));
}

class MarkWriting {
  private readonly formulas = new Map<Column, ReadonlySet<number>>();

  constructor(
    private readonly tables: Tables,
    private readonly seen: SeenOutbox,
    private readonly moved: MovedCells,
  ) {}

  /** With one write for all of them where each of the rows is to have them all, else with one for each. */
  write(columns: readonly Placed[]): void {
    const { seen, moved } = this;
    const wanted = columns.length > 1 ? moved.wantedSideBySide(columns) : undefined;
    const [start] = columns;
    if (!wanted || !start) return columns.forEach((column) => { this.writeColumn(column); }); // prettier-ignore
    const standing = (row: number): readonly NewCell[] | undefined => {
      const cells = columns.map((column) => this.standing(column, row));
      return cells.every((cell) => cell !== undefined) ? cells : undefined;
    };
    for (const block of columnBlocks(wanted, standing)) {
      columns.forEach(({ index }, place) => {
        const cells = block.cells.flatMap((row) => row[place] ?? []);
        moved.written(seen.first + index, [{ firstRow: block.firstRow, cells }]);
      });
      this.tables.writeBlock('followUps', seen.first + start.index, block);
    }
  }

  private writeColumn(placed: Placed): void {
    const { seen, moved, tables } = this;
    const wanted = moved.wantedIn(placed.column, placed.index);
    const blocks = columnBlocks(wanted, (row) => this.standing(placed, row));
    tables.write('followUps', seen.first + placed.index, moved.written(seen.first + placed.index, blocks));
  }

  /** Asked only where so many rows are written that the ones between are written with them. */
  private standing({ column, index }: Placed, row: number): NewCell | undefined {
    // A key in the wrong row would name the wrong one; it is never written but where it is new.
    if (column === 'key' || this.formulasIn(column).has(row)) return undefined;
    return this.moved.asItStands(this.seen.grid[row - 1]?.[index] ?? '');
  }

  private formulasIn(column: Column): ReadonlySet<number> {
    const isOurs = WRITTEN_BY_RAPPORT.followUps.includes(column);
    const known = this.formulas.get(column);
    const rows = known ?? (isOurs ? new Set<number>() : this.tables.formulaRows('followUps', column));
    this.formulas.set(column, rows);
    return rows;
  }
}
