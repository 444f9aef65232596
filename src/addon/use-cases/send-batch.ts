import { isDerivedEnd } from '../../domain/follow-ups/plan-in-words';
import { isUndecided } from '../../domain/follow-ups/sending-order';
import type { FollowUpRow } from '../../domain/reading/challenge-data';
import { claimFor, type Claim } from './claims';
import { giveUp, isQuotaError, letterFor, obstacleTo, type Task } from './send-obstacles';
import type { SendState } from './send-state';

/**
 * Finds out what became of messages that went out without a draft, of which nothing can be read back: a claim that has
 * another of its batch after it did go out, for a batch ends where sending fails. The last one is shown to the user
 * where its row does not say what became of it, and is never sent again by itself.
 * @param isAsked of which keys; of all where this is left out
 */
export function settleBatches(state: SendState, isAsked: (key: string) => boolean = () => true): void {
  const claims = state.claims.all().filter(({ batch }) => batch !== undefined);
  for (const claim of claims) if (isAsked(claim.key)) settle(claim, hasFollower(claim, claims), state);
}

function hasFollower({ batch, place = 0 }: Claim, claims: readonly Claim[]): boolean {
  return claims.some((other) => other.batch === batch && (other.place ?? 0) > place);
}

function settle({ key, at }: Claim, isProven: boolean, state: SendState): void {
  const row = state.view.row(key);
  const day = state.dayOf(new Date(at));
  state.finish(key);
  if (day === state.day) state.count(key);
  // What the sheet has ended it may take back.
  const isEnded = row?.state === 'cancelled' && (isProven || isDerivedEnd(row.inWords, state.wish.language));
  if (!row || !(isUndecided(row) || isEnded)) return;
  state.limits.noteSent(state.namesOf(row));
  if (isProven) state.marks.sent(key, day, undefined);
  else state.marks.check(key, day, 'checkSent');
}

const NO_ADDRESS = /invalid email|no recipient/i;

/**
 * Claims and sends one after the other, each at most once. The claims stay for the next run, which sees in the rows
 * that it needs them no longer: to take them away one by one would cost as much again.
 */
export function sendBatch(state: SendState, rows: readonly FollowUpRow[]): void {
  const batch = state.ports.ids.next();
  let place = 0;
  for (const { key } of rows) {
    state.lookNowAndThen();
    const task = state.isTimeUp ? undefined : taskOf(state, key);
    if (!task) continue;
    const waits = state.view.settings.stopSending ? 'stopped' : undefined;
    const obstacle = obstacleTo(state, task, { waits, isDrafted: false });
    place += 1;
    if (obstacle) giveUp(state, task.row, obstacle);
    else if (!sendOne(state, task, { batch, place })) return;
  }
}

function taskOf(state: SendState, key: string): Task | undefined {
  const row = state.view.row(key);
  // One with a claim may have gone out before.
  const plan = row && isUndecided(row) && !state.claims.of(key) ? state.view.planOf(row) : undefined;
  return row && plan && { row, plan, mode: 'send' };
}

/** @returns false where nothing more may be sent in this batch. */
function sendOne(
  state: SendState,
  { row, plan }: Task,
  inBatch: Required<Pick<Claim, 'batch' | 'place'>>,
): boolean {
  const { claims, ports, marks } = state;
  const { key } = row;
  const letter = letterFor(state, row, plan);
  claims.save({ ...claimFor(key, letter, ports.clock.now()), ...inBatch });
  try {
    ports.mailbox.sendTo(letter);
  } catch (error) {
    return afterFailure(state, row, error);
  }
  state.useAllowance();
  state.count(key);
  state.limits.noteSent(state.view.namesOf(plan.personId));
  marks.sent(key, state.day, undefined);
  return true;
}

/** What Google refuses outright has not gone out; of anything else nobody knows. */
function afterFailure(state: SendState, row: FollowUpRow, error: unknown): boolean {
  const isRefused = NO_ADDRESS.test(String(error));
  if (!isRefused && !isQuotaError(error)) {
    state.marks.check(row.key, state.day, 'checkSent');
    state.finish(row.key);
    return false;
  }
  state.claims.remove(row.key);
  if (!isRefused) state.endAllowance();
  state.marks.waiting(row, isRefused ? 'noAddress' : 'quotaEmpty');
  return isRefused;
}
