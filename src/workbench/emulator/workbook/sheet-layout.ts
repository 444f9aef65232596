import type { Protection, RowHeight, SheetFilter } from '../contract';
import { shiftedRect, type Axis, type Rect } from './a1';
import { movedFrame, movedLine, movedPieces, type LineMove } from './line-moves';
import { joined, shiftedStretches, withoutStretch, type Stretches } from './stretches';

/** A filter with the rows that it hid when it was last applied: a row that is typed later is not hidden. */
export interface AppliedFilter extends SheetFilter {
  readonly hidden: Stretches;
}

/** What lies over a sheet's cells. Never changed in place: each change makes another one. */
export interface SheetLayout {
  /** Hidden by hand; the filter's are its own. */
  readonly hiddenRows: Stretches;
  readonly hiddenColumns: Stretches;
  /** Stretches that do not overlap. */
  readonly rowHeights: readonly RowHeight[];
  readonly merges: readonly Rect[];
  readonly protections: readonly Protection[];
  readonly filter?: AppliedFilter;
}

export const PLAIN_LAYOUT: SheetLayout = {
  hiddenRows: [],
  hiddenColumns: [],
  rowHeights: [],
  merges: [],
  protections: [],
};

export function withRowHeight(heights: readonly RowHeight[], added: RowHeight): readonly RowHeight[] {
  const { first, count } = added;
  const kept = heights.flatMap(({ pixels, ...stretch }) =>
    withoutStretch([stretch], first, count).map((part) => ({ ...part, pixels })),
  );
  return [...kept, added];
}

/** After rows or columns were put in before `at`, or with a negative count taken out from `at` on. */
export function shiftedLayout(layout: SheetLayout, axis: Axis, at: number, count: number): SheetLayout {
  return laidOut(layout, axis, {
    lines: (stretches) => shiftedStretches(stretches, at, count),
    rect: (rect) => shiftedRect(rect, axis, at, count),
    line: (line) =>
      count < 0 && line >= at && line < at - count ? undefined : line < at ? line : line + count,
  });
}

/** After rows or columns were taken to another place. */
export function movedLayout(layout: SheetLayout, move: LineMove): SheetLayout {
  return laidOut(layout, move.axis, {
    lines: (stretches) =>
      joined(
        stretches
          .flatMap(({ first, count }) =>
            movedPieces({ row: first, column: 1, rows: count, columns: 1 }, { ...move, axis: 'row' }),
          )
          .map(({ row, rows }) => ({ first: row, count: rows })),
      ),
    rect: (rect) => movedFrame(rect, move),
    line: (line) => movedLine(line, move),
  });
}

interface Displacement {
  lines(stretches: Stretches): Stretches;
  rect(rect: Rect): Rect | undefined;
  line(line: number): number | undefined;
}

function laidOut(layout: SheetLayout, axis: Axis, to: Displacement): SheetLayout {
  const { filter, hiddenRows, hiddenColumns, rowHeights, merges, protections } = layout;
  const movedFilter = filter && displacedFilter(filter, axis, to);
  return {
    hiddenRows: axis === 'row' ? to.lines(hiddenRows) : hiddenRows,
    hiddenColumns: axis === 'column' ? to.lines(hiddenColumns) : hiddenColumns,
    rowHeights: axis === 'row' ? displacedHeights(rowHeights, to) : rowHeights,
    merges: merges.flatMap((merge) => to.rect(merge) ?? []).filter(isSeveralCells),
    protections: protections.flatMap((protection) => {
      if (!protection.box) return [protection];
      const box = to.rect(protection.box);
      return box ? [{ ...protection, box }] : [];
    }),
    ...(movedFilter ? { filter: movedFilter } : {}),
  };
}

function displacedHeights(heights: readonly RowHeight[], to: Displacement): readonly RowHeight[] {
  return heights.flatMap(({ first, count, pixels }) =>
    to.lines([{ first, count }]).map((part) => ({ ...part, pixels })),
  );
}

export function isSeveralCells({ rows, columns }: Rect): boolean {
  return rows * columns > 1;
}

function displacedFilter(filter: AppliedFilter, axis: Axis, to: Displacement): AppliedFilter | undefined {
  const box = to.rect(filter.box);
  if (!box) return undefined;
  if (axis === 'row') return { ...filter, box, hidden: to.lines(filter.hidden) };
  const hiddenValues = Object.entries(filter.hiddenValues).flatMap(([key, values]) => {
    const column = to.line(Number(key));
    const inside = column !== undefined && column >= box.column && column < box.column + box.columns;
    return inside ? [[column, values] as const] : [];
  });
  return { ...filter, box, hiddenValues: Object.fromEntries(hiddenValues) };
}
