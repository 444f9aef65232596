import type { SendMode } from '../../domain/cells/vocabulary';
import { shortHash } from '../../domain/follow-ups/short-hash';
import { storyHash } from '../../domain/follow-ups/outbox-matching';
import type { PlannedFollowUp, StopReason, WaitReason } from '../../domain/follow-ups/plan';
import { isUndecided } from '../../domain/follow-ups/sending-order';
import type { FollowUpRow } from '../../domain/reading/challenge-data';
import { claimFor, isAsMade, type Claim } from './claims';
import type { DraftBox, MessageFacts } from './mailbox';
import { giveUp, isQuotaError, letterFor, obstacleTo, type Task } from './send-obstacles';
import { Correspondences, type SendState } from './send-state';
import { newestThread, stopIn } from './stop-check';

/** A message that the mailbox has refused this often needs the user's eyes. */
export const REFUSALS = 3;

/** By whose wish is written; asked anew whenever the sheet was read anew. */
export interface SendingRules {
  /** Whether the row is still to be written for. */
  wants(row: FollowUpRow): boolean;
  /** Why the moment or a setting speaks against it. */
  waits(plan: PlannedFollowUp): WaitReason | undefined;
  /** Whether it is sent, or left as a draft. */
  modeOf(row: FollowUpRow): SendMode;
  /** Whether a draft goes out also where the user has written in it. */
  readonly sendsOwn: boolean;
}

/** Writes to others by drafts: claim, draft, note of it, and where it is to be sent, a last look, sending, note of that. */
export class SendRun {
  readonly refused = new Map<string, number>();
  private readonly correspondences: Correspondences;

  constructor(
    private readonly state: SendState,
    private readonly box: DraftBox,
    private readonly rules: SendingRules,
  ) {
    this.correspondences = new Correspondences(box);
  }

  /** @throws what the mailbox has thrown, after the claim shows how far it came. */
  write(key: string): void {
    const { state } = this;
    const mode = this.taskOf(key)?.mode;
    // A reminder has nothing that an edit could stop.
    if (mode === undefined) return;
    if (mode === 'draft') state.look();
    const task = this.taskOf(key);
    if (!task) return;
    const claim = state.claims.of(key);
    const drafted = claim?.draftId === undefined ? undefined : claim;
    const obstacle = obstacleTo(state, task, {
      waits: this.rules.waits(task.plan),
      isDrafted: drafted !== undefined,
    });
    if (obstacle) giveUp(state, task.row, obstacle);
    else this.proceed(task, claim, drafted);
  }

  private proceed(task: Task, claim: Claim | undefined, drafted: Claim | undefined): void {
    const { state } = this;
    const { row, plan } = task;
    const messages = this.correspondences.of(state.view.addressesOf(plan.personId), plan.since);
    const stop = stopIn(messages, plan, state.dayOf);
    if (stop) return this.stop(task, claim, stop);
    if (drafted && !this.isOutdated(drafted, task)) return this.goOn(task, drafted, drafted.threadId);
    // One that the user has written in, or has just sent, is for the next run to tell of.
    if (drafted && !this.withdraw(drafted)) return;
    const thread = row.thread || newestThread(messages, plan, state.dayOf);
    // One that is made anew counts in its conversation already.
    const full = drafted ? undefined : state.limits.waitFor([], thread);
    if (full) return state.marks.waiting(row, full);
    this.goOn(task, this.draft(task, thread), thread);
  }

  private goOn(task: Task, draft: Claim, thread: string | undefined): void {
    if (task.mode === 'send') this.send(task.row.key, draft, thread !== undefined);
    else this.leaveAsDraft(task, draft);
  }

  /** Whether the sheet by now names another address, text or subject than those that the draft was made with. */
  private isOutdated({ key, to, text, subject, into, draftId = '' }: Claim, { row, plan }: Task): boolean {
    const { ports } = this.state;
    const now = claimFor(key, letterFor(this.state, row, plan), ports.clock.now());
    // A conversation has the subject that it has.
    if (now.to !== to || now.text !== text) return true;
    if (into !== undefined || now.subject === subject) return false;
    // The row may show the subject that the user has given the draft itself.
    return shortHash(this.box.draft(draftId)?.subject ?? '') !== now.subject;
  }

  /** @returns whether the draft was there as it was made, and is gone. */
  private withdraw(claim: Claim): boolean {
    if (this.box.draft(claim.draftId ?? '') === undefined) return false;
    const isGone = this.removeDraft(claim, 'dropped');
    if (!isGone) this.state.goesOn(claim.key);
    return isGone;
  }

  private taskOf(key: string): Task | undefined {
    const row = this.state.view.row(key);
    const plan = row && this.rules.wants(row) ? this.state.view.planOf(row) : undefined;
    return row && plan && { row, plan, mode: this.rules.modeOf(row) };
  }

  private draft({ row, plan }: Task, thread: string | undefined): Claim {
    const { claims, ports, view } = this.state;
    const letter = letterFor(this.state, row, plan);
    const refused = this.refused.get(row.key);
    const claim = claims.save({
      ...claimFor(row.key, letter, ports.clock.now()),
      story: storyHash(plan),
      ...(thread === undefined ? {} : { into: thread }),
      ...(refused === undefined ? {} : { refused }),
    });
    this.state.goesOn(row.key);
    this.state.count(row.key);
    this.state.limits.noteDraft(view.namesOf(plan.personId), thread);
    try {
      const { draftId, threadId, subject } = this.box.create(letter, thread);
      this.state.showSubject(row, plan, subject);
      return claims.save({ ...claim, draftId, threadId });
    } catch (error) {
      claims.save({ ...claim, refused: (refused ?? 0) + 1 });
      throw error;
    }
  }

  private leaveAsDraft({ row }: Task, { at, threadId }: Claim, isUsers = false): void {
    this.state.marks.draftReady(row.key, this.state.dayOf(new Date(at)), threadId, isUsers);
  }

  private send(key: string, claim: Claim, isInThread: boolean): void {
    const { state } = this;
    state.look();
    const task = this.taskOf(key);
    // The sheet now speaks against it, and the next run says so in the row when it has worked it out.
    if (!task) return void this.removeDraft(claim, 'dropped');
    const { draftId = '', threadId = '' } = claim;
    const wait = this.rules.waits(task.plan);
    if (wait) return state.marks.waiting(task.row, wait);
    const stop = this.stopInSheet(task) ?? (isInThread ? this.stopInThread(task, threadId) : undefined);
    if (stop) return this.stop(task, claim, stop);
    if (this.isOvertaken(task, claim)) return;
    const sent = this.sendOrSee(task, draftId, claim);
    if (!sent) return;
    state.useAllowance();
    state.count(key);
    state.limits.noteSent(state.view.namesOf(task.plan.personId));
    state.claims.save({ ...claim, messageId: sent.messageId, sentAt: sent.at.getTime() });
    state.marks.sent(key, state.dayOf(sent.at), sent.threadId);
    state.finish(key);
  }

  /** What has been changed since it was drafted is made anew by the next run. */
  private isOvertaken(task: Task, claim: Claim): boolean {
    const obstacle = obstacleTo(this.state, task, { waits: undefined, isDrafted: true });
    if (obstacle) giveUp(this.state, task.row, obstacle);
    else if (task.mode === 'draft') this.leaveAsDraft(task, claim);
    else return this.isOutdated(claim, task) || this.isUsers(task, claim);
    return true;
  }

  /** A draft that has waited for this run may be open before the user, who is writing in it or about to send it. */
  private isUsers(task: Task, claim: Claim): boolean {
    const { wish } = this.state;
    if (this.rules.sendsOwn || claim.at >= wish.startedAt.getTime()) return false;
    const draft = this.box.draft(claim.draftId ?? '');
    if (draft && isAsMade(claim, draft)) return false;
    // What became of one that is gone is for the next run to find out.
    if (draft) this.leaveAsDraft(task, claim, true);
    return true;
  }

  private stopInSheet({ plan }: Task): StopReason | undefined {
    return this.state.view.isSpared(plan.personId) ? { why: 'doNotContact' } : undefined;
  }

  private stopInThread({ plan }: Task, threadId: string): StopReason | undefined {
    return stopIn(this.box.thread(threadId) ?? [], plan, this.state.dayOf);
  }

  /** Where Google refuses for the day, the draft is still there and waits for the next one; else it is tried so often. */
  private sendOrSee({ row }: Task, draftId: string, claim: Claim): MessageFacts | undefined {
    const { state } = this;
    try {
      return this.box.send(draftId);
    } catch (error) {
      if (!this.box.draft(draftId)) throw error;
      if (!isQuotaError(error)) {
        const { refused = 0 } = state.claims.save({ ...claim, refused: (claim.refused ?? 0) + 1 });
        if (refused >= REFUSALS) state.marks.check(row.key, state.day, 'checkRefused');
        throw error;
      }
      state.endAllowance();
      state.marks.waiting(row, 'quotaEmpty');
      state.goesOn(claim.key);
      return undefined;
    }
  }

  /** Ends a follow-up; a draft of it goes, unless the user has made it his own. An answer ends the step before it too. */
  stop({ row, plan }: Omit<Task, 'mode'>, claim: Claim | undefined, reason: StopReason): void {
    const { marks, day, view } = this.state;
    const isLeft = claim !== undefined && !this.removeDraft(claim, reason);
    marks.stopped(row, day, reason, isLeft);
    const before = reason.why === 'replied' ? view.row(plan.parent ?? '') : undefined;
    if (before && isUndecided(before)) marks.stopped(before, day, reason);
  }

  /** @returns false where the draft is the user's by now and stays. */
  removeDraft(claim: Claim, reason: StopReason | 'dropped'): boolean {
    const { state, box } = this;
    const draft = claim.draftId === undefined ? undefined : box.draft(claim.draftId);
    const isOurs = !draft || isAsMade(claim, draft);
    if (draft && isOurs) {
      // Noted first: after a kill the draft is gone, and nobody is to be told that he has removed it.
      state.claims.save({ ...claim, stop: reason });
      box.remove(draft.draftId);
    }
    // Not before: where the mailbox fails, the next run goes on from the claim.
    state.finish(claim.key);
    return isOurs;
  }
}
