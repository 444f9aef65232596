import type { SendMode } from '../../domain/cells/vocabulary';
import type { PlannedFollowUp, StopReason, WaitReason } from '../../domain/follow-ups/plan';
import type { FollowUpRow } from '../../domain/reading/challenge-data';
import type { Letter } from './mailbox';
import type { SendState } from './send-state';

/** A row, what it follows up, and how: everything that is decided before a mailbox is asked. */
export interface Task {
  readonly row: FollowUpRow;
  readonly plan: PlannedFollowUp;
  readonly mode: SendMode;
}

interface Circumstances {
  /** Why the moment or a setting speaks against it. */
  readonly waits: WaitReason | undefined;
  /** A draft that is there already has been counted. */
  readonly isDrafted: boolean;
}

const QUOTA = /too many times|quota|limit exceeded/i;

/** Whether Google has said that nothing more goes out on this day; then surely nothing has gone out. */
export function isQuotaError(error: unknown): boolean {
  return QUOTA.test(String(error));
}

/** What speaks against writing, as far as it can be told without looking into a mailbox. */
export function obstacleTo(
  state: SendState,
  task: Task,
  circumstances: Circumstances,
): WaitReason | StopReason | undefined {
  return obstacleIn(state, task) ?? circumstances.waits ?? limitFor(state, task, circumstances);
}

/** What the sheet says of the person and the message. */
function obstacleIn(state: SendState, { row, plan }: Task): WaitReason | StopReason | undefined {
  const { view, noContact } = state;
  const person = view.personOf(plan.personId);
  const isListed = person?.emails.some((email) => noContact.has(email)) === true;
  if (isListed || person?.doNotContact === true) return { why: 'doNotContact' };
  if (view.addressOf(plan.personId) === undefined) return 'noAddress';
  return state.messageOf(row, plan) ? undefined : 'templateUnclear';
}

function limitFor(
  state: SendState,
  { row, plan, mode }: Task,
  { isDrafted }: Circumstances,
): WaitReason | undefined {
  const names = isDrafted ? [] : state.view.namesOf(plan.personId);
  const resting = state.limits.waitFor(names, undefined);
  if (resting) return resting;
  if (state.isDayFull && !state.counts(row.key)) return 'dayFull';
  return mode === 'send' && state.left <= 0 ? 'quotaEmpty' : undefined;
}

/** Notes in the row why nothing is written. */
export function giveUp(state: SendState, row: FollowUpRow, obstacle: WaitReason | StopReason): void {
  if (typeof obstacle === 'string') state.marks.waiting(row, obstacle);
  else state.marks.stopped(row, state.day, obstacle);
}

/** @throws where `obstacleTo` was not asked before. */
export function letterFor(state: SendState, row: FollowUpRow, plan: PlannedFollowUp): Letter {
  const message = state.messageOf(row, plan);
  const to = state.view.addressOf(plan.personId);
  if (!message || to === undefined) throw new Error('nothing to write');
  return { to, subject: message.subject, text: message.text, html: message.html };
}
