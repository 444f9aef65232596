import type { CellValue, NewCell } from '../../domain/cells/cells';
import { TABLES, type TableName } from '../../domain/cells/tables';
import type { InstallRecord } from './install-record';
import { markEdited } from './marks';
import type { WritingPorts } from './ports';
import { mendFormulas, reEnterFormulas } from './re-enter-formulas';

/** A block that somebody typed or pasted into. Rows and columns count from 1. */
export interface Edit {
  readonly sheetId: number;
  readonly firstRow: number;
  readonly rows: number;
  readonly firstColumn: number;
  readonly columns: number;
  values(): readonly (readonly CellValue[])[];
}

const WATCHED: readonly TableName[] = ['log', 'settings', 'events', 'people', 'followUps'];

// A simple trigger has 30 seconds in all, and somebody is typing.
const PATIENCE = 2_000;
const STATES_AT_MOST = 500;

/**
 * After a hand edit in one of our tabs: makes the metrics compute again, and notes since when a follow-up has
 * its state. What takes longer is left to the change trigger.
 */
export function recordEdit(edit: Edit, record: InstallRecord, ports: WritingPorts): void {
  const table = TABLES.find((name) => record.tabIds[name] === edit.sheetId);
  if (table === undefined || !WATCHED.includes(table)) return;
  const token = ports.ids.next();
  markEdited(ports.documentProperties, token);
  if (table === 'followUps') noteStateSince(edit, ports);
  ports.pulse.beat(token);
  // Whoever has the lock now may be putting formulas back himself; the mark makes sure of a later turn.
  if (!ports.lock.tryFor(PATIENCE)) return;
  mendFormulas(ports);
  reEnterFormulas(ports);
  ports.lock.release();
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
