import type { CellValue, NewCell } from '../../domain/cells/cells';
import type { ColumnTable } from '../../domain/cells/tables';
import { computeFigures } from './figures-at-once';
import type { InstallRecord } from './install-record';
import { markEdited } from './marks';
import { METRIC_COLUMNS } from './metric-columns';
import type { Tables, WritingPorts } from './ports';
import { recordDecision } from './record-decision';
import { REFRESH_LOG_COLUMNS, REFRESH_PEOPLE_COLUMNS } from './snapshot';
import { whenFree } from './under-lock';

/** A block that somebody typed or pasted into. Rows and columns count from 1. */
export interface Edit {
  readonly sheetId: number;
  readonly firstRow: number;
  readonly rows: number;
  readonly firstColumn: number;
  readonly columns: number;
  values(): readonly (readonly CellValue[])[];
}

const WATCHED = ['log', 'settings', 'events', 'people', 'followUps'] as const satisfies ColumnTable[];

/** What a refresh reads or writes besides what metrics read. */
const WORKED_OUT: { readonly [T in ColumnTable]?: readonly string[] } = {
  log: [...REFRESH_LOG_COLUMNS, 'counts', 'why'],
  people: [...REFRESH_PEOPLE_COLUMNS, 'lastContact'],
  followUps: ['key', 'personId', 'subject', 'text'],
};

// A simple trigger has 30 seconds in all, and somebody is typing.
const PATIENCE = 2_000;
const STATES_AT_MOST = 500;

/**
 * After a hand edit in one of our tabs: makes the metrics compute again if they read what was edited, and notes
 * since when a follow-up has its state; a decision in the tab Today is heeded. What takes longer is left to the change trigger.
 */
export function recordEdit(edit: Edit, record: InstallRecord, ports: WritingPorts): void {
  if (record.tabIds.today === edit.sheetId) return recordDecision(edit, record, ports);
  const table = WATCHED.find((name) => record.tabIds[name] === edit.sheetId);
  if (table === undefined) return;
  const { documentProperties } = ports;
  const token = ports.ids.next();
  // In the header row anything may have become one of our columns, or have been one.
  const isFigures = edit.firstRow === 1 || touches(edit, table, METRIC_COLUMNS[table], ports.tables);
  if (isFigures || touches(edit, table, WORKED_OUT[table] ?? [], ports.tables)) {
    markEdited(documentProperties, token);
  }
  if (table === 'followUps') noteStateSince(edit, ports);
  if (isFigures) freshen(token, ports);
}

function freshen(token: string, ports: WritingPorts): void {
  ports.pulse.beat(token);
  // Whoever has the lock now may be putting formulas back himself; the mark makes sure of a later turn.
  whenFree(ports.lock, PATIENCE, () => {
    computeFigures(token, ports);
  });
}

function touches(edit: Edit, table: ColumnTable, columns: readonly string[], tables: Tables): boolean {
  return columns.some((column) => {
    const position = tables.positionOf(table, column as never);
    return (
      position !== undefined &&
      position + 1 >= edit.firstColumn &&
      position + 1 < edit.firstColumn + edit.columns
    );
  });
}

function noteStateSince(edit: Edit, ports: WritingPorts): void {
  const position = ports.tables.positionOf('followUps', 'state');
  const firstRow = Math.max(2, edit.firstRow);
  const rows = edit.firstRow + edit.rows - firstRow;
  if (position === undefined || rows < 1 || rows > STATES_AT_MOST) return;
  const column = position + 1 - edit.firstColumn;
  if (column < 0 || column >= edit.columns) return;
  const { day } = ports.cellClock.wallClockOf(ports.clock.now());
  const states = edit.values().slice(edit.rows - rows);
  const cells = states.map((row): NewCell => (row[column] === '' ? '' : { day }));
  ports.tables.write('followUps', 'stateSince', [{ firstRow, cells }]);
}
