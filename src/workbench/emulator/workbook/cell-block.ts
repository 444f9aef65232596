import { contains, intersection, isWithin, type Rect } from './a1';
import type { FormatLayer } from './cell-formats';
import type { CellExtra, StoredValue } from './cell-value';
import { movedBy } from './offset-rect';
import type { SheetModel } from './sheet-model';
import type { PlacedRule } from './validation';

/** One cell of a copied block, by its distance from the block's first. */
export interface CopiedCell {
  readonly down: number;
  readonly right: number;
  readonly value: StoredValue;
  readonly extra: CellExtra | undefined;
  /** As it was shown, wherever the format came from. */
  readonly numberFormat: string;
}

/** A block's cells with all that is on them. Blocks within it count from its first cell, which is row 0, column 0. */
export interface CopiedBlock {
  readonly rect: Rect;
  readonly cells: readonly CopiedCell[];
  readonly layers: readonly FormatLayer[];
  readonly rules: readonly PlacedRule[];
  readonly merges: readonly Rect[];
}

/** What an array filled from within the block is the formula's to fill again; from elsewhere it is a value. */
export function copyBlock(sheet: SheetModel, rect: Rect): CopiedBlock {
  const home = (part: Rect): Rect => movedBy(part, -rect.row, -rect.column);
  const cells: CopiedCell[] = [];
  sheet.grid.visit(rect, (row, column, value, extra) => {
    const anchor = extra?.spilledFrom;
    const again = anchor !== undefined && contains(rect, anchor.row, anchor.column);
    cells.push({
      down: row - rect.row,
      right: column - rect.column,
      value: again ? '' : value,
      extra: extra && withoutSpill(extra),
      numberFormat: sheet.numberFormatAt(row, column),
    });
  });
  return {
    rect,
    cells,
    layers: sheet.formats.layersWithin(rect).map((layer) => ({ ...layer, rect: home(layer.rect) })),
    rules: sheet.validations.within(rect).map(({ rule, ...placed }) => ({ rule, rect: home(placed.rect) })),
    merges: sheet.layout.merges.filter((merge) => isWithin(merge, rect)).map(home),
  };
}

function withoutSpill({ spilledFrom: _spilledFrom, ...rest }: CellExtra): CellExtra {
  return rest;
}

/** Takes everything from a block's cells. The formulas that stood there are the calculation's to forget. */
export function eraseBlock(sheet: SheetModel, rect: Rect): void {
  const places: [number, number][] = [];
  sheet.grid.visit(rect, (row, column) => places.push([row, column]));
  for (const [row, column] of places) {
    sheet.grid.set(row, column, '');
    sheet.grid.setExtra(row, column, {});
  }
  eraseLooks(sheet, rect);
  sheet.validations.set(rect, undefined);
}

/** Takes layers and merges from a block; its cells' own formats are theirs. */
export function eraseLooks(sheet: SheetModel, rect: Rect): void {
  sheet.formats.replaceLayers(rect, []);
  const merges = sheet.layout.merges.filter((merge) => intersection(merge, rect) === undefined);
  sheet.change({ layout: { ...sheet.layout, merges } });
}

/** Lays a copied block's layers, rules and merges over the cells from there on, instead of what lay there. */
export function layOver(sheet: SheetModel, row: number, column: number, block: CopiedBlock): void {
  const target = { ...block.rect, row, column };
  const there = (part: Rect): Rect => movedBy(part, row, column);
  eraseLooks(sheet, target);
  sheet.formats.replaceLayers(
    target,
    block.layers.map((layer) => ({ ...layer, rect: there(layer.rect) })),
  );
  sheet.validations.set(target, undefined);
  for (const { rect, rule } of block.rules) sheet.validations.set(there(rect), rule);
  const merges = [...sheet.layout.merges, ...block.merges.map(there)];
  sheet.change({ layout: { ...sheet.layout, merges } });
}
