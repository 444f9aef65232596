import type { CellGrid, CellValue, NewCell } from '../../src/domain/cells/cells';
import { recogniseHeader } from '../../src/domain/cells/table-header';
import { COLUMNS, type ColumnOf, type ColumnTable } from '../../src/domain/cells/tables';
import { sheetWords } from '../../src/domain/words';
import { RapportFault } from '../../src/addon/use-cases/fault';
import type { CellBlock, ColumnBlock, NewRow, RowSpan, Tables } from '../../src/addon/use-cases/ports';
import type { FakeCalls } from './fake-calls';

/** Tables in memory: rows of cells under a header row, days as ISO text. */
export class FakeTables implements Tables {
  readonly grids = new Map<ColumnTable, CellValue[][]>();

  constructor(
    private readonly calls: FakeCalls,
    language: 'en' | 'de' = 'en',
  ) {
    for (const table of Object.keys(COLUMNS) as ColumnTable[]) {
      const headers: Readonly<Record<string, string>> = sheetWords(language).headers[table];
      this.grids.set(table, [COLUMNS[table].map((column) => headers[column] ?? '')]);
    }
  }

  /** The same spreadsheet for another execution. */
  seenBy(calls: FakeCalls): FakeTables {
    const tables = new FakeTables(calls);
    for (const [table, grid] of this.grids) tables.grids.set(table, grid);
    return tables;
  }

  has(table: ColumnTable): boolean {
    return this.grids.has(table);
  }

  read<T extends ColumnTable>(
    table: T,
    columns: readonly ColumnOf<T>[] | 'all',
    required: readonly ColumnOf<T>[],
  ): CellGrid {
    return this.calls.pass(`read ${table}`, () => {
      this.assertThere(table, required);
      if (columns === 'all') return this.grid(table).map((row) => [...row]);
      const positions = columns.map((column) => this.positionOf(table, column) ?? 0);
      const first = Math.min(...positions);
      return this.grid(table).map((row) => row.slice(first, Math.max(...positions) + 1));
    });
  }

  readAllRows<T extends ColumnTable>(
    table: T,
    columns: readonly ColumnOf<T>[] | 'all',
    required: readonly ColumnOf<T>[],
  ): CellGrid {
    return this.read(table, columns, required);
  }

  headerRow(table: ColumnTable): readonly CellValue[] {
    return [...(this.grid(table)[0] ?? [])];
  }

  readRows(table: ColumnTable, { first, last }: RowSpan): CellGrid {
    return this.calls.pass(`read ${table}`, () =>
      this.grid(table)
        .slice(first - 1, last)
        .map((row) => [...row]),
    );
  }

  cellCount(table: ColumnTable): number {
    const grid = this.grid(table);
    return grid.length * (grid[0]?.length ?? 0);
  }

  require<T extends ColumnTable>(table: T, columns: readonly ColumnOf<T>[]): void {
    this.assertThere(table, columns);
  }

  append<T extends ColumnTable>(table: T, rows: readonly NewRow<T>[]): void {
    if (rows.length === 0) return;
    this.calls.pass(`append ${table}`, () => {
      this.assertThere(table, []);
      for (const row of rows) this.grid(table).push(this.cellsOf(table, row));
    });
  }

  update<T extends ColumnTable>(table: T, row: number, cells: NewRow<T>): void {
    for (const column of Object.keys(cells) as ColumnOf<T>[]) {
      const cell = cells[column];
      if (cell !== undefined && cell !== '') this.write(table, column, [{ firstRow: row, cells: [cell] }]);
    }
  }

  formulaRows(): ReadonlySet<number> {
    return this.calls.pass('formula rows', () => new Set<number>());
  }

  write<T extends ColumnTable>(table: T, column: ColumnOf<T> | number, blocks: readonly ColumnBlock[]): void {
    // Where the column is has been looked up before the write, as it is at Google.
    const position = typeof column === 'number' ? column : this.positionOf(table, column);
    for (const { firstRow, cells } of blocks) {
      this.calls.pass(`write ${table}.${String(column)}`, () => {
        cells.forEach((cell, index) => {
          const row = this.grid(table)[firstRow - 1 + index];
          if (row && position !== undefined) row[position] = stored(cell);
        });
      });
    }
  }

  writeBlock(table: ColumnTable, position: number, { firstRow, cells }: CellBlock): void {
    this.calls.pass(`write ${table} block`, () => {
      cells.forEach((side, index) => {
        const row = this.grid(table)[firstRow - 1 + index];
        side.forEach((cell, place) => {
          if (row) row[position + place] = stored(cell);
        });
      });
    });
  }

  writeRows<T extends ColumnTable>(table: T, firstRow: number, rows: readonly NewRow<T>[]): void {
    this.calls.pass(`write ${table} rows`, () => {
      const grid = this.grid(table);
      while (grid.length < firstRow - 1 + rows.length) grid.push((grid[0] ?? []).map((): CellValue => ''));
      rows.forEach((row, index) => {
        for (const column of Object.keys(row) as ColumnOf<T>[]) {
          const position = this.positionOf(table, column);
          const standing = grid[firstRow - 1 + index];
          if (standing && position !== undefined) standing[position] = stored(row[column] ?? '');
        }
      });
    });
  }

  positionOf<T extends ColumnTable>(table: T, column: ColumnOf<T>): number | undefined {
    return recogniseHeader(table, this.grid(table)[0] ?? []).positions[column];
  }

  findRow<T extends ColumnTable>(table: T, column: ColumnOf<T>, text: string): number | undefined {
    return this.calls.pass(`find ${table}.${column}`, () => {
      const index = this.columnOf(table, column).indexOf(text);
      return index < 0 ? undefined : index + 2;
    });
  }

  /** The cells below the header. */
  columnOf<T extends ColumnTable>(table: T, column: ColumnOf<T>): CellValue[] {
    const position = this.positionOf(table, column) ?? -1;
    return this.grid(table)
      .slice(1)
      .map((row) => row[position] ?? '');
  }

  /** A row as somebody types it. */
  type<T extends ColumnTable>(table: T, row: NewRow<T>): void {
    this.grid(table).push(this.cellsOf(table, row));
  }

  private grid(table: ColumnTable): CellValue[][] {
    const grid = this.grids.get(table);
    if (!grid) throw new RapportFault({ kind: 'tabMissing', table });
    return grid;
  }

  private assertThere(table: ColumnTable, columns: readonly string[]): void {
    const { positions, duplicates } = recogniseHeader(table, this.grid(table)[0] ?? []);
    for (const column of columns) {
      if ((duplicates as readonly string[]).includes(column)) throw new RapportFault({ kind: 'columnTwice', table, column }); // prettier-ignore
      if (!(column in positions)) throw new RapportFault({ kind: 'columnMissing', table, column });
    }
  }

  private cellsOf<T extends ColumnTable>(table: T, row: NewRow<T>): CellValue[] {
    const cells = (this.grid(table)[0] ?? []).map((): CellValue => '');
    for (const column of Object.keys(row) as ColumnOf<T>[]) {
      const position = this.positionOf(table, column);
      if (position !== undefined) cells[position] = stored(row[column] ?? '');
    }
    return cells;
  }
}

function stored(cell: NewCell): CellValue {
  return typeof cell === 'object' ? cell.day : cell;
}
