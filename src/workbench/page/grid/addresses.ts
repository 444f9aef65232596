/** A1 notation. Rows and columns count from 1. */

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface CellBox {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

export function columnNumber(letters: string): number {
  const codes = Array.from(letters.toUpperCase(), (letter) => letter.charCodeAt(0) - 64);
  return codes.reduce((sum, code) => sum * 26 + code, 0);
}

export function cellAddress({ row, column }: CellPosition): string {
  return columnLetters(column) + String(row);
}

export function boxAddress(box: CellBox): string {
  const last = { row: box.row + box.rows - 1, column: box.column + box.columns - 1 };
  return box.rows === 1 && box.columns === 1 ? cellAddress(box) : `${cellAddress(box)}:${cellAddress(last)}`;
}

/** What a person types into the name box: `B2`, `B2:C9`, `B:B`, `2:5`, `Log!B2`, `'My log'!B2`. */
export interface NamedPlace {
  readonly sheetName?: string;
  readonly box: CellBox;
}

/** Open ranges end at the given dimensions. @returns undefined for what is no address. */
export function parseAddress(
  typed: string,
  dimensions: { rows: number; columns: number },
): NamedPlace | undefined {
  const split = /^(?:(?:'((?:[^']|'')+)'|([^!']+))!)?([^!]+)$/.exec(typed.trim());
  const box = boxOf(split?.[3] ?? '', dimensions);
  if (!split || !box) return undefined;
  const sheetName = split[1]?.replaceAll("''", "'") ?? split[2];
  return sheetName === undefined ? { box } : { sheetName, box };
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,8})?$/;

interface Corner {
  readonly row?: number;
  readonly column?: number;
}

function boxOf(a1: string, end: { rows: number; columns: number }): CellBox | undefined {
  const corners = a1.split(':').map(cornerOf);
  const first = corners[0];
  const last = corners.length === 1 ? first : corners[1];
  if (!first || !last || corners.length > 2) return undefined;
  // Only a range may leave out its rows or its columns.
  if (corners.length === 1 && Object.keys(first).length < 2) return undefined;
  const from = { row: 1, column: 1, ...first };
  return spanning(from, { row: end.rows, column: end.columns, ...last });
}

/** One end of an address; rows or columns may be left out, not both. */
function cornerOf(text: string): Corner | undefined {
  const match = CORNER.exec(text);
  if (!match || text === '') return undefined;
  const [, letters, digits] = match;
  const row = digits === undefined ? {} : { row: Number(digits) };
  return letters === undefined ? row : { ...row, column: columnNumber(letters) };
}

/** The box with these two cells as opposite corners. */
export function spanning(one: CellPosition, other: CellPosition): CellBox {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row, other.row) - row + 1,
    columns: Math.max(one.column, other.column) - column + 1,
  };
}

export function contains(box: CellBox, { row, column }: CellPosition): boolean {
  return (
    row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns
  );
}
