import type { SendMode } from '../../domain/cells/vocabulary';
import type { PlannedFollowUp, StopReason, WaitReason } from '../../domain/follow-ups/plan';
import type { FollowUpRow } from '../../domain/reading/challenge-data';
import type { TemplateProblem } from '../../domain/templates/compose-message';
import type { Letter } from './mailbox';
import type { SendState } from './send-state';

/** A row, what it follows up, and how: everything that is decided before a mailbox is asked. */
export interface Task {
  readonly row: FollowUpRow;
  readonly plan: PlannedFollowUp;
  readonly mode: SendMode;
}

/** Why nothing is written: for now, at all, or until a template is mended. */
type Obstacle = WaitReason | StopReason | TemplateProblem;

interface Circumstances {
  /** Why the moment or a setting speaks against it. */
  readonly waits: WaitReason | undefined;
  /** A draft that is there already has been counted. */
  readonly isDrafted: boolean;
}

/** Of all drafts together: Google keeps 500 KB of properties, and each claim needs some 350 bytes. */
const CLAIMS_AT_MOST = 600;

/** Whether no more drafts may wait. Without drafts claims are smaller, and the next run needs them no longer. */
function isFull({ claims, ports }: SendState): boolean {
  return ports.mailbox.draftBox !== undefined && claims.count >= CLAIMS_AT_MOST;
}

const QUOTA = /too many times|quota|limit exceeded/i;

/** Whether Google has said that nothing more goes out on this day; then surely nothing has gone out. */
export function isQuotaError(error: unknown): boolean {
  return QUOTA.test(String(error));
}

/** What speaks against writing, as far as it can be told without looking into a mailbox. */
export function obstacleTo(state: SendState, task: Task, circumstances: Circumstances): Obstacle | undefined {
  return obstacleIn(state, task) ?? circumstances.waits ?? limitFor(state, task, circumstances);
}

/** What the sheet says of the person and the message. */
function obstacleIn(state: SendState, { row, plan }: Task): Obstacle | undefined {
  const { view, noContact } = state;
  const person = view.personOf(plan.personId);
  const isListed = person?.emails.some((email) => noContact.has(email)) === true;
  if (isListed || view.isSpared(plan.personId)) return { why: 'doNotContact' };
  if (view.addressOf(plan.personId) === undefined) return 'noAddress';
  const prepared = state.messageOf(row, plan);
  if (!prepared) return 'templateUnclear';
  return 'problem' in prepared ? prepared.problem : undefined;
}

function limitFor(
  state: SendState,
  { row, plan, mode }: Task,
  { isDrafted }: Circumstances,
): WaitReason | undefined {
  const resting = restOf(state, { plan, mode }, isDrafted);
  if (resting) return resting;
  if (!isDrafted && isFull(state)) return 'manyDrafts';
  if (state.isDayFull && !state.counts(row.key)) return 'dayFull';
  return mode === 'send' && state.left <= 0 ? 'quotaEmpty' : undefined;
}

function restOf(
  { limits, view }: SendState,
  { plan, mode }: Pick<Task, 'plan' | 'mode'>,
  isDrafted: boolean,
): WaitReason | undefined {
  const names = view.namesOf(plan.personId);
  if (!isDrafted) return limits.waitFor(names, undefined);
  return mode === 'send' ? limits.waitToSend(names) : undefined;
}

/** Notes in the row why nothing is written. */
export function giveUp(state: SendState, row: FollowUpRow, obstacle: Obstacle): void {
  if (typeof obstacle === 'object' && 'why' in obstacle) state.marks.stopped(row, state.day, obstacle);
  else state.marks.waiting(row, obstacle);
}

/** @throws where `obstacleTo` was not asked before. */
export function letterFor(state: SendState, row: FollowUpRow, plan: PlannedFollowUp): Letter {
  const prepared = state.messageOf(row, plan);
  const to = state.view.addressOf(plan.personId);
  if (!prepared || 'problem' in prepared || to === undefined) throw new Error('nothing to write');
  const { message } = prepared;
  return { to, subject: message.subject, text: message.text, html: message.html };
}
