/** Which part of the sheet is on the screen. */
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { SheetView } from '../../protocol';
import type { CellBox, CellPosition } from './addresses';
import type { Geometry } from './geometry';
import { HEAD_HEIGHT, pixelBox } from './geometry';

const ROWS_BEYOND = 8;
/** Columns are drawn in groups, so that a small step sideways draws nothing new. */
const COLUMN_GROUP = 8;

export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Follows the scrolling and the size of an element. */
export function useViewport(scroller: RefObject<HTMLElement | null>): [Viewport, () => void] {
  const [viewport, setViewport] = useState<Viewport>({ left: 0, top: 0, width: 0, height: 0 });
  const update = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = element;
    setViewport({ left, top, width, height });
  }, [scroller]);
  useLayoutEffect(() => {
    if (!scroller.current) return undefined;
    update();
    const observer = new ResizeObserver(update);
    observer.observe(scroller.current);
    return () => {
      observer.disconnect();
    };
  }, [scroller, update]);
  return [viewport, update];
}

/** The rows (below the frozen ones) and columns worth drawing. */
export function visibleBox(
  sheet: SheetView,
  { rows, columns, headWidth }: Geometry,
  view: Viewport,
): CellBox {
  const frozen = rows.startOf(sheet.frozenRows + 1);
  const row = Math.max(sheet.frozenRows + 1, rows.at(view.top + frozen) - ROWS_BEYOND);
  const lastRow = Math.min(sheet.rows, rows.at(view.top + view.height - HEAD_HEIGHT) + ROWS_BEYOND);
  const column = grouped(columns.at(view.left) - 1) + 1;
  const lastColumn = Math.min(
    sheet.columns,
    grouped(columns.at(view.left + view.width - headWidth)) + COLUMN_GROUP,
  );
  return { row, column, rows: Math.max(0, lastRow - row + 1), columns: Math.max(1, lastColumn - column + 1) };
}

/** What of a selection should be in view: whole rows and columns go on beyond any window. */
export interface Sought extends CellPosition {
  readonly wholeRows: boolean;
  readonly wholeColumns: boolean;
}

/** Scrolls as little as needed to have a cell in view, clear of the heads and the frozen rows. */
export function bringIntoView(
  scroller: HTMLElement,
  sheet: SheetView,
  geometry: Geometry,
  { row, column, wholeRows, wholeColumns }: Sought,
): void {
  const box = pixelBox(geometry, { row, column, rows: 1, columns: 1 });
  const { headWidth, rows } = geometry;
  if (!wholeRows)
    scroller.scrollLeft = scrolled(scroller.scrollLeft, scroller.clientWidth, headWidth, box.left, box.width);
  if (wholeColumns || row <= sheet.frozenRows) return;
  const covered = HEAD_HEIGHT + rows.startOf(sheet.frozenRows + 1);
  scroller.scrollTop = scrolled(scroller.scrollTop, scroller.clientHeight, covered, box.top, box.height);
}

function scrolled(from: number, size: number, covered: number, start: number, length: number): number {
  if (start - covered < from) return start - covered;
  if (start + length > from + size) return Math.min(start - covered, start + length - size);
  return from;
}

function grouped(index: number): number {
  return Math.floor(Math.max(0, index) / COLUMN_GROUP) * COLUMN_GROUP;
}
