import type { CalendarDay } from '../calendar/calendar-day';
import type { FollowUpRule } from '../cells/vocabulary';
import { addBusinessDays } from '../challenge/business-days';
import { challengeAt } from '../challenge/challenge-days';
import { isRestDay } from '../challenge/rest-days';
import type { FollowUpRow, Settings } from '../reading/challenge-data';
import type { WaitReason } from './plan';

/** Business days from one message to the next one to the same person. */
const PERSON_RESTS = 5;
const IN_A_THREAD = 2;

/** Kept back of the day's allowance for the user's own mail; the daily mail comes out of it. */
export const RESERVE = 5;

/** The challenge's day, and the minutes of the clock on the wall since midnight. */
export interface SendingMoment {
  readonly today: CalendarDay;
  readonly minutes: number;
}

function isWithinHours({ sendFromHour: from, sendUntilHour: until }: Settings, minutes: number): boolean {
  const hour = minutes / 60;
  // A window over midnight begins on one day and ends on the next.
  return from <= until ? from <= hour && hour < until : from <= hour || hour < until;
}

function hasEnded(settings: Settings, today: CalendarDay): boolean {
  const challenge = challengeAt(settings, today);
  return challenge !== undefined && challenge.last < today;
}

/** Why nothing goes to anybody of its own accord at that moment; undefined where it may. */
export function waitsAt(
  settings: Settings,
  { today, minutes }: SendingMoment,
  rule: FollowUpRule,
): WaitReason | undefined {
  if (settings.stopSending) return 'stopped';
  if (isRestDay(settings, today)) return 'restDay';
  if (rule !== 'keepInTouch' && hasEnded(settings, today)) return 'challengeEnded';
  return isWithinHours(settings, minutes) ? undefined : 'outsideHours';
}

type Written = Pick<FollowUpRow, 'state' | 'stateSince' | 'due' | 'thread'>;

/** Whether a message went out, or waits as a draft, for that row. A row set to done by hand has its thread still. */
export function isWritten({ state, thread }: Written): boolean {
  return (
    state === 'sent' || state === 'draftReady' || state === 'check' || (state === 'done' && thread !== '')
  );
}

/** To whom, and in which conversation, another message may be written. */
export class SendingLimits {
  /** By name the last day of a message, be it a draft that waits. */
  private readonly lastDays = new Map<string, CalendarDay>();
  /** The last day on which one went out. */
  private readonly lastSent = new Map<string, CalendarDay>();
  private readonly inThread = new Map<string, number>();

  constructor(
    private readonly settings: Settings,
    private readonly today: CalendarDay,
  ) {}

  /** @param names under which the person is known: ID and addresses, for one may stand twice in People */
  noteRow(row: Written, names: readonly string[]): void {
    if (!isWritten(row)) return;
    // Somebody may have taken both days out of the row.
    const day = row.stateSince ?? row.due;
    this.noteInThread(row.thread);
    noteLast(this.lastDays, names, day);
    if (row.state !== 'draftReady') noteLast(this.lastSent, names, day);
  }

  noteDraft(names: readonly string[], thread: string | undefined, day = this.today): void {
    this.noteInThread(thread);
    noteLast(this.lastDays, names, day);
  }

  /** Its conversation has counted it as a draft, where it was one. */
  noteSent(names: readonly string[], day = this.today): void {
    noteLast(this.lastDays, names, day);
    noteLast(this.lastSent, names, day);
  }

  /** Why no message may be begun. */
  waitFor(names: readonly string[], thread: string | undefined): WaitReason | undefined {
    if (this.rest(this.lastDays, names)) return 'personRested';
    const isFull = thread !== undefined && (this.inThread.get(thread) ?? 0) >= IN_A_THREAD;
    return isFull ? 'threadFull' : undefined;
  }

  /** Why a draft may not go out yet: several may wait for one person, made on days far enough from each other. */
  waitToSend(names: readonly string[]): WaitReason | undefined {
    return this.rest(this.lastSent, names) ? 'personRested' : undefined;
  }

  private noteInThread(thread = ''): void {
    if (thread !== '') this.inThread.set(thread, (this.inThread.get(thread) ?? 0) + 1);
  }

  private rest(lastDays: ReadonlyMap<string, CalendarDay>, names: readonly string[]): boolean {
    return names.some((name) => {
      const last = lastDays.get(name);
      return last !== undefined && addBusinessDays(this.settings, last, PERSON_RESTS) > this.today;
    });
  }
}

function noteLast(
  lastDays: Map<string, CalendarDay>,
  names: readonly string[],
  day: CalendarDay | undefined,
): void {
  if (day === undefined) return;
  for (const name of names) {
    const known = lastDays.get(name);
    if (known === undefined || known < day) lastDays.set(name, day);
  }
}
