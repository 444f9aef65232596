import { addDays, type CalendarDay } from '../calendar/calendar-day';
import type { ChallengeStanding } from '../challenge/challenge';
import { isAnswer, isMachineReply } from '../counting/answers';
import { oncePer } from '../counting/once-per';
import type { LogRow } from '../reading/challenge-data';
import type { Outcome } from '../cells/vocabulary';
import { challengeWindow, isWithin } from './challenge-window';

/** The kinds of row that ask somebody for an answer; each such row is one thread. */
export const THREAD_KINDS = ['pitch', 'referralAsk', 'message', 'followUp'] as const;
export type ThreadKind = (typeof THREAD_KINDS)[number];

/** In how many calendar days an answer counts as one to the thread. */
const ANSWER_DAYS = 14;

/** How far the threads of one kind came. A later stage includes those before it. */
export interface ThreadCount {
  readonly asked: number;
  readonly reply: number;
  readonly call: number;
  readonly yes: number;
  /** At least 14 days old, or answered; what bounced is left out. */
  readonly ripe: number;
  /** Of the ripe ones, answered by a person within 14 days. */
  readonly inTime: number;
  /** Of the ripe ones, those that came to a call or a yes, whenever that was. */
  readonly useful: number;
}

type Counting = { -readonly [K in keyof ThreadCount]: number };

/** The counts of several kinds together. */
export function together(counts: readonly ThreadCount[]): ThreadCount {
  const sum = noThreads();
  for (const count of counts) {
    for (const key of Object.keys(sum) as (keyof ThreadCount)[]) sum[key] += count[key];
  }
  return sum;
}

function noThreads(): Counting {
  return { asked: 0, reply: 0, call: 0, yes: 0, ripe: 0, inTime: 0, useful: 0 };
}

/** The day on which a person answered, '' where it is not known, undefined where nobody did as of today. */
function answerDay(row: LogRow, day: CalendarDay, today: CalendarDay): CalendarDay | '' | undefined {
  const { outcome, replyDay } = row;
  if (isMachineReply(outcome)) return undefined;
  if (replyDay !== undefined && replyDay >= day && replyDay <= today) return replyDay;
  if (isAnswer(outcome)) return '';
  // "Two-way: yes" is how a reply is noted where no outcome is; an ask made in a talk may still meet with silence.
  return outcome === undefined && row.twoWay === 'yes' ? day : undefined;
}

function isUseful(outcome: Outcome | undefined): boolean {
  return outcome === 'call' || outcome === 'yes';
}

class ThreadCounter {
  readonly counts: Readonly<Record<ThreadKind, Counting>> = {
    pitch: noThreads(),
    referralAsk: noThreads(),
    message: noThreads(),
    followUp: noThreads(),
  };
  private readonly ripeUntil: CalendarDay;
  private readonly deadlines = new Map<CalendarDay, CalendarDay>();

  constructor(private readonly today: CalendarDay) {
    this.ripeUntil = addDays(today, -ANSWER_DAYS);
  }

  add(to: Counting, row: LogRow, day: CalendarDay): void {
    const { outcome } = row;
    const answered = answerDay(row, day, this.today);
    to.asked += 1;
    if (answered !== undefined) to.reply += 1;
    if (isUseful(outcome)) to.call += 1;
    if (outcome === 'yes') to.yes += 1;
    if (outcome === 'bounce' || (answered === undefined && day > this.ripeUntil)) return;
    to.ripe += 1;
    if (answered !== undefined && answered <= this.deadlineOf(day)) to.inTime += 1;
    if (isUseful(outcome)) to.useful += 1;
  }

  private deadlineOf(day: CalendarDay): CalendarDay {
    const known = this.deadlines.get(day);
    if (known !== undefined) return known;
    const deadline = addDays(day, ANSWER_DAYS);
    this.deadlines.set(day, deadline);
    return deadline;
  }
}

/** The threads of the challenge up to today, by kind, in one pass over the Log. */
export const threadsOf = oncePer((standing: ChallengeStanding): Readonly<Record<ThreadKind, ThreadCount>> => {
  const counter = new ThreadCounter(standing.today);
  const window = challengeWindow(standing);
  if (!window) return counter.counts;
  for (const row of standing.data.log) {
    const { kind } = row;
    if (kind !== 'pitch' && kind !== 'referralAsk' && kind !== 'message' && kind !== 'followUp') continue;
    const { day } = row;
    if (isWithin(window, day)) counter.add(counter.counts[kind], row, day);
  }
  return counter.counts;
});
