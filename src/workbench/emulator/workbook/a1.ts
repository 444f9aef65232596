/** A block of cells; rows and columns count from 1. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The column's letters as Sheets writes them: 1 is `A`, 27 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column that letters of either case name. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column;
}

/** `B2`, or `B2:C5` for more than one cell. */
export function a1Of(rect: Rect): string {
  const first = `${columnLetters(rect.column)}${String(rect.row)}`;
  if (rect.rows === 1 && rect.columns === 1) return first;
  const last = `${columnLetters(rect.column + rect.columns - 1)}${String(rect.row + rect.rows - 1)}`;
  return `${first}:${last}`;
}

/** A sheet's name as a formula writes it: quoted where it is more than letters, digits and underscores. */
export function quotedSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}[0-9]+$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

export function contains(outer: Rect, row: number, column: number): boolean {
  return (
    row >= outer.row &&
    row < outer.row + outer.rows &&
    column >= outer.column &&
    column < outer.column + outer.columns
  );
}

/** The cells that both blocks have, or undefined for none. */
export function intersection(first: Rect, second: Rect): Rect | undefined {
  const row = Math.max(first.row, second.row);
  const column = Math.max(first.column, second.column);
  const rows = Math.min(first.row + first.rows, second.row + second.rows) - row;
  const columns = Math.min(first.column + first.columns, second.column + second.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** Where a block comes to lie when `count` rows or columns are put in (or, negative, taken out) at `at`; undefined when all of it went. */
export function shiftedSpan(
  start: number,
  length: number,
  at: number,
  count: number,
): [number, number] | undefined {
  if (count >= 0) {
    if (at <= start) return [start + count, length];
    return at < start + length ? [start, length + count] : [start, length];
  }
  const lastRemoved = at - count - 1;
  const last = start + length - 1;
  if (lastRemoved < start) return [start + count, length];
  if (at > last) return [start, length];
  const left = length - (Math.min(last, lastRemoved) - Math.max(start, at) + 1);
  return left > 0 ? [Math.min(start, at), left] : undefined;
}

export type Axis = 'row' | 'column';

/** A block after rows or columns were put in or taken out, as `shiftedSpan` says. */
export function shiftedRect(rect: Rect, axis: Axis, at: number, count: number): Rect | undefined {
  if (axis === 'row') {
    const span = shiftedSpan(rect.row, rect.rows, at, count);
    return span && { ...rect, row: span[0], rows: span[1] };
  }
  const span = shiftedSpan(rect.column, rect.columns, at, count);
  return span && { ...rect, column: span[0], columns: span[1] };
}

/** What is left of a block without the cells of a hole: up to four blocks, in reading order. */
export function rectsAround(rect: Rect, hole: Rect): Rect[] {
  const common = intersection(rect, hole);
  if (!common) return [rect];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  const pieces: Rect[] = [
    { ...rect, rows: common.row - rect.row },
    { ...common, column: rect.column, columns: common.column - rect.column },
    { ...common, column: right, columns: rect.column + rect.columns - right },
    { ...rect, row: below, rows: rect.row + rect.rows - below },
  ];
  return pieces.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Whether all of a block lies in another. */
export function isWithin(inner: Rect, outer: Rect): boolean {
  return (
    contains(outer, inner.row, inner.column) &&
    contains(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1)
  );
}
