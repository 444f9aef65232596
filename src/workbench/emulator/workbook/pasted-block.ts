import type { PasteWhat } from '../contract';
import { layOver, type CopiedBlock, type CopiedCell } from './cell-block';
import { CLEARED, type CellContent } from './cell-input';
import type { CellExtra } from './cell-value';
import { copyBy } from './formulas/moved-references';
import { isDateFormat } from './number-format';
import { movedBy } from './offset-rect';
import type { SheetModel } from './sheet-model';
import type { WorkbookModel } from './workbook-model';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Puts a copied block's cells, or only their values or formats, where `to` is its first cell. */
export function pasteBlock(
  model: WorkbookModel,
  sheet: SheetModel,
  to: Place,
  block: CopiedBlock,
  what: PasteWhat,
): void {
  const target = { ...block.rect, ...to };
  if (what === 'all') layOver(sheet, to.row, to.column, block);
  if (what === 'formats') {
    const layers = block.layers.map((layer) => ({ ...layer, rect: movedBy(layer.rect, to.row, to.column) }));
    sheet.formats.replaceLayers(target, layers);
  }
  const offset = { rows: to.row - block.rect.row, columns: to.column - block.rect.column };
  for (const [place, cell] of placesIn(sheet, target, block)) {
    if (what !== 'values') setLooks(sheet, place, cell?.extra, what);
    if (what !== 'formats') model.write(sheet, place.row, place.column, contentOf(cell, what, offset));
    if (cell && what !== 'formats') keepDate(sheet, place, cell);
  }
  sheet.version++;
}

/** Every cell of the target that has something or is to get something. */
function placesIn(
  sheet: SheetModel,
  target: CopiedBlock['rect'],
  block: CopiedBlock,
): [Place, CopiedCell | undefined][] {
  const places = new Map<string, [Place, CopiedCell | undefined]>();
  sheet.grid.visit(target, (row, column) => {
    places.set(`${String(row)},${String(column)}`, [{ row, column }, undefined]);
  });
  for (const cell of block.cells) {
    const place = { row: target.row + cell.down, column: target.column + cell.right };
    places.set(`${String(place.row)},${String(place.column)}`, [place, cell]);
  }
  return [...places.values()];
}

function contentOf(
  cell: CopiedCell | undefined,
  what: PasteWhat,
  offset: { readonly rows: number; readonly columns: number },
): CellContent {
  if (!cell) return CLEARED;
  const formula = what === 'all' ? cell.extra?.formula : undefined;
  return formula ? { formula: copyBy(formula.text, offset.rows, offset.columns) } : { value: cell.value };
}

/** A note comes along with everything, but not with formats alone. */
function setLooks(sheet: SheetModel, { row, column }: Place, from: CellExtra = {}, what: PasteWhat): void {
  const {
    numberFormat: _numberFormat,
    style: _style,
    note,
    ...computed
  } = sheet.grid.extra(row, column) ?? {};
  const kept = what === 'all' ? from.note : note;
  sheet.grid.setExtra(row, column, {
    ...computed,
    ...(from.numberFormat === undefined ? {} : { numberFormat: from.numberFormat }),
    ...(from.style ? { style: from.style } : {}),
    ...(kept === undefined ? {} : { note: kept }),
  });
}

/** A date stays one where only its value came along, or where its format was that of an array's formula. */
function keepDate(sheet: SheetModel, { row, column }: Place, { value, numberFormat }: CopiedCell): void {
  if (typeof value !== 'number' || !isDateFormat(numberFormat)) return;
  if (sheet.grid.extra(row, column)?.formula || sheet.formats.numberFormatAt(row, column) !== '') return;
  sheet.formats.apply({ row, column, rows: 1, columns: 1 }, { numberFormat });
}
