import { COLUMNS, type ColumnTable } from '../../domain/cells/tables';
import { isReadByMetrics } from './metric-columns';
import type { NewRow, Tables } from './ports';

/** The tables, and whether what was written through them is something that a metric reads. */
export interface WatchedTables extends Tables {
  hasChangedFigures: boolean;
}

/** The tables themselves but for their writing methods, which note what they write. */
export function watchedTables(tables: Tables): WatchedTables {
  const note = (table: ColumnTable, columns: readonly string[]): void => {
    watched.hasChangedFigures ||= columns.some((column) => isReadByMetrics(table, column));
  };
  const noteRows = <T extends ColumnTable>(table: T, rows: readonly NewRow<T>[]): void => {
    for (const row of rows) note(table, Object.keys(row));
  };
  const writing: Pick<Tables, 'append' | 'update' | 'write' | 'writeBlock' | 'writeRows'> = {
    append(table, rows) {
      noteRows(table, rows);
      tables.append(table, rows);
    },
    update(table, row, cells) {
      noteRows(table, [cells]);
      tables.update(table, row, cells);
    },
    write(table, column, blocks) {
      if (blocks.length > 0) note(table, typeof column === 'number' ? COLUMNS[table] : [column]);
      tables.write(table, column, blocks);
    },
    writeBlock(table, position, block) {
      note(table, COLUMNS[table]);
      tables.writeBlock(table, position, block);
    },
    writeRows(table, firstRow, rows) {
      noteRows(table, rows);
      tables.writeRows(table, firstRow, rows);
    },
  };
  const watched = Object.assign(Object.create(tables) as Tables, writing, { hasChangedFigures: false });
  return watched;
}
