import { COLUMNS, type ColumnOf, type ColumnTable } from '../../domain/cells/tables';
import { isReadByMetrics } from './metric-columns';
import type { CellBlock, ColumnBlock, NewRow, Tables } from './ports';

/** The tables, and whether what was written through them is something that a metric reads. */
export class WatchedTables implements Tables {
  hasChangedFigures = false;

  constructor(private readonly tables: Tables) {}

  has(table: ColumnTable): boolean {
    return this.tables.has(table);
  }

  read: Tables['read'] = (table, columns, required) => this.tables.read(table, columns, required);

  readAllRows: Tables['readAllRows'] = (table, columns, required) =>
    this.tables.readAllRows(table, columns, required);

  headerRow: Tables['headerRow'] = (table) => this.tables.headerRow(table);

  readRows: Tables['readRows'] = (table, rows) => this.tables.readRows(table, rows);

  cellCount: Tables['cellCount'] = (table) => this.tables.cellCount(table);

  require: Tables['require'] = (table, columns) => {
    this.tables.require(table, columns);
  };

  positionOf: Tables['positionOf'] = (table, column) => this.tables.positionOf(table, column);

  findRow: Tables['findRow'] = (table, column, text) => this.tables.findRow(table, column, text);

  append<T extends ColumnTable>(table: T, rows: readonly NewRow<T>[]): void {
    for (const row of rows) this.note(table, Object.keys(row));
    this.tables.append(table, rows);
  }

  update<T extends ColumnTable>(table: T, row: number, cells: NewRow<T>): void {
    this.note(table, Object.keys(cells));
    this.tables.update(table, row, cells);
  }

  formulaRows: Tables['formulaRows'] = (table, column) => this.tables.formulaRows(table, column);

  write<T extends ColumnTable>(table: T, column: ColumnOf<T> | number, blocks: readonly ColumnBlock[]): void {
    if (blocks.length > 0) this.note(table, typeof column === 'number' ? COLUMNS[table] : [column]);
    this.tables.write(table, column, blocks);
  }

  writeBlock(table: ColumnTable, position: number, block: CellBlock): void {
    this.note(table, COLUMNS[table]);
    this.tables.writeBlock(table, position, block);
  }

  writeRows<T extends ColumnTable>(table: T, firstRow: number, rows: readonly NewRow<T>[]): void {
    for (const row of rows) this.note(table, Object.keys(row));
    this.tables.writeRows(table, firstRow, rows);
  }

  private note(table: ColumnTable, columns: readonly string[]): void {
    this.hasChangedFigures ||= columns.some((column) => isReadByMetrics(table, column));
  }
}
