import type { DayReading } from '../../domain/cells/cell-day';
import { isDate, saysNothing, textOf } from '../../domain/cells/cell-text';
import type { CellGrid, CellValue, NewCell } from '../../domain/cells/cells';
import { recogniseHeader } from '../../domain/cells/table-header';
import type { ColumnOf } from '../../domain/cells/tables';
import type { RowCell } from './column-blocks';
import type { ColumnBlock, RowSpan } from './ports';

type Column = ColumnOf<'followUps'>;
type Cells = readonly CellValue[];
type MarkCells = Readonly<Partial<Record<Column, NewCell>>>;

/** The outbox as it was read once; `first` is the 0-based position in the sheet of the first column read. */
export interface SeenOutbox {
  readonly grid: CellGrid;
  readonly first: number;
}

/** What makes days of cells. */
export interface DayCells {
  readonly dayOf: (cell: CellValue) => DayReading;
  /** Whether that instant is a date without a time of day. */
  readonly startsDay: (cell: Date) => boolean;
}

/** One cell that was seen after the write. */
interface SeenCell {
  readonly value: CellValue;
  readonly row: number;
  readonly position: number;
  readonly column: Column | undefined;
  /** The place of its column among those that were read before; undefined for one that has come since. */
  readonly former: number | undefined;
}

/** Tells where written cells have come to lie after rows or columns were moved between reading and writing. */
export class MovedCells {
  /** By position in the sheet and row, what was written there last. */
  private readonly ours = new Map<number, Map<number, NewCell>>();
  private readonly before: FormerRows;
  /** The keys that are new, and what they were. */
  private readonly renamed = new Map<string, string>();
  readonly settled = new Set<string>();

  /** @param marks by the key that the row has in `seen` */
  constructor(
    private readonly seen: SeenOutbox,
    private readonly marks: ReadonlyMap<string, MarkCells>,
    private readonly days: DayCells,
  ) {
    const written = new Set(['key', ...[...marks.values()].flatMap((cells) => Object.keys(cells))]);
    this.before = new FormerRows(seen.grid, written);
    for (const [key, { key: next }] of marks) if (typeof next === 'string') this.renamed.set(next, key);
  }

  /** The cells of that column that the marks ask for and that are not yet so. */
  wantedIn(column: Column, index: number): readonly RowCell[] {
    return this.seen.grid.flatMap((cells, place) => {
      const cell = place === 0 ? undefined : this.marks.get(this.before.keyIn(cells))?.[column];
      return cell === undefined || this.same(cells[index] ?? '', cell) ? [] : [{ row: place + 1, cell }];
    });
  }

  /**
   * The rows of which any of these columns is wanted, with all of them; undefined where a row is to have some of them
   * only, for the others are not to be written with them.
   */
  wantedSideBySide(
    columns: readonly { readonly column: Column; readonly index: number }[],
  ): readonly RowCell<readonly NewCell[]>[] | undefined {
    const wanted = new Set(columns.flatMap(({ column, index }) => this.wantedIn(column, index).map(({ row }) => row))); // prettier-ignore
    const rows = [...wanted].map((row) => {
      const marks = this.marks.get(this.before.keyIn(this.seen.grid[row - 1] ?? []));
      return { row, cell: columns.flatMap(({ column }) => marks?.[column] ?? []) };
    });
    return rows.every(({ cell }) => cell.length === columns.length) ? rows : undefined;
  }

  /** A cell as it can be written back; undefined where something of it would be lost. */
  asItStands(value: CellValue): NewCell | undefined {
    if (typeof value !== 'object') return value;
    const day = isDate(value) && this.days.startsDay(value) ? this.days.dayOf(value) : undefined;
    return day ? { day } : undefined;
  }

  /** Notes what is about to be written. */
  written(position: number, blocks: readonly ColumnBlock[]): readonly ColumnBlock[] {
    const rows = this.ours.get(position) ?? new Map<number, NewCell>();
    this.ours.set(position, rows);
    for (const { firstRow, cells } of blocks)
      cells.forEach((cell, index) => rows.set(firstRow + index, cell));
    return blocks;
  }

  /** From the first to the last row of the sheet in which anything was written; undefined for none. */
  get writtenRows(): RowSpan | undefined {
    let [first, last] = [Infinity, 0];
    for (const cells of this.ours.values())
      for (const row of cells.keys()) [first, last] = [Math.min(first, row), Math.max(last, row)];
    return last === 0 ? undefined : { first, last };
  }

  /** Whether these rows with all their columns are as they were seen, but for what was written. */
  isAsWritten(grid: CellGrid, { first, last }: RowSpan): boolean {
    const width = this.seen.grid[0]?.length ?? 0;
    const isRight = (row: number, cells: Cells): boolean =>
      cells.length === width &&
      cells.every((value, index) => {
        const ours = this.ours.get(this.seen.first + index)?.get(row);
        return ours === undefined
          ? sameValue(value, this.seen.grid[row - 1]?.[index] ?? '')
          : this.same(value, ours);
      });
    return grid.length === last - first + 1 && grid.every((cells, place) => isRight(first + place, cells));
  }

  /** By position in the sheet, the cells that are to be written so that each row has its own. Notes who is settled. */
  wrongIn({ grid, first }: SeenOutbox): ReadonlyMap<number, readonly RowCell[]> {
    const wrong = new Map<number, RowCell[]>();
    this.settled.clear();
    for (const key of this.marks.keys()) this.settled.add(key);
    const columns = columnsNow(grid[0] ?? [], this.seen.grid[0] ?? []);
    grid.forEach((cells, place) => {
      if (place === 0) return;
      const now = columns.map((column, index) => ({
        ...column,
        value: cells[index] ?? '',
        row: place + 1,
        position: first + index,
      }));
      const key = this.keyOf(now);
      for (const seen of now) {
        const cell = this.rightCell(key, seen);
        if (cell === undefined) continue;
        this.settled.delete(key);
        wrong.set(seen.position, [...(wrong.get(seen.position) ?? []), { row: seen.row, cell }]);
      }
    });
    return wrong;
  }

  /** By which key the row was known when it was read: one that we have written may stand in another's row. */
  private keyOf(now: readonly SeenCell[]): string {
    const key = textOf(now.find(({ column }) => column === 'key')?.value ?? '');
    const former = this.renamed.get(key);
    return key === '' || former !== undefined ? (this.before.keyByContent(now) ?? former ?? key) : key;
  }

  private isOurs({ value, row, position }: SeenCell): boolean {
    const ours = this.ours.get(position)?.get(row);
    return ours !== undefined && this.same(value, ours);
  }

  /** What that cell should hold, or undefined where it is right or the user's. */
  private rightCell(key: string, seen: SeenCell): NewCell | undefined {
    const mark = this.markOf(key, seen);
    const stood = this.before.cell(key, seen);
    const right = mark ?? (stood === undefined ? undefined : this.asItStands(stood));
    if (right === undefined || this.same(seen.value, right)) return undefined;
    // A marked cell that is as it was has not been reached by the write.
    const isMissed = mark !== undefined && stood !== undefined && sameValue(seen.value, stood);
    return isMissed || this.isOurs(seen) ? right : undefined;
  }

  private markOf(key: string, { column }: SeenCell): NewCell | undefined {
    return column === undefined ? undefined : this.marks.get(key)?.[column];
  }

  private same(value: CellValue, cell: NewCell): boolean {
    if (typeof cell === 'object') return this.days.dayOf(value) === cell.day;
    return value === cell || (typeof cell === 'string' && !isDate(value) && textOf(value) === cell.trim());
  }
}

function sameValue(one: CellValue, other: CellValue): boolean {
  return isDate(one) && isDate(other) ? one.getTime() === other.getTime() : one === other;
}

function columnsNow(now: Cells, before: Cells): readonly Pick<SeenCell, 'column' | 'former'>[] {
  const columns = new Map(
    Object.entries(recogniseHeader('followUps', now).positions).map(([column, index]) => [index, column]),
  );
  const formerly = before.map(String);
  return now.map((header, index) => {
    const former = String(header) === '' ? -1 : formerly.indexOf(String(header));
    return { column: columns.get(index) as Column | undefined, former: former < 0 ? undefined : former };
  });
}

/** The rows as they were read: by their keys, or where they have none by what else they hold. */
class FormerRows {
  private readonly keyIndex: number | undefined;
  /** Places of the columns that are not written: what tells a row whose key does not. */
  private readonly telling: readonly number[];
  private readonly rows = new Map<string, Cells>();
  private readonly byContent = new Map<string, string | undefined>();

  constructor(grid: CellGrid, written: ReadonlySet<string>) {
    const { positions } = recogniseHeader('followUps', grid[0] ?? []);
    this.keyIndex = positions.key;
    const away = new Set(
      Object.entries(positions).flatMap(([column, at]) => (written.has(column) ? at : [])),
    );
    this.telling = (grid[0] ?? []).flatMap((_, index) => (away.has(index) ? [] : index));
    grid.slice(1).forEach((cells) => {
      const content = contentOf(this.telling.map((index) => cells[index] ?? ''));
      const key = this.keyIn(cells) || content;
      if (!this.rows.has(key)) this.rows.set(key, cells);
      this.byContent.set(content, this.byContent.has(content) ? undefined : key);
    });
  }

  keyIn(cells: Cells): string {
    return this.keyIndex === undefined ? '' : textOf(cells[this.keyIndex] ?? '');
  }

  /** The key of the one row that held the same, or undefined. */
  keyByContent(now: readonly SeenCell[]): string | undefined {
    const values = this.telling.map((place) => now.find(({ former }) => former === place)?.value ?? '');
    const content = contentOf(values);
    return values.every(saysNothing) ? BLANK : this.byContent.get(content);
  }

  /** A row that held nothing held nothing in any column, nor did a column that has come since. */
  cell(key: string, { former }: SeenCell): CellValue | undefined {
    return former === undefined || key === BLANK ? '' : this.rows.get(key)?.[former];
  }
}

const BLANK = '\0';

function contentOf(cells: Cells): string {
  return `\0${JSON.stringify(cells)}`;
}
