import type { CellScalar } from '../contract';
import { looksOf } from './cell-differences';
import { CellError, type CellExtra, type StoredValue } from './cell-value';
import type { Checkpoint } from './checkpoint';
import { CellFormula } from './formulas/cell-formula';
import type { GridRow } from './grid-row';
import { rowsOf } from './row-store';
import type { SheetModel, SheetState } from './sheet-model';
import type { WorkbookModel, WorkbookSettings } from './workbook-model';

export type SavedValue = CellScalar | { readonly error: string; readonly message: string };

export interface SavedResult {
  readonly values: readonly (readonly SavedValue[])[];
  readonly isDate: boolean;
}

/** What a cell has beside its value; its looks stand beside the formula by their own names. */
export interface SavedExtra {
  readonly column: number;
  readonly formula?: string;
  /** What its custom functions came to, innermost first: a restart runs none of them again. */
  readonly results?: readonly (SavedResult | null)[];
  readonly looks?: Omit<CellExtra, 'formula' | 'spilledFrom'>;
}

/** Row number, its values from column 1 on, its extras if it has any. */
export type SavedRow =
  | readonly [row: number, values: readonly SavedValue[]]
  | readonly [row: number, values: readonly SavedValue[], extras: readonly SavedExtra[]];

export interface SavedSheet {
  readonly id: number;
  readonly state: SheetState;
  readonly rows: readonly SavedRow[];
}

/** The spreadsheet beside its sheets. */
export interface SavedFrame {
  readonly settings: WorkbookSettings;
  readonly sheetCount: number;
  readonly active: WorkbookModel['active'];
}

export interface SavedWorkbook extends SavedFrame {
  readonly sheets: readonly SavedSheet[];
}

/** Everything of the spreadsheet as data for JSON. */
export function saveWorkbook(model: WorkbookModel): SavedWorkbook {
  return { ...frameOf(model), sheets: model.checkpoint().sheets.map(readSheet) };
}

export function frameOf({ settings, sheetCount, active }: WorkbookModel): SavedFrame {
  return { settings, sheetCount, active };
}

/** A sheet of a checkpoint as data for JSON. */
export function readSheet({ sheet, state, cells }: Checkpoint['sheets'][number]): SavedSheet {
  const rows = rowsOf(cells.chunks).flatMap((row, index) => savedRow(row, index + 1));
  return { id: sheet.id, state, rows };
}

/** One row for the disk; none for a row without anything. */
export function savedRow(row: GridRow | undefined, number: number): SavedRow[] {
  if (!row) return [];
  // By column, in whatever order they came: the same cells are the same bytes.
  const inOrder = [...(row.extras ?? [])].sort(([one], [other]) => one - other);
  const extras = inOrder.flatMap(([column, extra]) => saveExtra(column, extra));
  const values = row.values.map((value, index) =>
    value === undefined || row.extras?.get(index + 1)?.spilledFrom ? '' : saveValue(value),
  );
  if (extras.length > 0) return [[number, values, extras]];
  return values.length > 0 ? [[number, values]] : [];
}

function saveExtra(column: number, extra: CellExtra): SavedExtra[] {
  const { formula } = extra;
  const looks = looksOf(extra);
  const hasLooks = Object.keys(looks).length > 0;
  if (!formula && !hasLooks) return [];
  return [
    {
      column,
      ...(formula ? { formula: formula.text, results: resultsOf(formula) } : {}),
      ...(hasLooks ? { looks } : {}),
    },
  ];
}

function resultsOf(formula: CellFormula): (SavedResult | null)[] {
  return formula.knownCalls().map(({ state: { result, due } }) => {
    if (!result || due) return null;
    return { isDate: result.isDate, values: result.values.map((values) => values.map(saveValue)) };
  });
}

/** Puts a saved row into a sheet, instead of what stood there. */
export function restoreRow(sheet: SheetModel, [row, values, extras = []]: SavedRow): void {
  const restored = extras.map((extra) => [extra.column, restoreExtra(extra)] as const);
  sheet.grid.replaceRow(row, values.map(restoreValue), restored);
}

function restoreExtra({ formula, results, looks }: SavedExtra): CellExtra {
  return { ...looks, ...(formula === undefined ? {} : { formula: restoreFormula(formula, results ?? []) }) };
}

function restoreFormula(text: string, results: readonly (SavedResult | null)[]): CellFormula {
  const formula = new CellFormula(text);
  formula.expectResults(
    results.map((result) =>
      result
        ? { isDate: result.isDate, values: result.values.map((values) => values.map(restoreValue)) }
        : undefined,
    ),
  );
  return formula;
}

function saveValue(value: StoredValue): SavedValue {
  return value instanceof CellError ? { error: value.code, message: value.message } : value;
}

function restoreValue(value: SavedValue): StoredValue {
  return typeof value === 'object' ? new CellError(value.error, value.message) : value;
}
