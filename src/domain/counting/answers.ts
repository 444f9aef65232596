import type { CalendarDay } from '../calendar/calendar-day';
import type { LogRow } from '../reading/challenge-data';
import type { How, Kind, Outcome, TwoWay } from '../cells/vocabulary';

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

export const FACE_TO_FACE: readonly (How | undefined)[] = ['inPerson', 'video', 'phone'];

/** What an entry says of the answer to it. */
export interface Answered {
  readonly kind: Kind | undefined;
  readonly how: How | undefined;
  readonly outcome: Outcome | undefined;
  readonly twoWay: TwoWay | undefined;
  readonly replyDay: CalendarDay | undefined;
}

/** True for what may meet with silence though there was an exchange: the talk in which it was asked. */
function isAskedInTalk({ kind, how }: Answered): boolean {
  return (kind === 'pitch' || kind === 'referralAsk') && FACE_TO_FACE.includes(how);
}

/** True where words of the user's own, or a date that cannot be read, stand for an answer. */
export function isAnsweredInOwnWords(row: Answered & Pick<LogRow, 'ownWords'>): boolean {
  return row.ownWords.some(
    (column) => column !== 'twoWay' || (row.outcome === undefined && !isAskedInTalk(row)),
  );
}

/** The day on which a person answered an ask of that day, '' where it is not known, undefined where nobody did as of today. */
export function answerDay(
  answered: Answered,
  day: CalendarDay,
  today: CalendarDay,
): CalendarDay | '' | undefined {
  const { outcome, twoWay, replyDay } = answered;
  if (isMachineReply(outcome)) return undefined;
  if (replyDay !== undefined && replyDay >= day && replyDay <= today) return replyDay;
  if (isAnswer(outcome)) return '';
  // "Two-way: yes" is how a reply is noted where no outcome is.
  return outcome === undefined && twoWay === 'yes' && !isAskedInTalk(answered) ? day : undefined;
}
