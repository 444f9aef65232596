import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { PlannedFollowUp, StopReason } from '../../domain/follow-ups/plan';
import type { MessageFacts } from './mailbox';

/** What of a plan tells which messages end it. */
export type Watched = Pick<PlannedFollowUp, 'rule' | 'since' | 'quietSince' | 'begunBy'>;
/** Of a message that came in, or of one's own. */
export type DayOfMoment = (moment: Date, isTheirs?: boolean) => CalendarDay;

/** True for what a person has written to the user. */
function isTheirs({ isMine, automatic }: MessageFacts): boolean {
  return !isMine && automatic === undefined;
}

/** A message that is itself what is followed up: the pitch, or the "let me think about it". */
function isBeginning(message: MessageFacts, { begunBy }: Watched): boolean {
  return begunBy === 'mine' ? message.isMine : begunBy === 'theirs' && isTheirs(message);
}

/** The messages after what is followed up; where no mail of its day can be that, all from that day on. */
function messagesSince(
  messages: readonly MessageFacts[],
  plan: Watched,
  dayOf: DayOfMoment,
): readonly MessageFacts[] {
  const later = messages.filter(({ at, isMine }) => dayOf(at, !isMine) >= plan.quietSince);
  if (plan.quietSince !== plan.since) return later;
  const beginning = later.findIndex(
    (message) => dayOf(message.at, !message.isMine) === plan.since && isBeginning(message, plan),
  );
  return later.slice(beginning + 1);
}

/**
 * What in the mailbox ends a follow-up: an answer before anything else, from whatever address, a message of one's own,
 * or one that came back. An automatic answer that somebody is away ends nothing.
 * @param messages the oldest first
 */
export function stopIn(
  messages: readonly MessageFacts[],
  plan: Watched,
  dayOf: DayOfMoment,
): StopReason | undefined {
  const since = messagesSince(messages, plan, dayOf);
  // The next turn of keeping in touch is counted from the last contact.
  const later = plan.rule === 'keepInTouch' ? [...since].reverse() : since;
  // What comes in on the day of an introduction may be what introduced.
  const answer = later.find(
    (message) => isTheirs(message) && (plan.rule !== 'thankIntroducer' || dayOf(message.at) > plan.since),
  );
  if (answer) return { why: 'replied', on: dayOf(answer.at, true) };
  const bounce = later.find(({ automatic }) => automatic === 'bounce');
  if (bounce) return { why: 'bounced', on: dayOf(bounce.at) };
  // What one writes on the day of an ask belongs to it, as what was forgotten, or thanks for "let me think".
  const own = later.find(({ isMine, at }) => isMine && (!plan.begunBy || dayOf(at) > plan.since));
  return own && { why: 'wroteYourself', on: dayOf(own.at) };
}

/** The newest conversation in which anything was written since that day. */
export function newestThread(
  messages: readonly MessageFacts[],
  { since }: Watched,
  dayOf: DayOfMoment,
): string | undefined {
  return messages.filter(({ at }) => dayOf(at) >= since).pop()?.threadId;
}
