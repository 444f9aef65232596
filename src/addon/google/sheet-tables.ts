import type { CellGrid, CellValue } from '../../domain/cells/cells';
import { recogniseHeader, type Header } from '../../domain/cells/table-header';
import type { ColumnOf, ColumnTable } from '../../domain/cells/tables';
import { RapportFault } from '../use-cases/fault';
import type { CellBlock, ColumnBlock, NewRow, RowSpan, Tables } from '../use-cases/ports';
import type { CellWriter } from './cell-writer';
import {
  appendPlainly,
  appendWhereOurColumnsEnd,
  writeBlock,
  writeDiffering,
  type PlacedCell,
} from './row-appending';
import { headerRowOf, type SheetLocator } from './sheet-locator';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Located {
  readonly sheet: Sheet;
  readonly headerRow: readonly CellValue[];
  readonly header: Header<ColumnTable>;
}

interface BlockToRead {
  readonly columns: readonly string[] | 'all';
  readonly required: readonly string[];
  readonly rowsOf: (sheet: Sheet) => number;
}

/** The tables as sheets with a header row; sheet and header row are looked up once per execution. */
export class SheetTables implements Tables {
  private readonly located = new Map<ColumnTable, Located>();

  constructor(
    private readonly locator: Pick<SheetLocator, 'sheetOf'>,
    private readonly writer: CellWriter,
    /** Whether something of the user's own reaches below our rows, so that the sheet's last row is not ours. */
    private readonly reachesBelow: (table: ColumnTable) => boolean,
  ) {}

  has(table: ColumnTable): boolean {
    return this.locator.sheetOf(table) !== undefined;
  }

  read<T extends ColumnTable>(
    table: T,
    columns: readonly ColumnOf<T>[] | 'all',
    required: readonly ColumnOf<T>[],
  ): CellGrid {
    return this.readColumns(table, { columns, required, rowsOf: (sheet) => Math.max(1, sheet.getLastRow()) });
  }

  readAllRows<T extends ColumnTable>(
    table: T,
    columns: readonly ColumnOf<T>[] | 'all',
    required: readonly ColumnOf<T>[],
  ): CellGrid {
    if (columns === 'all' && !this.located.has(table)) return this.readWhole(table, required);
    return this.readColumns(table, { columns, required, rowsOf: (sheet) => sheet.getMaxRows() });
  }

  headerRow(table: ColumnTable): readonly CellValue[] {
    return this.locate(table).headerRow;
  }

  readRows(table: ColumnTable, { first, last }: RowSpan): CellGrid {
    const sheet = this.sheetOf(table);
    const end = Math.min(last, sheet.getMaxRows());
    if (end < first) return [];
    const grid = sheet.getRange(first, 1, end - first + 1, sheet.getMaxColumns()).getValues() as CellGrid;
    if (first === 1) this.note(table, sheet, grid[0] ?? []);
    return grid;
  }

  cellCount(table: ColumnTable): number {
    const sheet = this.sheetOf(table);
    return sheet.getMaxRows() * sheet.getMaxColumns();
  }

  require<T extends ColumnTable>(table: T, columns: readonly ColumnOf<T>[]): void {
    assertColumns(table, this.locate(table).header, columns, columns);
  }

  append<T extends ColumnTable>(table: T, rows: readonly NewRow<T>[]): void {
    if (rows.length === 0) return;
    this.locateAnew(table, rows);
    const { sheet, header } = this.locate(table);
    const placed = rows.map((row) => this.place(header, row));
    if (this.reachesBelow(table)) appendWhereOurColumnsEnd(sheet, Object.values(header.positions), placed);
    else appendPlainly(sheet, placed);
  }

  update<T extends ColumnTable>(table: T, row: number, cells: NewRow<T>): void {
    const { sheet, header } = this.locate(table);
    const placed = this.place(header, cells).filter(({ value }) => value !== '');
    writeDiffering(sheet, row, placed);
  }

  formulaRows<T extends ColumnTable>(table: T, column: ColumnOf<T>): ReadonlySet<number> {
    const { sheet, header } = this.locate(table);
    const position = positionIn(header, column);
    if (position === undefined) return new Set();
    const formulas = sheet.getRange(1, position + 1, Math.max(1, sheet.getLastRow()), 1).getFormulas();
    return new Set(formulas.flatMap(([formula], index) => (formula ? [index + 1] : [])));
  }

  write<T extends ColumnTable>(table: T, column: ColumnOf<T> | number, blocks: readonly ColumnBlock[]): void {
    if (blocks.length === 0) return;
    const { sheet, header } = this.locate(table);
    if (typeof column === 'string') assertColumns(table, header, [column], []);
    const position = typeof column === 'number' ? column : positionIn(header, column);
    if (position === undefined) return;
    for (const { firstRow, cells } of blocks) {
      const values = cells.map((cell) => [this.writer.valueOf(cell)]);
      sheet.getRange(firstRow, position + 1, cells.length, 1).setValues(values);
    }
  }

  writeBlock(table: ColumnTable, position: number, { firstRow, cells }: CellBlock): void {
    const values = cells.map((row) => row.map((cell) => this.writer.valueOf(cell)));
    const width = values[0]?.length ?? 0;
    if (width === 0) return;
    this.locate(table)
      .sheet.getRange(firstRow, position + 1, values.length, width)
      .setValues(values);
  }

  writeRows<T extends ColumnTable>(table: T, firstRow: number, rows: readonly NewRow<T>[]): void {
    const { sheet, header } = this.locate(table);
    writeBlock(
      sheet,
      firstRow,
      rows.map((row) => this.place(header, row)),
    );
  }

  positionOf<T extends ColumnTable>(table: T, column: ColumnOf<T>): number | undefined {
    return positionIn(this.locate(table).header, column);
  }

  findRow<T extends ColumnTable>(table: T, column: ColumnOf<T>, text: string): number | undefined {
    const { sheet, header } = this.locate(table);
    assertColumns(table, header, [column], [column]);
    const position = positionIn(header, column);
    const rows = sheet.getMaxRows() - 1;
    if (position === undefined || rows < 1) return undefined;
    const found = sheet
      .getRange(2, position + 1, rows, 1)
      .createTextFinder(text)
      .matchEntireCell(true)
      .matchCase(true);
    return found.findNext()?.getRow();
  }

  private readColumns(table: ColumnTable, block: BlockToRead, isRepeated = false): CellGrid {
    const { columns, required, rowsOf } = block;
    const { sheet, header, headerRow } = this.locate(table);
    const isWhole = columns === 'all';
    assertColumns(table, header, isWhole ? required : columns, required);
    const positions = isWhole
      ? headerRow.map((_cell, position) => position)
      : columns.flatMap((column) => positionIn(header, column) ?? []);
    if (positions.length === 0) return [];
    const first = Math.min(...positions);
    const width = Math.max(...positions) - first + 1;
    const values = sheet.getRange(1, first + 1, rowsOf(sheet), width).getValues() as CellGrid;
    const isMoved =
      values[0]?.some((cell, index) => String(cell) !== String(headerRow[first + index] ?? '')) === true;
    // A run may take minutes, in which somebody moves a column: one cell to the left stands another thing.
    if (!isMoved || isRepeated) return values;
    this.located.delete(table);
    return this.readColumns(table, block, true);
  }

  private locate(table: ColumnTable): Located {
    const known = this.located.get(table);
    if (known) return known;
    const sheet = this.sheetOf(table);
    return this.note(table, sheet, headerRowOf(sheet));
  }

  /** Where a column was put in or taken out since the headers were read, values would stand below other ones. */
  private locateAnew<T extends ColumnTable>(table: T, rows: readonly NewRow<T>[]): void {
    const { sheet, headerRow } = this.locate(table);
    if (sheet.getMaxColumns() === headerRow.length) return;
    this.located.delete(table);
    const said = rows.flatMap((row) =>
      (Object.keys(row) as ColumnOf<T>[]).filter((column) => row[column] !== ''),
    );
    this.require(table, [...new Set(said)]);
  }

  private sheetOf(table: ColumnTable): Sheet {
    const sheet = this.locator.sheetOf(table);
    if (!sheet) throw new RapportFault({ kind: 'tabMissing', table });
    return sheet;
  }

  private note(table: ColumnTable, sheet: Sheet, headerRow: readonly CellValue[]): Located {
    const found = { sheet, headerRow, header: recogniseHeader(table, headerRow) };
    this.located.set(table, found);
    return found;
  }

  private readWhole(table: ColumnTable, required: readonly string[]): CellGrid {
    const grid = this.readRows(table, { first: 1, last: Infinity });
    assertColumns(table, this.locate(table).header, required, required);
    return grid;
  }

  private place<T extends ColumnTable>(header: Header<ColumnTable>, row: NewRow<T>): PlacedCell[] {
    return (Object.keys(row) as ColumnOf<T>[]).flatMap((column) => {
      const position = positionIn(header, column);
      const cell = row[column];
      return position === undefined || cell === undefined
        ? []
        : [{ position, value: this.writer.valueOf(cell) }];
    });
  }
}

function positionIn(header: Header<ColumnTable>, column: string): number | undefined {
  return (header.positions as Readonly<Record<string, number>>)[column];
}

function assertColumns(
  table: ColumnTable,
  header: Header<ColumnTable>,
  wanted: readonly string[],
  required: readonly string[],
): void {
  const twice = wanted.find((column) => (header.duplicates as readonly string[]).includes(column));
  if (twice !== undefined) throw new RapportFault({ kind: 'columnTwice', table, column: twice });
  const missing = required.find((column) => (header.missing as readonly string[]).includes(column));
  if (missing !== undefined) throw new RapportFault({ kind: 'columnMissing', table, column: missing });
}
