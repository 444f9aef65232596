import type { Emulator, ProjectFiles } from '../workbench/emulator';
import { challengeWorkbook } from './challenge-workbook';
import { measureCalls, type Measurement } from './measure';

/** W7: what is computed again after one edit by hand. */
export interface Recalculation {
  readonly edit: string;
  /** The custom functions that ran, in order. */
  readonly functions: readonly string[];
  /** Of those functions. */
  readonly cells: Measurement;
  /** Of the triggers that the edit fired. */
  readonly triggers: Measurement;
}

/** A dashboard, a bare function and one that is given ranges: the three forms. */
const BARE = '=STREAK()';
const RANGES = '=CONNECTIONS(Log!A:U, Settings!A:D, Events!A:J, People!A:T)';

export function measureRecalculation(project: ProjectFiles, logRows: number): readonly Recalculation[] {
  const emulator = challengeWorkbook(project, logRows, { keepsDashboard: true });
  const { user, workbook } = emulator;
  const own = user.addSheet('Own');
  user.type(own, 1, 1, BARE);
  user.type(own, 2, 1, RANGES);
  const log = workbook.sheets().find(({ name }) => name === 'Log');
  if (!log) throw new Error('Set up made no Log');
  const column = columnOf(emulator, log.id);
  return [
    after(emulator, 'a note, which no figure reads', () => {
      user.type(log.id, 3, column('Notes'), 'another note');
    }),
    after(emulator, 'how it was, which figures read', () => {
      user.type(log.id, 3, column('How'), 'phone');
    }),
    after(emulator, 'a cell of another sheet', () => {
      user.type(own, 5, 1, 'milk');
    }),
  ];
}

function columnOf({ workbook }: Emulator, sheetId: number): (header: string) => number {
  const headers = workbook.cells(sheetId, 1, 1, 1, 30);
  return (header) => {
    const cell = headers.find(({ display }) => display === header);
    if (!cell) throw new Error(`no column ${header}`);
    return cell.column;
  };
}

function after(emulator: Emulator, edit: string, action: () => void): Recalculation {
  const before = new Set(emulator.executions().map(({ id }) => id));
  let triggers: Measurement | undefined;
  const cells = measureCalls(
    emulator.gate,
    () => {
      triggers = measureCalls(emulator.gate, action, ({ origin }) => origin !== 'custom function');
    },
    ({ origin }) => origin === 'custom function',
  );
  if (!triggers) throw new Error('nothing was measured');
  const ran = emulator
    .executions()
    .filter(({ id, origin }) => origin === 'custom function' && !before.has(id));
  return { edit, functions: ran.map(({ handler }) => handler), cells, triggers };
}
