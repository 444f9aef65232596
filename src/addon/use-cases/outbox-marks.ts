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
 * Writes the marks into the rows with these keys, one write per column, and reads them back: what a sort or an
 * inserted row or column has led astray meanwhile is put right, and nothing but what this very call has written is
 * taken back. What the user has put into a marked cell in between stays.
 * @param marks by the key that the row has now
 * @returns the keys whose rows are seen to have their marks, or to be gone; the others are left to a next run.
 * @throws RapportFault where the outbox, its keys or its states are not to be told.
 */
export function markOutbox(
  { tables, cellClock }: Pick<ReadingPorts, 'tables' | 'cellClock'>,
  marks: ReadonlyMap<string, OutboxMark>,
  language: Language,
): ReadonlySet<string> {
  if (marks.size === 0) return new Set();
  const cells = new Map([...marks].map(([key, mark]) => [key, cellsOf(mark, language)]));
  const marked = new Set([...cells.values()].flatMap(keysOf));
  const dayOf = dayReader({ clock: cellClock, dayStartHours: 0 });
  const startsDay = (cell: Date): boolean => cellClock.wallClockOf(cell).startsDay;
  const before = look(tables);
  const moved = new MovedCells(before, cells, { dayOf, startsDay });
  for (const column of ORDER) if (marked.has(column)) writeColumn(tables, column, before, moved);
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

function writeColumn(tables: Tables, column: Column, { grid, first }: SeenOutbox, moved: MovedCells): void {
  const index = recogniseHeader('followUps', grid[0] ?? []).positions[column];
  if (index === undefined) return;
  const wanted = moved.wantedIn(column, index);
  let formulas: ReadonlySet<number> | undefined;
  const standing = (row: number): NewCell | undefined => {
    // A key in the wrong row would name the wrong one; it is never written but where it is new.
    if (column === 'key') return undefined;
    // Asked only where so many rows are written that the ones between are written with them.
    formulas ??= isOurs(column) ? new Set() : tables.formulaRows('followUps', column);
    return formulas.has(row) ? undefined : moved.asItStands(grid[row - 1]?.[index] ?? '');
  };
  const blocks = moved.written(first + index, columnBlocks(wanted, standing));
  tables.write('followUps', first + index, blocks);
}

function isOurs(column: Column): boolean {
  return WRITTEN_BY_RAPPORT.followUps.includes(column);
}
