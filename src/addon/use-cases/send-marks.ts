import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { FollowUpState, Language } from '../../domain/cells/vocabulary';
import type { OutboxMark } from '../../domain/follow-ups/outbox';
import { isUndecided } from '../../domain/follow-ups/sending-order';
import type { PlannedFollowUp, StopReason, WaitReason } from '../../domain/follow-ups/plan';
import { withoutWait } from '../../domain/follow-ups/plain-reason';
import { endInWords, endState, planInWords } from '../../domain/follow-ups/plan-in-words';
import type { FollowUpRow } from '../../domain/reading/challenge-data';
import type { TemplateProblem } from '../../domain/templates/compose-message';
import { templateProblemInWords } from '../../domain/templates/problem-in-words';
import { followUpWords, sheetWords } from '../../domain/words';
import { sendingWords } from '../../domain/words/sending';

/** Why a message needs the user's eyes. */
export type CheckReason = 'checkSent' | 'checkDraft' | 'checkRefused';

/** What the rows of the outbox are to say after a run, gathered so that each column is written once. */
export class SendMarks {
  private readonly marks = new Map<string, OutboxMark>();
  /** Rows whose words are written, as they stood before. */
  private readonly replaced = new Map<string, FollowUpRow>();

  /** The states of the rows that are told to wait, as they were then. */
  private readonly waits = new Map<string, FollowUpState | undefined>();

  /** Whether a message has had to wait for another day's allowance. */
  isHeldBack = false;

  constructor(private readonly language: Language) {}

  sent(key: string, day: CalendarDay, thread: string | undefined): void {
    const inWords = sendingWords(this.language).sent(sheetWords(this.language).dayInWords(day));
    this.put(key, { state: 'sent', stateSince: day, inWords, ...inThread(thread) });
  }

  /** @param day on which the draft was made */
  draftReady(key: string, day: CalendarDay, thread: string | undefined, isUsers = false): void {
    const words = sendingWords(this.language);
    const inWords = isUsers ? words.draftIsYours : words.draftReady;
    this.put(key, { state: 'draftReady', stateSince: day, inWords, ...inThread(thread) });
  }

  check(key: string, day: CalendarDay, why: CheckReason): void {
    this.put(key, { state: 'check', stateSince: day, inWords: sendingWords(this.language)[why] });
  }

  stopped(row: FollowUpRow, day: CalendarDay, reason: StopReason, isDraftLeft = false): void {
    // From then on the next turn is counted.
    const stateSince = row.rule === 'keepInTouch' && 'on' in reason ? reason.on : day;
    const inWords = this.withDraft(endInWords(reason, this.language), isDraftLeft);
    this.put(row.key, { state: endState(reason, row.rule), stateSince, inWords });
  }

  /** A decision that stands in the sheet stays; only a draft that was left is told of. */
  draftLeft({ key, inWords }: FollowUpRow): void {
    this.put(key, { inWords: this.withDraft(inWords, true) });
  }

  /** A row that the user has ended while its draft waited says no longer that it waits. */
  draftTaken({ key, inWords }: FollowUpRow): void {
    const { draftReady, draftTaken } = sendingWords(this.language);
    if (inWords === draftReady) this.put(key, { inWords: draftTaken });
  }

  /** Its draft is gone and is to be made anew. */
  waitsAgain(row: FollowUpRow, day: CalendarDay, plan: PlannedFollowUp): void {
    this.withoutDraft(row, plan);
    this.put(row.key, { state: 'planned', stateSince: day });
  }

  /** What was put off says why it is there, and no longer that a draft waits. */
  withoutDraft({ key }: FollowUpRow, plan: PlannedFollowUp): void {
    this.put(key, { inWords: planInWords(plan, this.language) });
  }

  /** A row that waits says so behind what it says of itself; for its template, with what is to be mended in it. */
  waiting({ key, inWords, state }: FollowUpRow, reason: WaitReason | TemplateProblem): void {
    if (reason === 'quotaEmpty') this.isHeldBack = true;
    const { plain } = withoutWait(inWords, this.language);
    const { waiting } = followUpWords(this.language);
    const wait =
      typeof reason === 'string'
        ? waiting[reason]
        : `${waiting.templateUnclear} ${templateProblemInWords(reason, this.language)}`;
    this.waits.set(key, state);
    this.put(key, { inWords: `${plain} ${wait}`.trim() });
  }

  /** What is to be written to the person, where the row does not say it. */
  message(row: FollowUpRow, message: Pick<OutboxMark, 'subject' | 'text'>): void {
    if (!this.replaced.has(row.key)) this.replaced.set(row.key, row);
    this.put(row.key, message);
  }

  subject(row: FollowUpRow, subject: string): void {
    this.message(row, { subject });
  }

  /** What the sheet itself says of the row. */
  ended({ key }: FollowUpRow, end: OutboxMark): void {
    this.put(key, end);
  }

  of(key: string): OutboxMark | undefined {
    return this.marks.get(key);
  }

  /**
   * Those that differ from what the rows say, and those whose claims wait for them to be seen; without those of rows
   * that somebody has decided on meanwhile, and without words in place of those that somebody has typed meanwhile.
   */
  changed(rowOf: (key: string) => FollowUpRow | undefined): ReadonlyMap<string, OutboxMark> {
    const isNews = (key: string, mark: OutboxMark, row: FollowUpRow | undefined): boolean =>
      !isSaid(mark, row) && !this.isOverruled(key, mark, row);
    const marks = [...this.marks].map(
      ([key, mark]) => [key, this.besidesOwn(key, mark, rowOf(key))] as const,
    );
    return new Map(marks.filter(([key, mark]) => isNews(key, mark, rowOf(key))));
  }

  /** What went out, or may have, is said in any case; what Gmail has refused did not. */
  private isOverruled(key: string, { state, inWords }: OutboxMark, row: FollowUpRow | undefined): boolean {
    const mayBeOut = state === 'check' && inWords !== sendingWords(this.language).checkRefused;
    if (!row || state === 'sent' || mayBeOut) return false;
    if (state === undefined) return this.waits.has(key) && this.waits.get(key) !== row.state;
    return !isUndecided(row) && row.state !== 'draftReady';
  }

  private besidesOwn(key: string, mark: OutboxMark, row: FollowUpRow | undefined): OutboxMark {
    const before = this.replaced.get(key);
    const { subject, text, ...others } = mark;
    const isAsBefore = (column: 'subject' | 'text'): boolean => row?.[column] === before?.[column];
    return {
      ...others,
      ...(isAsBefore('subject') && { subject }),
      ...(isAsBefore('text') && { text }),
    };
  }

  private put(key: string, mark: OutboxMark): void {
    this.marks.set(key, { ...this.marks.get(key), ...mark });
  }

  private withDraft(inWords: string, isDraftLeft: boolean): string {
    const { draftIsYours } = sendingWords(this.language);
    return isDraftLeft && !inWords.endsWith(draftIsYours) ? `${inWords} ${draftIsYours}`.trim() : inWords;
  }
}

function inThread(thread: string | undefined): Pick<OutboxMark, 'thread'> {
  return thread === undefined ? {} : { thread };
}

function isSaid(mark: OutboxMark, row: FollowUpRow | undefined): boolean {
  if (!row) return false;
  const columns = ['state', 'inWords', 'thread', 'subject', 'text'] as const;
  return columns.every((column) => mark[column] === undefined || mark[column] === row[column]);
}
