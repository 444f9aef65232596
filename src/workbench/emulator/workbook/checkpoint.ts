import { differingCells, isSameJson, looksOf, type CellAt } from './cell-differences';
import { CellFormula } from './formulas/cell-formula';
import type { Move } from './line-history';
import type { RowChunks } from './row-store';
import type { SheetCheckpoint, SheetModel } from './sheet-model';
import type { WorkbookModel, WorkbookSettings } from './workbook-model';

/** The whole spreadsheet as it was; rows are shared with the present until they are written. */
export interface Checkpoint {
  readonly settings: WorkbookSettings;
  /** In the order of their tabs. */
  readonly sheets: readonly (SheetCheckpoint & { readonly sheet: SheetModel })[];
}

/** Above this many cells it is faster to tell the formulas everything anew. */
const CELLS_WRITTEN_SINGLY = 2000;

/** Takes one sheet back, along `movesBack` where its lines moved since. Formulas hear of each cell that differs, or, after moves, that all is to be told anew. */
export function restoreSheet(
  model: WorkbookModel,
  sheet: SheetModel,
  { state, cells }: SheetCheckpoint,
  movesBack: readonly Move[],
): void {
  const now = sheet.checkpoint();
  const isMoved =
    movesBack.length > 0 ||
    state.name !== now.state.name ||
    state.rows !== now.state.rows ||
    state.columns !== now.state.columns;
  const differences = isMoved ? [] : differingCells(cells.chunks, now.cells.chunks);
  sheet.state = state;
  sheet.version++;
  if (isMoved || differences.length > CELLS_WRITTEN_SINGLY) {
    model.beforeMoving();
    sheet.grid.restore(cells.chunks, movesBack);
    model.calculation.structureChanged();
  } else for (const { row, column, first } of differences) putBack(model, sheet, row, column, first);
}

/** Gives a cell its former content and looks. */
export function putBack(
  model: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  { value, extra }: CellAt,
  formulaText = extra?.formula?.text,
): void {
  const former = sheet.grid.extra(row, column)?.formula;
  const formula = withText(extra?.formula, formulaText);
  sheet.grid.setExtra(row, column, { ...looksOf(extra), ...(formula ? { formula } : {}) });
  sheet.grid.set(row, column, extra?.spilledFrom ? '' : value);
  sheet.version++;
  model.calculation.cellWritten({ sheetId: sheet.id, row, column }, former, formula);
}

function withText(formula: CellFormula | undefined, text: string | undefined): CellFormula | undefined {
  return formula && text !== undefined && formula.text !== text ? new CellFormula(text) : formula;
}

/** Whether a sheet says the same at two moments, whatever its formulas came to. */
export function isSameSheet(one: SheetCheckpoint, other: SheetCheckpoint): boolean {
  return (
    isSameJson(one.state, other.state) && differingCells(one.cells.chunks, other.cells.chunks).length === 0
  );
}

export function sharesAll(one: RowChunks, other: RowChunks): boolean {
  return one.length === other.length && one.every((chunk, index) => chunk === other[index]);
}
