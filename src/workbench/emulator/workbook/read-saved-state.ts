import type { CellStyle, Protection, RowHeight } from '../contract';
import {
  fields,
  finite,
  listOf,
  oneOf,
  optional,
  record,
  recordOf,
  text,
  textUpTo,
  truth,
  wholeBetween,
  type Reader,
} from '../saved-shape';
import type { Rect } from './a1';
import type { FormatLayer, FormatPatch } from './cell-formats';
import { PLAIN_LAYOUT, type AppliedFilter, type SheetLayout } from './sheet-layout';
import { NEW_SHEET, type SheetState } from './sheet-model';
import type { PlacedRule, ValidationRule } from './validation';
import { MAX_CELLS } from './workbook-frame';

/** Google has no more columns than that. */
export const MOST_COLUMNS = 18_278;

export const line = wholeBetween(1, MAX_CELLS);
const count = wholeBetween(0, MAX_CELLS);
export const rect = fields<Rect>({ row: line, column: line, rows: line, columns: line });

const looks = {
  bold: optional(truth),
  italic: optional(truth),
  strikethrough: optional(truth),
  background: optional(text),
  color: optional(text),
  align: optional(oneOf(['left', 'center', 'right', 'auto'])),
  wrap: optional(truth),
  fontSize: optional(finite),
  verticalAlign: optional(oneOf(['top', 'middle', 'bottom'])),
};
export const readStyle = fields(looks) as Reader<CellStyle>;
const patch = fields({ ...looks, numberFormat: optional(text) }) as Reader<FormatPatch>;

const rule = fields<ValidationRule>({
  type: oneOf(['list', 'checkbox', 'date', 'number']),
  values: listOf(text),
  dropDown: truth,
  strict: truth,
  helpText: text,
});

const stretches = listOf(fields<{ readonly first: number; readonly count: number }>({ first: line, count }));

const protection = fields({
  id: count,
  box: optional(rect),
  description: text,
  warningOnly: truth,
  editors: listOf(text),
}) as Reader<Protection>;

const completeLayout = fields({
  hiddenRows: stretches,
  hiddenColumns: stretches,
  rowHeights: listOf(fields<RowHeight>({ first: line, count, pixels: wholeBetween(2, 2_000) })),
  merges: listOf(rect),
  protections: listOf(protection),
  filter: optional(
    fields<AppliedFilter>({ box: rect, hiddenValues: recordOf(listOf(text)), hidden: stretches }),
  ),
}) as Reader<SheetLayout>;

/** What an older file lacks is as in a new sheet. */
const layout: Reader<SheetLayout> = (value, path) =>
  completeLayout({ ...PLAIN_LAYOUT, ...record(value, path) }, path);

const STATE: { readonly [K in keyof SheetState]: Reader<SheetState[K]> } = {
  name: textUpTo(1000),
  rows: line,
  columns: wholeBetween(1, MOST_COLUMNS),
  frozenRows: count,
  hidden: truth,
  columnWidths: recordOf(finite),
  formatLayers: listOf(fields<FormatLayer>({ rect, patch })),
  rules: listOf(fields<PlacedRule>({ rect, rule })),
  layout,
};

/** A field that an older file lacks is as in a new sheet. */
export function readState(value: unknown, path: string): SheetState {
  const state = fields<SheetState>(STATE)({ ...NEW_SHEET, ...record(value, path) }, path);
  if (state.rows * state.columns > MAX_CELLS)
    throw new TypeError(`${path} has more cells than a spreadsheet`);
  return state;
}
