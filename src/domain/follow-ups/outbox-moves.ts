import type { RowsOfKey } from './outbox-rows';
import type { PlannedFollowUp } from './plan';

/** A row that is to stand for a plan from now on. */
export interface Move {
  readonly plan: PlannedFollowUp;
  readonly rows: RowsOfKey;
}

/** What becomes of moves: a key that a row keeps is free for no other. */
export interface SettledMoves {
  readonly free: readonly Move[];
  readonly blocked: readonly Move[];
  /** Keys under which rows stand after the moves. */
  readonly taken: ReadonlySet<string>;
}

/** Rows may move to one another's places, but to none that is not left. */
export function settleMoves(moves: readonly Move[], keys: Iterable<string>): SettledMoves {
  const taken = new Set(keys);
  for (const { rows } of moves) taken.delete(rows.key);
  const blocked: Move[] = [];
  let free = moves;
  let held: readonly Move[];
  do {
    held = free.filter(({ plan }) => taken.has(plan.key));
    for (const { rows } of held) taken.add(rows.key);
    blocked.push(...held);
    free = free.filter((move) => !held.includes(move));
  } while (held.length > 0);
  for (const { plan } of free) taken.add(plan.key);
  return { free, blocked, taken };
}
