import type { ChallengeStanding } from '../challenge/challenge';
import { businessDayCount } from '../challenge/business-day-count';
import type { Kind } from '../cells/vocabulary';
import type { Counting, First } from '../counting/counting';
import { countingOf } from '../counting/counting-of';
import { oncePer } from '../counting/once-per';
import { PACKED } from '../reading/log-codes';
import type { LogColumns } from '../reading/log-columns';
import type { RulesWords } from '../words';
import { daysInChallenge } from './challenge-window';
import { isOpenWait, medianWait, waitNumber } from './median-wait';
import { oneFigure } from './one-figure';

const MESSAGES: readonly (Kind | undefined)[] = ['message', 'followUp', 'call', 'automatic'];

/**
 * The day of the exchange itself: that of the row, or of the reply which made it one. A contact from a crowd counts
 * only from its sign of depth on, but was met before.
 */
function meetingDay({ days, codes }: LogColumns, { at, day }: First): number {
  const packed = codes[at] ?? 0;
  const atOnce = PACKED.how.of(packed) === 'inPerson' || PACKED.twoWay.of(packed) === 'yes';
  return atOnce ? (days[at] ?? day) : day;
}

/** By the number of the person the day on which somebody new was met; 0 for everybody else. */
function meetingsOf(standing: ChallengeStanding, counting: Counting): Int32Array {
  const meetings = new Int32Array(counting.people.size);
  const isIn = daysInChallenge(standing);
  counting.connected.forEach((person) => {
    const first = counting.first(person);
    if (first && isIn[first.day] === 1) meetings[person] = meetingDay(counting.log, first);
  });
  return meetings;
}

/**
 * By the number of the person the day of the first message of the user's own on the day of the meeting or later, the
 * meeting's own row aside; 0 while there is none.
 */
function messagesAfter(meetings: Int32Array, counting: Counting): Int32Array {
  const { log, order } = counting;
  const followed = new Int32Array(meetings.length);
  const note = (person: number, at: number): void => {
    const met = meetings[person] ?? 0;
    const day = log.days[at] ?? 0;
    if (met === 0 || order.isLater(met, day) || counting.isConnection(at, person)) return;
    const known = followed[person] ?? 0;
    if (known === 0 || order.isLater(known, day)) followed[person] = day;
  };
  const isMessage = PACKED.kind.all((kind) => MESSAGES.includes(kind));
  for (let at = 0; at < log.size; at += 1) {
    const packed = log.codes[at] ?? 0;
    if (isMessage[PACKED.kind.placeIn(packed)] !== true || !counting.hasCome(at)) continue;
    if (PACKED.outcome.of(packed) === 'bounce') continue;
    counting.forPersonsAt(at, note);
  }
  return followed;
}

/** For each numbered day of the Log how many business days have passed by it since the first of `meetings`. */
function businessDaysPassed(
  { settings, today }: ChallengeStanding,
  { log: { dayCodes }, order }: Counting,
  meetings: Int32Array,
): { readonly byCode: readonly number[]; readonly upToToday: number } {
  let earliest = 0;
  // No `for … of`: it makes an object for each number.
  meetings.forEach((met) => {
    if (earliest === 0 || (met !== 0 && order.isLater(earliest, met))) earliest = met;
  });
  const first = dayCodes.days[earliest] ?? today;
  const count = businessDayCount(settings, first, today);
  const byCode = dayCodes.days.map((day) => (day === undefined ? 0 : count(first, day)));
  return { byCode, upToToday: count(first, today) };
}

/** As `waitNumber`. */
const waitsOf = oncePer((standing: ChallengeStanding): Int32Array => {
  const counting = countingOf(standing.data, standing.today);
  const meetings = meetingsOf(standing, counting);
  const waits = new Int32Array(meetings.length);
  let count = 0;
  if (!meetings.some((day) => day !== 0)) return waits.subarray(0, count);
  const followed = messagesAfter(meetings, counting);
  const { byCode, upToToday } = businessDaysPassed(standing, counting, meetings);
  meetings.forEach((met, person) => {
    if (met === 0) return;
    const day = followed[person] ?? 0;
    const passed = day === 0 ? upToToday : (byCode[day] ?? 0);
    waits[count++] = waitNumber(passed - (byCode[met] ?? 0), day === 0);
  });
  return waits.subarray(0, count);
});

function shown(standing: ChallengeStanding, { contacts }: RulesWords): number | string {
  const median = medianWait(waitsOf(standing));
  if (!median) return '';
  return median.open ? contacts.followUpTime.longerThan(median.days) : median.days;
}

/** The median of business days from meeting somebody new to the first message. */
export const followUpTime = oneFigure('FOLLOW_UP_TIME', shown, (standing, _challenge, { contacts }) => {
  const waits = waitsOf(standing);
  const open = waits.filter(isOpenWait).length;
  return waits.length === 0
    ? contacts.followUpTime.howNone
    : contacts.followUpTime.how(waits.length - open, open);
});
