import { CellFormula } from './formulas/cell-formula';
import type { CellExtra, StoredValue } from './cell-value';
import { DEFAULT_COLUMNS, DEFAULT_ROWS, type SheetModel } from './sheet-model';
import type { SheetLayout } from './sheet-layout';
import type { WorkbookModel } from './workbook-model';

/** Another sheet right after this one with everything that is on it; its custom functions run on their own. */
export function duplicateSheet(model: WorkbookModel, sheet: SheetModel, name: string): SheetModel {
  model.calculation.recalculate();
  model.assertRoom(Math.max(0, sheet.rows * sheet.columns - DEFAULT_ROWS * DEFAULT_COLUMNS));
  const copy = model.addSheet(name, model.sheets.indexOf(sheet) + 1);
  copy.change({ ...sheet.state, name: copy.name, hidden: false, layout: layoutOf(model, sheet) });
  copyCells(sheet, copy);
  model.calculation.structureChanged();
  return copy;
}

function copyCells(sheet: SheetModel, copy: SheetModel): void {
  const values: StoredValue[][] = Array.from({ length: sheet.grid.lastRow() }, () => []);
  const extras: [number, number, CellExtra][] = [];
  sheet.grid.visit(sheet.whole(), (row, column, value, extra) => {
    if (extra?.spilledFrom) return;
    const cells = values[row - 1];
    if (cells && value !== '') putAt(cells, column - 1, value);
    if (extra) extras.push([row, column, copyOf(extra)]);
  });
  copy.grid.load(values);
  for (const [row, column, extra] of extras) copy.grid.setExtra(row, column, extra);
}

function putAt(cells: StoredValue[], index: number, value: StoredValue): void {
  while (cells.length < index) cells.push('');
  cells[index] = value;
}

function copyOf(extra: CellExtra): CellExtra {
  return extra.formula ? { ...extra, formula: new CellFormula(extra.formula.text) } : extra;
}

/** Protections of the copy are its own. */
function layoutOf(model: WorkbookModel, { layout }: SheetModel): SheetLayout {
  const last = Math.max(0, ...model.sheets.flatMap((sheet) => sheet.layout.protections.map(({ id }) => id)));
  const protections = layout.protections.map((protection, index) => ({
    ...protection,
    id: last + 1 + index,
  }));
  return { ...layout, protections };
}
