import { contains, intersection, rectsAround, shiftedRect, type Axis, type Rect } from './a1';
import type { CellExtra } from './cell-value';
import type { CellStyle } from '../contract';
import type { SheetGrid } from './sheet-grid';

/** What formatting sets: a style's properties and the number format. */
export interface FormatPatch extends CellStyle {
  readonly numberFormat?: string;
}

export interface FormatLayer {
  readonly rect: Rect;
  readonly patch: FormatPatch;
}

/** Where the layers are kept. */
interface FormattedSheet {
  readonly state: { readonly formatLayers: readonly FormatLayer[] };
  change(fields: { readonly formatLayers: readonly FormatLayer[] }): void;
}

/** Blocks up to this size are written cell by cell; larger ones become a layer and cost no memory per cell. */
const CELLS_WRITTEN_SINGLY = 60;

/** Number formats and styles of a sheet: layers for large blocks, a cell's own format above them. */
export class CellFormats {
  constructor(
    private readonly grid: SheetGrid,
    private readonly sheet: FormattedSheet,
  ) {}

  private get layers(): readonly FormatLayer[] {
    return this.sheet.state.formatLayers;
  }

  private set layers(formatLayers: readonly FormatLayer[]) {
    this.sheet.change({ formatLayers });
  }

  apply(rect: Rect, patch: FormatPatch): void {
    if (rect.rows * rect.columns <= CELLS_WRITTEN_SINGLY) {
      for (let row = rect.row; row < rect.row + rect.rows; row++) {
        for (let column = rect.column; column < rect.column + rect.columns; column++) {
          this.grid.setExtra(row, column, withPatch(this.grid.extra(row, column) ?? {}, patch));
        }
      }
      return;
    }
    const keys = Object.keys(patch) as (keyof FormatPatch)[];
    this.grid.visitExtras(rect, (row, column, extra) => {
      this.grid.setExtra(row, column, withoutKeys(extra, keys));
    });
    this.layers = [...this.layers.filter((layer) => !covers(rect, keys, layer)), { rect, patch }];
  }

  numberFormatAt(row: number, column: number): string {
    const own = this.grid.extra(row, column)?.numberFormat;
    if (own !== undefined) return own;
    for (let index = this.layers.length - 1; index >= 0; index--) {
      const layer = this.layers[index];
      if (layer?.patch.numberFormat !== undefined && contains(layer.rect, row, column))
        return layer.patch.numberFormat;
    }
    return '';
  }

  styleAt(row: number, column: number): CellStyle | undefined {
    let style: CellStyle | undefined;
    for (const { rect, patch } of this.layers) {
      if (!contains(rect, row, column)) continue;
      const { numberFormat: _numberFormat, ...layerStyle } = patch;
      if (Object.keys(layerStyle).length > 0) style = { ...style, ...layerStyle };
    }
    const own = this.grid.extra(row, column)?.style;
    return own ? { ...style, ...own } : style;
  }

  /** The layers that give styled cells without content, so that a page can draw them. */
  styledBlocks(rect: Rect): Rect[] {
    const styled = this.layers.filter(({ patch }) =>
      Object.keys(patch).some((key) => key !== 'numberFormat'),
    );
    return styled.flatMap((layer) => intersection(layer.rect, rect) ?? []);
  }

  /** Before rows change places: formats that only some of them have go into the cells, to move along. */
  pinToRows(rows: Rect): void {
    // The latest first: each goes beneath what the cell has by then.
    for (const layer of [...this.layers].reverse()) {
      const part = intersection(layer.rect, rows);
      if (!part || part.rows === rows.rows) continue;
      for (let row = part.row; row < part.row + part.rows; row++) {
        for (let column = part.column; column < part.column + part.columns; column++) {
          const extra = this.grid.extra(row, column) ?? {};
          this.grid.setExtra(row, column, withPatch(withPatch({}, layer.patch), patchOf(extra), extra));
        }
      }
      this.layers = this.layers.flatMap((other) => (other === layer ? layersAround(layer, part) : [other]));
    }
  }

  /** The layers under a block's cells, cut at its edges, the lowest first. */
  layersWithin(block: Rect): FormatLayer[] {
    return this.layers.flatMap(({ rect, patch }) => {
      const part = intersection(rect, block);
      return part ? [{ rect: part, patch }] : [];
    });
  }

  /** Takes the layers of a block away and puts others there, the lowest first; the cells' own formats stay. */
  replaceLayers(block: Rect, layers: readonly FormatLayer[]): void {
    this.layers = [...this.layers.flatMap((layer) => layersAround(layer, block)), ...layers];
  }

  /** Replaces each layer's block by others. */
  mapLayers(change: (rect: Rect) => readonly Rect[]): void {
    this.layers = this.layers.flatMap(({ rect, patch }) =>
      change(rect).map((piece) => ({ rect: piece, patch })),
    );
  }

  /** New rows and columns take on the format of those before them, as in Sheets. */
  shift(axis: Axis, at: number, count: number): void {
    this.layers = this.layers.flatMap((layer) => {
      const rect = shiftedFormatRect(layer.rect, axis, at, count);
      return rect ? [{ ...layer, rect }] : [];
    });
  }
}

/** Like `shiftedRect`, but what stands right after a block that ends there belongs to it. */
export function shiftedFormatRect(rect: Rect, axis: Axis, at: number, count: number): Rect | undefined {
  const end = axis === 'row' ? rect.row + rect.rows : rect.column + rect.columns;
  if (count > 0 && at === end) {
    return axis === 'row' ? { ...rect, rows: rect.rows + count } : { ...rect, columns: rect.columns + count };
  }
  return shiftedRect(rect, axis, at, count);
}

function patchOf(extra: CellExtra): FormatPatch {
  return extra.numberFormat === undefined
    ? { ...extra.style }
    : { ...extra.style, numberFormat: extra.numberFormat };
}

function withPatch(extra: CellExtra, patch: FormatPatch, rest: CellExtra = extra): CellExtra {
  const { numberFormat, ...style } = patch;
  const patched: CellExtra = { ...rest, ...extra };
  if (numberFormat !== undefined) patched.numberFormat = numberFormat;
  if (Object.keys(style).length > 0) patched.style = { ...extra.style, ...style };
  return patched;
}

function withoutKeys(extra: CellExtra, keys: readonly (keyof FormatPatch)[]): CellExtra {
  const { numberFormat, style, ...rest } = extra;
  const kept: CellExtra = rest;
  if (numberFormat !== undefined && !keys.includes('numberFormat')) kept.numberFormat = numberFormat;
  const own = Object.entries(style ?? {}).filter(([key]) => !keys.includes(key as keyof FormatPatch));
  if (own.length > 0) kept.style = Object.fromEntries(own);
  return kept;
}

function covers(rect: Rect, keys: readonly string[], layer: FormatLayer): boolean {
  const common = intersection(rect, layer.rect);
  const whole = common?.rows === layer.rect.rows && common.columns === layer.rect.columns;
  return whole && Object.keys(layer.patch).every((key) => keys.includes(key));
}

function layersAround({ rect, patch }: FormatLayer, hole: Rect): FormatLayer[] {
  return rectsAround(rect, hole).map((piece) => ({ rect: piece, patch }));
}
