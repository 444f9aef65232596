import { addDays, daysBetween, type CalendarDay } from '../calendar/calendar-day';
import type { FollowUpRow, PersonRow } from '../reading/challenge-data';
import type { Language } from '../cells/vocabulary';
import type { KeyParts } from './follow-up-key';
import type { Ledger, OutboxChanges, OutboxMark } from './outbox';
import { settleMoves, type Move } from './outbox-moves';
import { OutboxMatching, storyHash, type Match } from './outbox-matching';
import { rowsByKey, type Decision, type OpenRow, type RowsOfKey } from './outbox-rows';
import { isOwnDecision, ownDecisionInWords } from './own-decision';
import { ownReminders, type WhoIsNamed } from './own-reminders';
import { reasonIn } from './plain-reason';
import { endInWords, endState, isDerivedEnd, planInWords } from './plan-in-words';
import type { PlannedFollowUp, StopReason } from './plan';

/** How many days ahead keeping in touch gets a row: one for everybody would bury what is near. */
const AHEAD_DAYS = 7;

/** So many days after its day it is noted that a follow-up was planned which nothing asks for any more. */
const NOTED_DAYS = 14;

/** What the outbox is held against. */
export interface OutboxNow {
  /** As `derivePlans`. */
  readonly plans: readonly PlannedFollowUp[];
  readonly rows: readonly FollowUpRow[];
  readonly ledger: Ledger;
  readonly today: CalendarDay;
  readonly people: readonly PersonRow[];
  readonly whoIs: WhoIsNamed;
  readonly language: Language;
  /** False where a column is missing from which ends come: what it has ended is not to begin anew. */
  readonly mayTakeBack: boolean;
}

class OutboxKeeping {
  private readonly moves: Move[] = [];
  private readonly beginnings: PlannedFollowUp[] = [];
  private readonly marks = new Map<string, OutboxMark>();
  private readonly ledger = new Map<string, CalendarDay>();
  private readonly plans = new Map<string, PlannedFollowUp>();
  private readonly byKey: ReadonlyMap<string, RowsOfKey>;
  private readonly matching: OutboxMatching;
  private readonly byPlanKey: ReadonlyMap<string, PlannedFollowUp>;
  /** By their IDs; none where the column of the IDs is not to be told, and then nobody is taken to be gone. */
  private readonly persons: ReadonlyMap<string, PersonRow>;

  constructor(private readonly now: OutboxNow) {
    this.byKey = rowsByKey(now.rows);
    this.matching = new OutboxMatching(now.plans, this.byKey, now.ledger);
    this.byPlanKey = new Map(now.plans.map((plan) => [plan.key, plan]));
    this.persons = new Map(now.people.flatMap((person) => (person.id === '' ? [] : [[person.id, person]])));
  }

  changes(): OutboxChanges {
    for (const rows of this.byKey.values()) this.agree(rows);
    for (const plan of this.now.plans) this.keep(plan, this.matching.of(plan));
    const { free, blocked, taken } = settleMoves(this.moves, this.byKey.keys());
    for (const { plan, rows } of free) this.move(plan, rows.key);
    for (const move of blocked) this.stay(move);
    const added = this.beginnings.filter(({ key }) => !taken.has(key)).sort(earlierFirst);
    for (const plan of added) this.noteNew(plan);
    if (this.persons.size > 0) for (const rows of this.matching.unclaimed()) this.endUnplanned(rows);
    this.keepNotes();
    const { marks, ledger, plans } = this;
    const isLedgerNew = !isSame(this.now.ledger, ledger);
    const own = ownReminders(this.now.rows, new Set([...taken, ...plans.keys()]), this.now.whoIs);
    return { added, marks, own, ledger, isLedgerNew, plans };
  }

  /** Of two rows of one key a decision in one holds for the other. */
  private agree({ key, decision, open }: RowsOfKey): void {
    if (!decision || !open) return;
    const { state, inWords, stateSince = this.now.today } = decision;
    this.marks.set(key, { state, stateSince, inWords });
  }

  private keep(plan: PlannedFollowUp, match: Match): void {
    if (match === undefined) this.begin(plan);
    else if (match === 'deleted') this.note(plan, undefined);
    else if (match.rows.open && !match.rows.decision)
      this.goOn(plan, match.rows, match.rows.open, match.isOther);
    else this.leave(plan, match.rows);
  }

  /** A decision stays; an end that came of the sheet alone is taken back where the sheet says otherwise again. */
  private leave(plan: PlannedFollowUp, rows: RowsOfKey): void {
    const isOver = plan.ended ?? this.endWithParent(plan) ?? this.endByTime(plan, undefined);
    if (!isOver && this.isTakenBack(rows.decision)) this.moves.push({ plan, rows });
    else {
      this.note(plan, rows);
      this.tell(plan, rows);
    }
  }

  /** Who decides in the sheet changes the state alone: what the row says of its plan would stay beside it. */
  private tell(plan: PlannedFollowUp, { key, decision }: RowsOfKey): void {
    const { language, today } = this.now;
    if (!decision || reasonIn(decision.inWords, language).plain !== planInWords(plan, language)) return;
    const { state, stateSince = today } = decision;
    const inWords = ownDecisionInWords(state, stateSince, language);
    if (inWords !== undefined) this.marks.set(key, { ...this.marks.get(key), inWords });
  }

  private isTakenBack(decision: Decision | undefined): boolean {
    const { mayTakeBack, language } = this.now;
    return mayTakeBack && decision?.state === 'cancelled' && isDerivedEnd(decision.inWords, language);
  }

  private note(plan: PlannedFollowUp, rows: RowsOfKey | undefined): void {
    const hash = storyHash(plan);
    this.ledger.set(hash, rows?.due ?? this.now.ledger.get(hash) ?? plan.due);
    if (rows) this.plans.set(rows.key, plan);
  }

  /**
   * What was deleted stays so where its plan is away for a while, as an entry is until its deletion is undone. A row that
   * has just moved, ended or gone over to another plan may be the one that was noted: it tells by itself.
   */
  private keepNotes(): void {
    const { ledger, today } = this.now;
    const touched = new Set([...this.marks.keys()].map((key) => this.byKey.get(key)?.due));
    for (const [hash, due] of this.ledger) if (ledger.get(hash) !== due) touched.add(due);
    for (const [hash, due] of ledger) {
      const isRecent = due >= addDays(today, -NOTED_DAYS) && !touched.has(due);
      if (!this.ledger.has(hash) && (isRecent || this.persons.size === 0)) this.ledger.set(hash, due);
    }
  }

  private begin(plan: PlannedFollowUp): void {
    const isAhead = plan.rule === 'keepInTouch' && plan.due > addDays(this.now.today, AHEAD_DAYS);
    if (isAhead || this.isTooLate(plan) || (plan.ended ?? this.endWithParent(plan))) return;
    this.beginnings.push(plan);
  }

  private isTooLate({ latest, closes }: PlannedFollowUp): boolean {
    const { today } = this.now;
    return (latest !== undefined && latest < today) || (closes !== undefined && closes <= today);
  }

  private noteNew(plan: PlannedFollowUp): void {
    this.ledger.set(storyHash(plan), plan.due);
    this.plans.set(plan.key, plan);
  }

  /** Another row has that day already: it stands for the plan if it is nobody else's, and this one is over. */
  private stay({ plan, rows }: Move): void {
    const there = this.byKey.get(plan.key);
    const isFree = there !== undefined && this.matching.claim(there);
    if (isFree && this.isTakenBack(there.decision)) this.move(plan, there.key);
    else this.note(plan, isFree ? there : rows);
    if (isFree) this.moveOn(rows.key);
  }

  private goOn(plan: PlannedFollowUp, rows: RowsOfKey, open: OpenRow, isOther: boolean): void {
    const end = plan.ended ?? this.endWithParent(plan) ?? this.endByTime(plan, open.due);
    if (end) {
      this.note(plan, rows);
      this.end(rows, end);
    } else if (isOther && this.isSpent(plan, open)) {
      this.moveOn(rows.key);
      // The row that ends here would be taken for a decision on this plan.
      if (this.isTooLate(plan)) this.note(plan, undefined);
      else this.begin(plan);
    } else if (isOther || mayMove(plan, rows, open)) this.moves.push({ plan, rows });
    else {
      this.note(plan, rows);
      if (isOwnDecision(open.inWords, this.now.language))
        this.marks.set(rows.key, { inWords: planInWords(plan, this.now.language) });
    }
  }

  /** A message that was written or prepared about something else is not for this one. */
  private isSpent(plan: PlannedFollowUp, { state, hasText, inWords }: OpenRow): boolean {
    return state === 'draftReady' || (hasText && !inWords.startsWith(planInWords(plan, this.now.language)));
  }

  private move(plan: PlannedFollowUp, from: string): void {
    const { key, due } = plan;
    const { today, language } = this.now;
    this.noteNew(plan);
    const moved = key === from ? {} : { moved: { key, due } };
    this.marks.set(from, {
      state: 'planned',
      stateSince: today,
      inWords: planInWords(plan, language),
      ...moved,
    });
  }

  private endWithParent({ parent }: PlannedFollowUp): StopReason | undefined {
    const before = parent === undefined ? undefined : this.byPlanKey.get(parent);
    const match = before && this.matching.of(before);
    if (match === undefined) return undefined;
    const decision = match === 'deleted' ? undefined : match.rows.decision;
    const isCancelled =
      match === 'deleted' || (decision?.state === 'cancelled' && !this.isTakenBack(decision));
    return isCancelled ? { why: 'parentCancelled' } : undefined;
  }

  /** A follow-up that was put off has as long from its new day as it would have had from the first. */
  private endByTime(
    { closes, due, rule }: PlannedFollowUp,
    until: CalendarDay | undefined,
  ): StopReason | undefined {
    const putOff = until !== undefined && until > due ? daysBetween(due, until) : 0;
    if (closes === undefined || addDays(closes, putOff) > this.now.today) return undefined;
    return { why: rule === 'letMeThink' ? 'faded' : 'noAnswer' };
  }

  private moveOn(key: string): void {
    this.marks.set(key, { ...this.ending({ why: 'movedOn' }), state: 'cancelled' });
  }

  private endUnplanned(rows: RowsOfKey): void {
    if (rows.decision || !rows.open || rows.rule === 'reminder') return;
    this.end(rows, this.whyUnplanned(rows));
  }

  private whyUnplanned({ subject, rule }: KeyParts): StopReason {
    const person = this.persons.get(subject);
    if (!person && !subject.startsWith('/')) return { why: 'personGone' };
    if (person?.doNotContact) return { why: 'doNotContact' };
    // What is no longer being thought about has been answered.
    return { why: rule === 'letMeThink' ? 'answered' : 'logGone' };
  }

  private end(rows: RowsOfKey, reason: StopReason): void {
    this.marks.set(rows.key, { ...this.ending(reason), state: endState(reason, rows.rule) });
  }

  private ending(reason: StopReason): OutboxMark {
    return { stateSince: this.now.today, inWords: endInWords(reason, this.now.language) };
  }
}

/** Only what nobody has touched: a day that the user has chosen stays, and so does the promised one. */
function mayMove({ key, rule }: PlannedFollowUp, rows: RowsOfKey, { state, due }: OpenRow): boolean {
  const isUntouched = (state === undefined || state === 'planned') && due === rows.due;
  return rows.key !== key && isUntouched && rule !== 'promise';
}

function isSame(one: Ledger, other: Ledger): boolean {
  return one.size === other.size && [...one].every(([hash, due]) => other.get(hash) === due);
}

function earlierFirst(one: PlannedFollowUp, other: PlannedFollowUp): number {
  if (one.due !== other.due) return one.due < other.due ? -1 : 1;
  return one.key < other.key ? -1 : 1;
}

/**
 * What brings the outbox in line with the plans: rows for what is new, other days for what nobody has decided on and
 * that has moved, an end for what is over. Decisions stay, and what the user has deleted stays deleted. Once these
 * changes are in the sheet, the same plans ask for none.
 */
export function outboxChanges(now: OutboxNow): OutboxChanges {
  return new OutboxKeeping(now).changes();
}
