import { shiftedSpan, type Axis } from './a1';

/** One change of where a sheet's cells stand. */
export type Move =
  | { readonly kind: 'shift'; readonly axis: Axis; readonly at: number; readonly count: number }
  /** `order[i]` is the row or column that came to stand at `first + i`. */
  | { readonly kind: 'order'; readonly axis: Axis; readonly first: number; readonly order: readonly number[] }
  /** All cells were replaced: nothing of before is anywhere. */
  | { readonly kind: 'load' };

/** The latest move of a sheet; whoever keeps it finds all later ones behind it, and nobody keeps the earlier ones. */
export interface MoveMark {
  readonly move?: Move;
  next?: MoveMark;
}

/** The moves after `from` up to `to`, oldest first. */
export function movesBetween(from: MoveMark, to: MoveMark): Move[] {
  const moves: Move[] = [];
  for (let mark = from; mark !== to && mark.next; mark = mark.next) {
    if (mark.next.move) moves.push(mark.next.move);
  }
  return moves;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Tells where cells stand after the moves; undefined for one that is gone. */
export function placesAfter(moves: readonly Move[]): (place: Place) => Place | undefined {
  const steps = moves.map((move) => ({ move, lineAfter: linesAfter(move) }));
  return (place) => {
    let now: Place = place;
    for (const { move, lineAfter } of steps) {
      if (move.kind === 'load') return undefined;
      const line = lineAfter(now[move.axis]);
      if (line === undefined) return undefined;
      now = { ...now, [move.axis]: line };
    }
    return now;
  };
}

/** The moves that take others back, in the order in which to do them; what was deleted comes back blank. */
export function inversesOf(moves: readonly Move[]): Move[] {
  return moves.map(inverseOf).reverse();
}

function inverseOf(move: Move): Move {
  if (move.kind === 'load') return move;
  if (move.kind === 'shift') return { ...move, count: -move.count };
  const order = new Array<number>(move.order.length).fill(0);
  move.order.forEach((from, index) => (order[from - move.first] = move.first + index));
  return { ...move, order };
}

function linesAfter(move: Move): (line: number) => number | undefined {
  if (move.kind === 'load') return () => undefined;
  if (move.kind === 'shift') return (line) => shiftedSpan(line, 1, move.at, move.count)?.[0];
  const places = new Map(move.order.map((from, index) => [from, move.first + index]));
  return (line) => places.get(line) ?? line;
}
