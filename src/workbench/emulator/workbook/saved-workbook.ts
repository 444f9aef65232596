import type { CellScalar, CellStyle } from '../contract';
import { CellError, type CellExtra, type StoredValue } from './cell-value';
import type { FormatLayer } from './cell-formats';
import { CellFormula } from './formulas/cell-formula';
import { PLAIN_LAYOUT, type SheetLayout } from './sheet-layout';
import { SheetModel } from './sheet-model';
import type { PlacedRule } from './validation';
import type { NamedRangeModel, WorkbookModel } from './workbook-model';

type SavedValue = CellScalar | { readonly error: string; readonly message: string };

interface SavedResult {
  readonly values: readonly (readonly SavedValue[])[];
  readonly isDate: boolean;
}

interface SavedExtra {
  readonly row: number;
  readonly column: number;
  readonly formula?: string;
  /** What its custom functions came to, innermost first: shown after a restart until they have run again. */
  readonly results?: readonly (SavedResult | null)[];
  readonly numberFormat?: string;
  readonly style?: CellStyle;
  readonly note?: string;
}

interface SavedSheet {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly hidden: boolean;
  readonly columnWidths: Record<number, number>;
  readonly formats: readonly FormatLayer[];
  readonly validations: readonly PlacedRule[];
  /** Absent in files that were saved before there was one. */
  readonly layout?: SheetLayout;
  /** Row number and its values from column 1 on. */
  readonly cells: readonly (readonly [number, readonly SavedValue[]])[];
  readonly extras: readonly SavedExtra[];
}

export interface SavedWorkbook {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly sheetCount: number;
  readonly active: WorkbookModel['active'];
  readonly namedRanges: readonly NamedRangeModel[];
  readonly sheets: readonly SavedSheet[];
}

/** Everything of the spreadsheet as data for JSON. */
export function saveWorkbook(model: WorkbookModel): SavedWorkbook {
  return {
    id: model.id,
    name: model.name,
    locale: model.localeName,
    timeZone: model.clock.zone,
    sheetCount: model.sheetCount,
    active: model.active,
    namedRanges: model.namedRanges,
    sheets: model.sheets.map(saveSheet),
  };
}

/** Puts a saved spreadsheet's sheets, names and settings into a new model. */
export function restoreWorkbook(model: WorkbookModel, saved: SavedWorkbook): void {
  model.name = saved.name;
  model.setLocale(saved.locale);
  model.setTimeZone(saved.timeZone);
  model.sheetCount = saved.sheetCount;
  model.active = saved.active;
  model.namedRanges = [...saved.namedRanges];
  model.sheets = saved.sheets.map(restoreSheet);
  model.calculation.structureChanged();
}

function saveSheet(sheet: SheetModel): SavedSheet {
  const cells = new Map<number, SavedValue[]>();
  const extras: SavedExtra[] = [];
  sheet.grid.visit(sheet.whole(), (row, column, value, extra) => {
    if (extra?.spilledFrom) return;
    if (value !== '') putAt(cells, row, column, saveValue(value));
    if (extra) extras.push(saveExtra(row, column, extra));
  });
  const { id, name, rows, columns, frozenRows, hidden, columnWidths } = sheet;
  const looks = { formats: sheet.formats.save(), validations: sheet.validations.all(), layout: sheet.layout };
  return { id, name, rows, columns, frozenRows, hidden, columnWidths, ...looks, cells: [...cells], extras };
}

function putAt(cells: Map<number, SavedValue[]>, row: number, column: number, value: SavedValue): void {
  const values = cells.get(row) ?? [];
  while (values.length < column - 1) values.push('');
  values[column - 1] = value;
  cells.set(row, values);
}

function saveExtra(row: number, column: number, extra: CellExtra): SavedExtra {
  const { formula, numberFormat, style, note } = extra;
  return {
    row,
    column,
    ...(formula ? { formula: formula.text, results: resultsOf(formula) } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(style ? { style } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

function resultsOf(formula: CellFormula): (SavedResult | null)[] {
  return formula.knownCalls().map(({ state: { result, due } }) => {
    if (!result || due) return null;
    return { isDate: result.isDate, values: result.values.map((values) => values.map(saveValue)) };
  });
}

function restoreSheet(saved: SavedSheet): SheetModel {
  const sheet = new SheetModel(saved.id, saved.name);
  const { rows, columns, frozenRows, hidden } = saved;
  Object.assign(sheet, { rows, columns, frozenRows, hidden, columnWidths: { ...saved.columnWidths } });
  sheet.formats.restore(saved.formats);
  sheet.validations.restore(saved.validations);
  sheet.layout = saved.layout ?? PLAIN_LAYOUT;
  const lastRow = saved.cells.reduce((last, [row]) => Math.max(last, row), 0);
  const grid: StoredValue[][] = Array.from({ length: lastRow }, () => []);
  for (const [row, values] of saved.cells) grid[row - 1] = values.map(restoreValue);
  sheet.grid.load(grid);
  for (const extra of saved.extras) sheet.grid.setExtra(extra.row, extra.column, restoreExtra(extra));
  return sheet;
}

function restoreExtra({ formula, results, numberFormat, style, note }: SavedExtra): CellExtra {
  const extra: CellExtra = {};
  if (formula !== undefined) extra.formula = restoreFormula(formula, results ?? []);
  if (numberFormat !== undefined) extra.numberFormat = numberFormat;
  if (style) extra.style = style;
  if (note !== undefined) extra.note = note;
  return extra;
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
