import { quotedSheetName, shiftedSpan, type Axis, type Rect } from '../a1';
import {
  formulaText,
  prefixOf,
  referenceText,
  SCRIPT_SYNTAX,
  tokenize,
  type Corner,
  type Reference,
  type Token,
} from './tokens';

/** The size of a sheet's grid. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** The cells that a reference means in a sheet of that size; open ends reach to the grid's last row or column. */
export function rectOf(reference: Reference, size: GridSize): Rect {
  const { first, last = first } = reference;
  const row = Math.min(first.row ?? 1, last.row ?? size.rows);
  const column = Math.min(first.column ?? 1, last.column ?? size.columns);
  const lastRow = openEnd(first.row, last.row, size.rows);
  const lastColumn = openEnd(first.column, last.column, size.columns);
  return { row, column, rows: Math.max(1, lastRow - row + 1), columns: Math.max(1, lastColumn - column + 1) };
}

function openEnd(first: number | undefined, last: number | undefined, size: number): number {
  return last === undefined ? size : Math.max(first ?? 1, last);
}

/** The formula with every reference that `change` replaces; `change` gives undefined to keep one. */
export function mapReferences(
  formula: string,
  change: (token: Token, reference: Reference) => string | undefined,
): string {
  const tokens = tokenize(formula, SCRIPT_SYNTAX);
  const mapped = tokens.map((token) => {
    const text = token.reference && change(token, token.reference);
    return text === undefined ? token : { ...token, text };
  });
  return formulaText(mapped);
}

/** Follows rows or columns put in or taken out of the sheet `target`; what is gone becomes `#REF!`. */
export function shiftReferences(
  formula: string,
  home: string,
  target: string,
  axis: Axis,
  at: number,
  count: number,
): string {
  return mapReferences(formula, (token, reference) => {
    if (!sameName(reference.sheet ?? home, target)) return undefined;
    const moved = shiftedReference(reference, axis, at, count);
    return moved ? referenceText(prefixOf(token), moved.first, moved.last) : `${prefixOf(token)}#REF!`;
  });
}

function shiftedReference(
  reference: Reference,
  axis: Axis,
  at: number,
  count: number,
): Reference | undefined {
  const { first, last } = reference;
  const from = first[axis];
  const to = last ? last[axis] : from;
  if (from === undefined) return reference;
  if (to === undefined) {
    // An open end stays open: only the start moves.
    const start = count < 0 && from >= at && from < at - count ? at : from >= at ? from + count : from;
    return { ...reference, first: { ...first, [axis]: start } };
  }
  const span = shiftedSpan(from, to - from + 1, at, count);
  if (!span) return undefined;
  return {
    ...reference,
    first: { ...first, [axis]: span[0] },
    last: last && { ...last, [axis]: span[0] + span[1] - 1 },
  };
}

/** As copying a formula `rows` further down does, which is what a sort does to the rows that it moves. */
export function copyDown(formula: string, rows: number): string {
  return mapReferences(formula, (token, { first, last }) => {
    const moved = movedDown(first, rows);
    const movedLast = last && movedDown(last, rows);
    if (isAboveGrid(moved) || (movedLast && isAboveGrid(movedLast))) return `${prefixOf(token)}#REF!`;
    return referenceText(prefixOf(token), moved, movedLast);
  });
}

function movedDown(corner: Corner, rows: number): Corner {
  return corner.row === undefined || corner.rowFixed ? corner : { ...corner, row: corner.row + rows };
}

function isAboveGrid(corner: Corner): boolean {
  return corner.row !== undefined && corner.row < 1;
}

export function renameSheetReferences(formula: string, from: string, to: string): string {
  return mapReferences(formula, (_token, reference) =>
    reference.sheet !== undefined && sameName(reference.sheet, from)
      ? referenceText(`${quotedSheetName(to)}!`, reference.first, reference.last)
      : undefined,
  );
}

/** A deleted sheet leaves `#REF!` behind. */
export function loseSheetReferences(formula: string, name: string): string {
  return mapReferences(formula, (_token, reference) =>
    reference.sheet !== undefined && sameName(reference.sheet, name) ? '#REF!' : undefined,
  );
}

/** Sheets tells sheet names apart without regard to capitals. */
export function sameName(first: string, second: string): boolean {
  return first.toLowerCase() === second.toLowerCase();
}
