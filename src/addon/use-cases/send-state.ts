import type { CalendarDay } from '../../domain/calendar/calendar-day';
import { dayOfMoment } from '../../domain/calendar/cell-clock';
import type { Language } from '../../domain/cells/vocabulary';
import { subjectOf } from '../../domain/follow-ups/follow-up-key';
import {
  isWritten,
  RESERVE,
  SendingLimits,
  type SendingMoment,
} from '../../domain/follow-ups/sending-limits';
import { isOpenOn, isUndecided } from '../../domain/follow-ups/sending-order';
import { shortHash } from '../../domain/follow-ups/short-hash';
import type { PreparedMessage } from '../../domain/templates/compose-message';
import type { PlannedFollowUp } from '../../domain/follow-ups/plan';
import type { FollowUpRow } from '../../domain/reading/challenge-data';
import type { Claim, Claims } from './claims';
import type { DraftBox, MessageFacts } from './mailbox';
import { editedMark } from './marks';
import { markOutbox } from './outbox-marks';
import type { SeenOutbox } from './outbox-moved-cells';
import type { NoContactList } from './no-contact-list';
import type { HourlyPorts } from './ports';
import { SendMarks } from './send-marks';
import { readSendView, todayIn, type SendView } from './send-view';
import { heedToday, todayRows } from './today-block';
import { readWrittenToday, saveWrittenToday } from './send-written-today';

/** Google ends an execution after six minutes; what is marked at the end needs its time as well. */
const MINUTES = 4;

export interface SendingWish {
  readonly language: Language;
  /** When the execution began. */
  readonly startedAt: Date;
}

/** What one execution knows while it writes to others, and what it will have to note at its end. */
export class SendState {
  readonly marks: SendMarks;
  readonly limits: SendingLimits;
  /** Claims that end once their rows show what became of them. */
  private readonly finished = new Set<string>();
  /** Short hashes of the keys that count on that day. */
  private readonly counted: Set<string>;
  private countedOn: CalendarDay;
  private readonly deadline: number;
  private readonly messages = new Map<string, PreparedMessage | undefined>();
  private allowance: number | undefined;
  private lookedAt: number;

  constructor(
    readonly ports: HourlyPorts,
    readonly wish: SendingWish,
    readonly claims: Claims,
    readonly noContact: NoContactList,
    public view: SendView,
    properties: ReadonlyMap<string, string>,
  ) {
    this.marks = new SendMarks(wish.language);
    this.lookedAt = wish.startedAt.getTime();
    this.deadline = wish.startedAt.getTime() + MINUTES * 60_000;
    this.countedOn = this.day;
    this.counted = this.countedToday(properties);
    this.limits = new SendingLimits(view.settings, this.day);
    for (const row of view.rows) this.limits.noteRow(row, this.namesOf(row));
    for (const claim of claims.all()) this.noteDraft(claim);
  }

  get day(): CalendarDay {
    return todayIn(this.ports, this.view.settings);
  }

  get moment(): SendingMoment {
    const { cellClock, clock } = this.ports;
    return { today: this.day, minutes: cellClock.wallClockOf(clock.now()).minutes };
  }

  get isTimeUp(): boolean {
    return this.ports.clock.now().getTime() >= this.deadline;
  }

  /** Under what the person is known, also where the column of the ID is not to be found. */
  namesOf({ personId, key }: FollowUpRow): readonly string[] {
    return this.view.namesOf(personId || subjectOf(key));
  }

  /** A draft that waits is a message though its row does not say so: of today where it may still go out by itself. */
  noteDraft({ key, at, draftId, threadId }: Claim): void {
    const row = this.view.row(key);
    if (draftId === undefined || !row || isWritten(row)) return;
    const day = isOpenOn(row, this.day) ? this.day : this.dayOf(new Date(at));
    this.limits.noteDraft(this.namesOf(row), threadId, day);
  }

  /**
   * The day as the challenge counts it, which may begin some hours after midnight. A message of theirs has the
   * calendar's: it is an answer to what was written in the hour before, under whichever of the two days that is logged.
   */
  dayOf = (moment: Date, isTheirs = false): CalendarDay => {
    const wallClock = this.ports.cellClock.wallClockOf(moment);
    return isTheirs ? wallClock.day : dayOfMoment(wallClock, this.view.settings.dayStartHours);
  };

  /** Reads the tables anew where somebody has edited since, or decided in Today; one property read where nobody has. */
  look(): void {
    const { ports, wish, view } = this;
    const mark = editedMark(ports.documentProperties);
    if (mark === view.mark) return;
    // What has just gone out is told after its row says so.
    const open = todayRows(ports).filter(({ key }) => isUndecided({ state: this.marks.of(key)?.state }));
    heedToday(ports, { settings: view.settings, today: this.day, language: wish.language }, open);
    this.view = readSendView(ports, wish.language, mark);
    this.messages.clear();
  }

  /** As `look`, once a minute: where a message takes two calls, a third for each would be much. */
  lookNowAndThen(): void {
    const now = this.ports.clock.now().getTime();
    if (now - this.lookedAt < 60_000) return;
    this.lookedAt = now;
    this.look();
  }

  messageOf(row: FollowUpRow, plan: PlannedFollowUp): PreparedMessage | undefined {
    if (!this.messages.has(row.key)) this.messages.set(row.key, this.view.messageOf(row, plan));
    return this.messages.get(row.key);
  }

  /** The row shows the subject that its mail has; one of the user's own stays. */
  showSubject(row: FollowUpRow, plan: PlannedFollowUp, shown: string): void {
    const { subject } = row;
    if (subject === shown || this.view.isDoubled(row.key)) return;
    const usual = subject === '' ? undefined : this.view.messageOf({ subject: '', text: '' }, plan);
    if (subject === '' || (usual && 'message' in usual && usual.message.subject === subject))
      this.marks.subject(row, shown);
  }

  /** Recipients that the allowance of the day has left for others. */
  get left(): number {
    return (this.allowance ??= this.ports.mailbox.quotaLeft() - RESERVE);
  }

  useAllowance(): void {
    this.allowance = this.left - 1;
  }

  /** Where Google has said so before the count did. */
  endAllowance(): void {
    this.allowance = 0;
  }

  /** Of today, though the run may have begun before midnight: what went out then fills no new day. */
  private countedByNow(): Set<string> {
    const { counted, day } = this;
    if (this.countedOn !== day) counted.clear();
    this.countedOn = day;
    return counted;
  }

  get isDayFull(): boolean {
    return this.countedByNow().size >= this.view.settings.messagesADay;
  }

  /** Whether that one is counted on this day already. */
  counts(key: string): boolean {
    return this.countedByNow().has(hashOf(key));
  }

  /** Notes a message that counts on this day. */
  count(key: string): void {
    this.countedByNow().add(hashOf(key));
  }

  /** The claim is needed no longer than until its row is seen to have its mark. */
  finish(key: string): void {
    this.finished.add(key);
  }

  goesOn(key: string): void {
    this.finished.delete(key);
  }

  /**
   * Marks all rows in one go; what is not seen to be marked keeps its claim, and the next run goes on from it.
   * @returns whether anything has changed, which figures read and the next run would take for news.
   */
  save(): boolean {
    const changed = this.marks.changed((key) => this.view.row(key));
    const settled = markOutbox(this.ports, changed, this.wish.language, this.outboxAsRead());
    // As long as no claim goes, the claims tell as much.
    if (this.finished.size > 0)
      saveWrittenToday(this.ports.documentProperties, this.day, this.countedByNow());
    for (const key of this.finished) if (!changed.has(key) || settled.has(key)) this.claims.remove(key);
    return changed.size > 0;
  }

  /** Undefined where it was not read with all its columns, or somebody has edited since. */
  private outboxAsRead(): SeenOutbox | undefined {
    const { outbox, mark } = this.view;
    return outbox && editedMark(this.ports.documentProperties) === mark ? outbox : undefined;
  }

  private countedToday(properties: ReadonlyMap<string, string>): Set<string> {
    const counted = new Set(readWrittenToday(properties, this.day));
    for (const { key, at, sentAt = at } of this.claims.all()) {
      const days = [at, sentAt].map((moment) => this.dayOf(new Date(moment)));
      if (days.includes(this.day)) counted.add(hashOf(key));
    }
    return counted;
  }
}

function hashOf(key: string): string {
  return shortHash(key).slice(-5);
}

/** What is written between somebody and oneself, asked for once in an execution. */
export class Correspondences {
  private readonly known = new Map<string, readonly MessageFacts[]>();

  constructor(private readonly box: DraftBox) {}

  of(addresses: readonly string[], since: CalendarDay): readonly MessageFacts[] {
    const key = `${since} ${addresses.join(' ')}`;
    const messages = this.known.get(key) ?? this.box.correspondence(addresses, earliestMomentOf(since));
    this.known.set(key, messages);
    return messages;
  }
}

/** At which that day begins wherever on earth it begins first. */
export function earliestMomentOf(day: CalendarDay): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 14 * 3_600_000);
}
