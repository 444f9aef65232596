import { isWritten } from '../../domain/follow-ups/sending-limits';
import { isUndecided } from '../../domain/follow-ups/sending-order';
import type { Claim } from './claims';
import type { SendState } from './send-state';

/**
 * Finds out what became of messages that went out without a draft, of which nothing can be read back: a claim that has
 * another of its batch after it did go out, for a batch ends where sending fails. The last one is shown to the user
 * where its row does not say what became of it, and is never sent again by itself.
 */
export function settleBatches(state: SendState): void {
  const claims = state.claims.all().filter(({ batch }) => batch !== undefined);
  for (const claim of claims) settle(claim, hasFollower(claim, claims), state);
}

function hasFollower({ batch, place = 0 }: Claim, claims: readonly Claim[]): boolean {
  return claims.some((other) => other.batch === batch && (other.place ?? 0) > place);
}

function settle({ key, at }: Claim, isProven: boolean, state: SendState): void {
  const row = state.view.row(key);
  const day = state.dayOf(new Date(at));
  state.finish(key);
  if (day === state.day) state.count(key);
  if (!row || !(isUndecided(row) || (row.state === 'cancelled' && isProven))) return;
  if (!isWritten(row)) state.limits.noteMessage(state.view.namesOf(row.personId), undefined);
  if (isProven) state.marks.sent(key, day, undefined);
  else state.marks.check(key, day, 'checkSent');
}
