/** Judges a spreadsheet that comes from a file: nothing of it is used before all of it has the right shape. */
import { isJsonChange, type JsonChange } from '../json-changes';
import { fields, listOf, oneOf, optional, record, textUpTo, wholeBetween, type Reader } from '../saved-shape';
import type { Move } from './line-history';
import { line, MOST_COLUMNS, readState, rect } from './read-saved-state';
import { readRows } from './read-saved-rows';
import type { SavedFrame, SavedSheet, SavedWorkbook } from './saved-workbook';
import type { SheetChange, WorkbookChange } from './workbook-changes';
import { MAX_CELLS, type WorkbookSettings } from './workbook-frame';

const MOST_SHEETS = 200;

const count = wholeBetween(0, MAX_CELLS);
const sheetId = wholeBetween(0, 2_147_483_647);

const settings = fields<WorkbookSettings>({
  name: textUpTo(10_000),
  localeName: textUpTo(20),
  timeZone: textUpTo(100),
  namedRanges: listOf(
    fields<WorkbookSettings['namedRanges'][number]>({
      name: textUpTo(250),
      target: fields<WorkbookSettings['namedRanges'][number]['target']>({ sheetId, rect }),
    }),
  ),
});

const FRAME = {
  settings,
  sheetCount: count,
  active: fields<SavedFrame['active']>({ sheetId, row: line, column: line, rows: line, columns: line }),
};

export const readFrame: Reader<SavedFrame> = fields<SavedFrame>(FRAME);

function readSheet(value: unknown, path: string): SavedSheet {
  const { id, state, rows, ...others } = record(value, path);
  for (const key of Object.keys(others)) throw new TypeError(`${path} has a field ${key.slice(0, 40)}`);
  const read = readState(state, `${path}.state`);
  return {
    id: sheetId(id, `${path}.id`),
    state: read,
    rows: readRows(rows, `${path}.rows`, read.rows, read.columns),
  };
}

export function readWorkbook(value: unknown): SavedWorkbook {
  const { sheets, ...frame } = record(value, 'workbook');
  const read = readFrame(frame, 'workbook');
  const list = listOf((sheet) => sheet, MOST_SHEETS)(sheets, 'workbook.sheets').map((sheet, index) =>
    readSheet(sheet, `workbook.sheets[${String(index)}]`),
  );
  if (new Set(list.map(({ id }) => id)).size < list.length) throw new TypeError('two sheets have one id');
  const cells = list.reduce((sum, { state }) => sum + state.rows * state.columns, 0);
  if (cells > MAX_CELLS) throw new TypeError('the sheets have more cells than a spreadsheet');
  return { ...read, sheets: list };
}

function jsonChange(value: unknown, path: string): JsonChange {
  if (!isJsonChange(value)) throw new TypeError(`${path} is no change`);
  return value;
}

function move(value: unknown, path: string): Move {
  const { kind } = record(value, path);
  const axis = oneOf(['row', 'column'] as const);
  const whole = wholeBetween(-MAX_CELLS, MAX_CELLS);
  if (kind === 'load') return fields<Extract<Move, { kind: 'load' }>>({ kind: oneOf(['load']) })(value, path);
  if (kind === 'shift')
    return fields<Extract<Move, { kind: 'shift' }>>({ kind: oneOf(['shift']), axis, at: line, count: whole })(
      value,
      path,
    );
  const order = fields<Extract<Move, { kind: 'order' }>>({
    kind: oneOf(['order']),
    axis,
    first: line,
    order: listOf(line, MAX_CELLS),
  })(value, path);
  const places = new Set(order.order);
  const isOrder = order.order.every((_from, index) => places.has(order.first + index));
  if (!isOrder) throw new TypeError(`${path} is no order of its own lines`);
  return order;
}

const sheetChange = fields({
  id: sheetId,
  state: optional(jsonChange),
  moves: listOf(move),
  rows: (value: unknown, path: string) => readRows(value, path, MAX_CELLS, MOST_COLUMNS),
}) as Reader<SheetChange>;

export function readChange(value: unknown, path: string): WorkbookChange {
  const change = fields({
    frame: optional(jsonChange),
    added: listOf(readSheet, MOST_SHEETS),
    order: optional(listOf(sheetId, MOST_SHEETS)),
    sheets: listOf(sheetChange, MOST_SHEETS),
  }) as Reader<WorkbookChange>;
  return change(value, path);
}
