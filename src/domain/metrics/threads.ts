import { addDays, type CalendarDay } from '../calendar/calendar-day';
import type { ChallengeStanding } from '../challenge/challenge';
import { answerDay } from '../counting/answers';
import { countingOf } from '../counting/counting-of';
import { oncePer } from '../counting/once-per';
import type { LogColumns } from '../reading/log-columns';
import { PACKED } from '../reading/log-codes';
import type { Kind, Outcome } from '../cells/vocabulary';
import { daysInChallenge } from './challenge-window';

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

function isUseful(outcome: Outcome | undefined): boolean {
  return outcome === 'call' || outcome === 'yes';
}

function addStage(to: Counting, outcome: Outcome | undefined, isAnswered: boolean): void {
  to.asked += 1;
  if (isAnswered) to.reply += 1;
  if (isUseful(outcome)) to.call += 1;
  if (outcome === 'yes') to.yes += 1;
}

class ThreadCounter {
  readonly counts: Readonly<Record<ThreadKind, Counting>> = {
    pitch: noThreads(),
    referralAsk: noThreads(),
    message: noThreads(),
    followUp: noThreads(),
  };
  private readonly log: LogColumns;
  private readonly inside: Int32Array;
  private readonly ripeUntil: CalendarDay;
  /** By the number of the day, made where it is needed. */
  private readonly deadlines: CalendarDay[] = [];

  constructor(private readonly standing: ChallengeStanding) {
    const { log, inside } = countingOf(standing.data, standing.today);
    this.log = log;
    this.inside = inside;
    this.ripeUntil = addDays(standing.today, -ANSWER_DAYS);
  }

  addAll(): void {
    const { codes, days } = this.log;
    const isIn = daysInChallenge(this.standing);
    const known: { readonly [K in Kind]?: Counting } = this.counts;
    const byKind = PACKED.kind.all((kind) => kind && known[kind]);
    this.inside.forEach((at) => {
      const to = byKind[PACKED.kind.placeIn(codes[at] ?? 0)];
      if (to && isIn[days[at] ?? 0] === 1) this.add(to, at);
    });
  }

  private add(to: Counting, at: number): void {
    const row = this.log.row(at);
    const { day, outcome } = row;
    if (day === undefined) return;
    const answered = answerDay(row, day, this.standing.today);
    addStage(to, outcome, answered !== undefined);
    if (outcome === 'bounce' || (answered === undefined && day > this.ripeUntil)) return;
    to.ripe += 1;
    if (answered !== undefined && answered <= this.deadlineOf(this.log.days[at] ?? 0, day)) to.inTime += 1;
    if (isUseful(outcome)) to.useful += 1;
  }

  private deadlineOf(dayCode: number, day: CalendarDay): CalendarDay {
    return (this.deadlines[dayCode] ??= addDays(day, ANSWER_DAYS));
  }
}

/** The threads of the challenge up to today, by kind, in one pass over the Log. */
export const threadsOf = oncePer((standing: ChallengeStanding): Readonly<Record<ThreadKind, ThreadCount>> => {
  const counter = new ThreadCounter(standing);
  counter.addAll();
  return counter.counts;
});
