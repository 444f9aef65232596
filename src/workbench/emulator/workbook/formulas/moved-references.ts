import { contains, quotedSheetName, type Rect } from '../a1';
import { movedSpan, type LineMove } from '../line-moves';
import { mapReferences, sameName } from './references';
import { prefixOf, referenceText, type Corner, type Reference } from './tokens';

/** As copying a formula that many rows down and columns right does: what is not fixed by `$` goes along. */
export function copyBy(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (token, { first, last }) => {
    const corner = shiftedCorner(first, rows, columns);
    const end = last && shiftedCorner(last, rows, columns);
    if (isOffGrid(corner) || (end && isOffGrid(end))) return `${prefixOf(token)}#REF!`;
    return referenceText(prefixOf(token), corner, end);
  });
}

function shiftedCorner(corner: Corner, rows: number, columns: number): Corner {
  const row = corner.row === undefined || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === undefined || corner.columnFixed ? corner.column : corner.column + columns;
  return { ...corner, row, column };
}

function isOffGrid({ row, column }: Corner): boolean {
  return (row !== undefined && row < 1) || (column !== undefined && column < 1);
}

/** Follows rows or columns of the sheet `target` to their new place; `home` is the formula's own sheet. */
export function followMove(formula: string, home: string, target: string, move: LineMove): string {
  return mapReferences(formula, (token, reference) => {
    if (!sameName(reference.sheet ?? home, target)) return undefined;
    const moved = movedReference(reference, move);
    return referenceText(prefixOf(token), moved.first, moved.last);
  });
}

/** Longer than any sheet: an open end stays open. */
const OPEN = 100_000_000;

function movedReference(reference: Reference, move: LineMove): Reference {
  const { first, last } = reference;
  const { axis } = move;
  const from = first[axis];
  if (from === undefined) return reference;
  const to = last ? last[axis] : from;
  const [start, length] = movedSpan(from, to === undefined ? OPEN : to - from + 1, move);
  const end = to === undefined ? undefined : start + length - 1;
  return {
    ...reference,
    first: { ...first, [axis]: start },
    last: last && { ...last, [axis]: end },
  };
}

/** Cells that are cut from one place and pasted at another. */
export interface CellMove {
  readonly from: { readonly sheet: string; readonly rect: Rect };
  readonly to: { readonly sheet: string; readonly row: number; readonly column: number };
}

/**
 * Follows cells that were cut and pasted elsewhere; a reference to what they overwrote becomes `#REF!`.
 * @param home the sheet where the formula stands before the move, and after it.
 */
export function followCells(
  formula: string,
  home: { readonly before: string; readonly after: string },
  move: CellMove,
): string {
  return mapReferences(formula, (token, reference) => {
    const sheet = reference.sheet ?? home.before;
    const place = placeAfter(reference, sheet, move);
    if (!place) return `${prefixOf(token)}#REF!`;
    const bare = reference.sheet === undefined && sameName(place.sheet, home.after);
    const kept = reference.sheet !== undefined && sameName(place.sheet, sheet);
    const prefix = bare ? '' : kept ? prefixOf(token) : `${quotedSheetName(place.sheet)}!`;
    return referenceText(prefix, place.first, place.last);
  });
}

interface Place {
  readonly sheet: string;
  readonly first: Corner;
  readonly last: Corner | undefined;
}

function placeAfter({ first, last }: Reference, sheet: string, { from, to }: CellMove): Place | undefined {
  const rows = to.row - from.rect.row;
  const columns = to.column - from.rect.column;
  if (sameName(sheet, from.sheet) && isInside(first, last, from.rect)) {
    return {
      sheet: to.sheet,
      first: movedBy(first, rows, columns),
      last: last && movedBy(last, rows, columns),
    };
  }
  const target = { ...from.rect, row: to.row, column: to.column };
  return sameName(sheet, to.sheet) && isInside(first, last, target) ? undefined : { sheet, first, last };
}

function isInside(first: Corner, last: Corner | undefined, rect: Rect): boolean {
  const corners = last ? [first, last] : [first];
  return corners.every(
    ({ row, column }) => row !== undefined && column !== undefined && contains(rect, row, column),
  );
}

function movedBy(corner: Corner, rows: number, columns: number): Corner {
  return { ...corner, row: (corner.row ?? 0) + rows, column: (corner.column ?? 0) + columns };
}
