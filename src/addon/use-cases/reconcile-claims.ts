import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { PlannedFollowUp, StopReason } from '../../domain/follow-ups/plan';
import { storyHash } from '../../domain/follow-ups/outbox-matching';
import { isDerivedEnd } from '../../domain/follow-ups/plan-in-words';
import { isOpenOn, isUndecided, modeOf } from '../../domain/follow-ups/sending-order';
import type { FollowUpRow } from '../../domain/reading/challenge-data';
import { hasText, isAsMade, isDraftOf, isSince, type Claim } from './claims';
import type { DraftBox, DraftFacts, MessageFacts } from './mailbox';
import { REFUSALS, type SendRun } from './send-run';
import { earliestMomentOf, type SendState } from './send-state';
import { stopIn } from './stop-check';

/** So many people are asked for with one search. */
const PEOPLE_AT_ONCE = 10;

/** A draft that waits, and the row that it is for. */
interface Waiting {
  readonly claim: Claim;
  readonly draft: DraftFacts;
  readonly row: FollowUpRow;
}

/** Finds out what became of each claim, with one listing of the drafts. */
export class ClaimReconciliation {
  private readonly drafts: Map<string, DraftFacts>;
  private readonly taken: Set<string | undefined>;
  private readonly claims: readonly Claim[];

  constructor(
    private readonly state: SendState,
    private readonly box: DraftBox,
    private readonly run: SendRun,
  ) {
    this.claims = state.claims.all().filter(({ batch }) => batch === undefined);
    const drafts = this.claims.length === 0 ? [] : box.drafts();
    this.drafts = new Map(drafts.map((draft) => [draft.draftId, draft]));
    this.taken = new Set(this.claims.map(({ draftId }) => draftId));
  }

  /** Marks what is known to have become of each message; what is to be made anew is left to the run. */
  reconcile(): void {
    const waiting = this.claims.flatMap((claim) => this.settle(claim) ?? []);
    this.lookForAnswers(waiting);
  }

  /** @returns a draft that is still there and may stay. */
  private settle(noted: Claim): Waiting | undefined {
    const claim = noted.draftId === undefined ? this.adopt(noted) : noted;
    if (claim === undefined) return undefined;
    const { messageId, sentAt = claim.at, stop } = claim;
    if (messageId !== undefined) return this.sent(claim, this.dayOf(sentAt), claim.threadId);
    const row = this.rowOf(claim);
    return stop ? this.stopOn(claim, stop, row) : this.settleDraft(claim, row);
  }

  private settleDraft(claim: Claim, row: FollowUpRow | undefined): Waiting | undefined {
    // One that was saved anew while they were listed is missing in the list.
    const { draftId = '' } = claim;
    const draft = this.drafts.get(draftId) ?? this.box.draft(draftId);
    if (!draft) return this.gone(claim, row);
    const mayStay = row?.key === claim.key && isOpen(row);
    return mayStay ? { claim, draft, row } : this.unwanted(claim, row);
  }

  /** A killed run could not note which draft it had made. */
  private adopt(claim: Claim): Claim | undefined {
    const { state, box } = this;
    const draft = [...this.drafts.values()].find((each) => !this.taken.has(each.draftId) && isDraftOf(claim, each)); // prettier-ignore
    if (draft && draft.to !== claim.to && hasText(claim, draft)) box.remove(draft.draftId);
    else if (draft) {
      this.taken.add(draft.draftId);
      const { draftId, threadId } = draft;
      const adopted = state.claims.save({ ...claim, draftId, threadId });
      state.noteDraft(adopted);
      return adopted;
    }
    const refused = claim.refused ?? 0;
    state.finish(claim.key);
    this.run.refused.set(claim.key, refused);
    if (refused >= REFUSALS) state.marks.check(claim.key, state.day, 'checkRefused');
    else this.waitAgain(this.rowOf(claim));
    return undefined;
  }

  /** Its draft was taken away to be made anew, and a run ended in between. */
  private waitAgain(row: FollowUpRow | undefined): void {
    const plan = row?.state === 'draftReady' ? this.state.view.planOf(row) : undefined;
    if (row && plan) this.state.marks.waitsAgain(row, this.state.day, plan);
  }

  private sent(claim: Claim, day: CalendarDay, thread: string | undefined): undefined {
    const { state } = this;
    const { key } = claim;
    const row = this.rowOf(claim);
    state.finish(key);
    if (day === state.day) state.count(key);
    if (row) state.limits.noteSent(state.namesOf(row), day);
    if (row && row.state !== 'done') state.marks.sent(row.key, day, thread);
    return undefined;
  }

  private stopOn(claim: Claim, stop: StopReason | 'dropped', row: FollowUpRow | undefined): undefined {
    const isLeft = !this.run.removeDraft(claim, stop);
    if (stop === 'dropped') {
      if (row) this.state.marks.draftTaken(row);
      if (!isLeft) this.waitAgain(row);
    } else if (row && isOpen(row)) this.state.marks.stopped(row, this.state.day, stop, isLeft);
    return undefined;
  }

  /** The user has sent the draft or thrown it away; the conversation tells which. */
  private gone(claim: Claim, row: FollowUpRow | undefined): undefined {
    const { state } = this;
    const messages = claim.threadId === undefined ? undefined : this.box.thread(claim.threadId);
    const own = messages?.find(({ isMine, at }) => isMine && isSince(claim, at));
    if (own) return this.sent(claim, state.dayOf(own.at), claim.threadId);
    state.finish(claim.key);
    const isForEyes = !messages && this.mayComeBack(row);
    if (!row || !(isOpen(row) || isForEyes)) return undefined;
    if (messages) this.removed(row);
    else state.marks.check(row.key, state.day, 'checkDraft');
    return undefined;
  }

  /** Whose day has not come: the user has said when it is to come back. */
  private isPutOff(row: FollowUpRow): boolean {
    return row.state === 'snoozed' && !isOpenOn(row, this.state.day);
  }

  /** Who has put it off wants it later, and finds a new draft then; but what he has removed is not sent by itself. */
  private removed(row: FollowUpRow): void {
    const { marks, view, day } = this.state;
    const plan = row.state === 'snoozed' ? view.planOf(row) : undefined;
    if (!plan || modeOf(view.settings, plan.rule) === 'send')
      marks.stopped(row, day, { why: 'draftRemoved' });
    else if (this.isPutOff(row)) marks.withoutDraft(row, plan);
    // Its day came before any run saw that the draft is gone.
    else marks.waitsAgain(row, day, plan);
  }

  /** What the sheet has ended it may take back. */
  private mayComeBack(row: FollowUpRow | undefined): boolean {
    return row?.state === 'cancelled' && isDerivedEnd(row.inWords, this.state.wish.language);
  }

  /** The sheet says that it is over, or its row is gone or has moved to another day. */
  private unwanted(claim: Claim, row: FollowUpRow | undefined): undefined {
    const isRemoved = this.run.removeDraft(claim, 'dropped');
    if (row && isRemoved) this.state.marks.draftTaken(row);
    else if (row) this.state.marks.draftLeft(row);
    return undefined;
  }

  private lookForAnswers(waiting: readonly Waiting[]): void {
    for (let first = 0; first < waiting.length; first += PEOPLE_AT_ONCE) {
      const some = waiting.slice(first, first + PEOPLE_AT_ONCE);
      const messages = this.state.isTimeUp ? [] : this.messagesOf(some);
      const known = new Set(some.flatMap((each) => this.conversationsOf(each, messages)));
      const strays = messages.filter((message) => !known.has(message));
      for (const each of some) this.keepWaiting(each, messages, strays);
    }
  }

  /** Messages of those conversations in which that person takes part, whoever else writes there. */
  private conversationsOf(
    { claim, row }: Waiting,
    messages: readonly MessageFacts[],
  ): readonly MessageFacts[] {
    const { view } = this.state;
    const addresses = view.addressesOf(view.planOf(row)?.personId ?? '');
    const isWith = ({ from, to }: MessageFacts): boolean =>
      addresses.includes(from) || to.split(', ').some((address) => addresses.includes(address));
    const threads = new Set([claim.threadId, ...messages.filter(isWith).map(({ threadId }) => threadId)]);
    return messages.filter(({ threadId }) => threads.has(threadId));
  }

  private messagesOf(waiting: readonly Waiting[]): readonly MessageFacts[] {
    const { view } = this.state;
    const plans = waiting.flatMap(({ row }) => view.planOf(row) ?? []);
    const addresses = [...new Set(plans.flatMap(({ personId }) => view.addressesOf(personId)))];
    const [since] = plans.map((plan) => plan.since).sort();
    return since === undefined || addresses.length === 0
      ? []
      : this.box.correspondence(addresses, earliestMomentOf(since));
  }

  /** @param strays messages that were found for one of several people, and do not tell for which */
  private keepWaiting(
    each: Waiting,
    messages: readonly MessageFacts[],
    strays: readonly MessageFacts[],
  ): void {
    const { state } = this;
    const { claim, draft, row } = each;
    const plan = state.view.planOf(row);
    // What the sheet speaks against has its state with the next refresh.
    if (!plan) return;
    const stopBy = (some: readonly MessageFacts[]) => stopIn(some, plan, state.dayOf);
    // A mail that came back is from nobody known, and often in a conversation of its own: then only this person is asked for.
    const reason =
      stopBy(this.conversationsOf(each, messages)) ?? (stopBy(strays) && stopBy(this.messagesOf([each])));
    if (reason) return this.run.stop({ row, plan }, claim, reason);
    // Who put it off with its draft waiting is not told of the draft before its day.
    if (this.isPutOff(row)) return;
    state.showSubject(row, plan, draft.subject);
    const isUsers = !isAsMade(claim, draft);
    if (isUsers || row.state === 'draftReady' || modeOf(state.view.settings, plan.rule) !== 'send')
      state.marks.draftReady(claim.key, this.dayOf(claim.at), claim.threadId, isUsers);
  }

  /** Its row, or the one that it has become where its day has moved. */
  private rowOf({ key, story }: Claim): FollowUpRow | undefined {
    const { view } = this.state;
    const row = view.row(key);
    if (row) return row;
    const stem = key.slice(0, key.lastIndexOf('|') + 1);
    // Another one of that sort for the same person is none of it.
    const isIt = (plan: PlannedFollowUp | undefined): boolean =>
      !story || (plan && storyHash(plan)) === story;
    return view.rows.find((each) => each.key.startsWith(stem) && isOpen(each) && isIt(view.planOf(each)));
  }

  private dayOf(moment: number): CalendarDay {
    return this.state.dayOf(new Date(moment));
  }
}

function isOpen(row: FollowUpRow): boolean {
  return isUndecided(row) || row.state === 'draftReady';
}
