import type { CalendarDay } from '../calendar/calendar-day';
import type { Outcome, TwoWay } from '../cells/vocabulary';

const NO_ANSWERS: ReadonlySet<Outcome | undefined> = new Set<Outcome | undefined>([
  undefined,
  'silence',
  'bounce',
  'outOfOffice',
]);

/** True for what a person must have said: a bounce comes from a mail server, an out-of-office note from a calendar. */
export function isAnswer(outcome: Outcome | undefined): boolean {
  return !NO_ANSWERS.has(outcome);
}

/** True where what came back on the reply date was written by no person. */
export function isMachineReply(outcome: Outcome | undefined): boolean {
  return outcome === 'bounce' || outcome === 'outOfOffice';
}

/** What an entry says of the answer to it. */
export interface Answered {
  readonly outcome: Outcome | undefined;
  readonly twoWay: TwoWay | undefined;
  readonly replyDay: CalendarDay | undefined;
}

/** The day on which a person answered an ask of that day, '' where it is not known, undefined where nobody did as of today. */
export function answerDay(
  { outcome, twoWay, replyDay }: Answered,
  day: CalendarDay,
  today: CalendarDay,
): CalendarDay | '' | undefined {
  if (isMachineReply(outcome)) return undefined;
  if (replyDay !== undefined && replyDay >= day && replyDay <= today) return replyDay;
  if (isAnswer(outcome)) return '';
  // "Two-way: yes" is how a reply is noted where no outcome is; an ask made in a talk may still meet with silence.
  return outcome === undefined && twoWay === 'yes' ? day : undefined;
}
