/** Pixels of the grid. */
import type { CellView, SheetView } from '../../protocol';
import type { CellBox } from './addresses';
import { wraps } from './loading';
import { Offsets } from './offsets';
import { lineCount } from './text-lines';

export const HEAD_HEIGHT = 24;
export const ROW_HEIGHT = 21;
export const COLUMN_WIDTH = 100;
export const LINE_HEIGHT = 17;
const CELL_PADDING = 8;
const POINT = 4 / 3;

export interface Geometry {
  readonly rows: Offsets;
  readonly columns: Offsets;
  /** Of the row numbers at the left. */
  readonly headWidth: number;
}

export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The style of an element that lies at these pixels. */
export function pixelStyle(box: Partial<PixelBox>): Record<string, string> {
  return Object.fromEntries(Object.entries(box).map(([side, pixels]) => [side, `${String(pixels)}px`]));
}

export function columnOffsets(sheet: SheetView): Offsets {
  const own = new Map(Object.entries(sheet.columnWidths).map(([column, width]) => [Number(column), width]));
  return new Offsets(sheet.columns, COLUMN_WIDTH, own, sheet.hiddenColumns);
}

/** Rows grow with wrapped text, line breaks and large letters, as far as their cells are known; forced ones do not. */
export function rowOffsets(sheet: SheetView, columns: Offsets, cells: Iterable<CellView>): Offsets {
  const own = new Map<number, number>();
  for (const cell of cells) {
    const height = cellHeight(cell, columns.sizeOf(cell.column));
    if (height > (own.get(cell.row) ?? ROW_HEIGHT)) own.set(cell.row, height);
  }
  for (const { first, count, pixels } of sheet.rowHeights)
    for (let row = first; row < first + count; row += 1) own.set(row, pixels);
  return new Offsets(sheet.rows, ROW_HEIGHT, own, sheet.hiddenRows);
}

/** Room for the largest row number. */
export function headWidth(sheet: SheetView): number {
  return Math.max(46, 18 + String(sheet.rows).length * 8);
}

/** In the grid's own pixels: the heads included. */
export function pixelBox({ rows, columns, headWidth }: Geometry, box: CellBox): PixelBox {
  const left = columns.startOf(box.column);
  const top = rows.startOf(box.row);
  return {
    left: headWidth + left,
    top: HEAD_HEIGHT + top,
    width: columns.startOf(box.column + box.columns) - left,
    height: rows.startOf(box.row + box.rows) - top,
  };
}

/** Sizes in cells are points; the usual ten are 13 pixels. */
export function fontPixels(fontSize: number | undefined): number {
  return fontSize === undefined ? 13 : Math.round(fontSize * POINT);
}

function cellHeight(cell: CellView, width: number): number {
  const { display } = cell;
  const { bold = false, fontSize } = cell.style ?? {};
  const wrap = wraps(cell);
  if (!wrap && !display.includes('\n') && fontSize === undefined) return ROW_HEIGHT;
  const pixels = fontPixels(fontSize);
  const measure = measureIn(`${bold ? 'bold ' : ''}${String(pixels)}px Arial, sans-serif`);
  const lines = lineCount(display, wrap ? width - CELL_PADDING : undefined, measure);
  return Math.max(ROW_HEIGHT, Math.ceil((lines * pixels * LINE_HEIGHT) / 13) + 4);
}

let context: CanvasRenderingContext2D | null | undefined;

export function measureIn(font: string): (text: string) => number {
  context ??= document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  return (text) => context?.measureText(text).width ?? text.length * 7;
}
