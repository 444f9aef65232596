import { shiftedSpan, type Axis, type Rect } from './a1';

/** Rows or columns that are taken to another place of their sheet. `before` counts as if nothing had been moved yet. */
export interface LineMove {
  readonly axis: Axis;
  readonly first: number;
  readonly count: number;
  readonly before: number;
}

/** Where one row or column comes to stand. */
export function movedLine(line: number, { first, count, before }: LineMove): number {
  const inside = line >= first && line < first + count;
  if (before > first) {
    if (inside) return line + before - first - count;
    return line >= first + count && line < before ? line - count : line;
  }
  if (inside) return line - (first - before);
  return line >= before && line < first ? line + count : line;
}

/** What belongs to each row or column, like a format, is torn apart where the move tears its rows apart. */
export function movedPieces(rect: Rect, move: LineMove): Rect[] {
  const [start, length] = spanOf(rect, move.axis);
  const edges = [move.first, move.first + move.count, move.before].filter(
    (edge) => edge > start && edge < start + length,
  );
  const starts = [start, ...new Set(edges)].sort((one, other) => one - other);
  return starts.map((piece, index) => {
    const next = starts[index + 1] ?? start + length;
    return withSpan(rect, move.axis, movedLine(piece, move), next - piece);
  });
}

/** What stays whole, like a reference: follows its rows if all of them move, else grows and shrinks around them. */
export function movedWhole(rect: Rect, move: LineMove): Rect {
  const [start, length] = movedSpan(...spanOf(rect, move.axis), move);
  return withSpan(rect, move.axis, start, length);
}

/** What people see as one block, like a filter: as `movedWhole`, but it keeps lines that change places within it. */
export function movedFrame(rect: Rect, move: LineMove): Rect {
  const [start, length] = spanOf(rect, move.axis);
  const { first, count, before } = move;
  const end = start + length;
  const stays = first >= start && first + count <= end && before >= start && before <= end;
  return stays ? rect : movedWhole(rect, move);
}

/** As `movedWhole`, for one axis. */
export function movedSpan(start: number, length: number, move: LineMove): readonly [number, number] {
  const { first, count, before } = move;
  if (start >= first && start + length <= first + count) return [movedLine(start, move), length];
  const grown = shiftedSpan(start, length, before, count) ?? [start, length];
  const gap = before <= first ? first + count : first;
  return shiftedSpan(grown[0], grown[1], gap, -count) ?? grown;
}

function spanOf(rect: Rect, axis: Axis): readonly [number, number] {
  return axis === 'row' ? [rect.row, rect.rows] : [rect.column, rect.columns];
}

function withSpan(rect: Rect, axis: Axis, start: number, length: number): Rect {
  return axis === 'row' ? { ...rect, row: start, rows: length } : { ...rect, column: start, columns: length };
}
