import type { ChallengeStanding } from '../challenge/challenge';
import { businessDayCount } from '../challenge/business-day-count';
import type { Kind } from '../cells/vocabulary';
import type { Counting, First } from '../counting/counting';
import { countingOf } from '../counting/counting-of';
import { oncePer } from '../counting/once-per';
import { AMBIGUOUS } from '../counting/person-numbers';
import { PACKED } from '../reading/log-codes';
import type { LogColumns } from '../reading/log-columns';
import type { RulesWords } from '../words';
import { daysInChallenge } from './challenge-window';
import { medianWait, type Wait } from './median-wait';
import { oneFigure } from './one-figure';

/** When somebody new was met, and when the first message to them followed, as numbers of days of the Log. */
interface Meeting {
  /** The place of the row. */
  readonly at: number;
  readonly day: number;
  /** 0 while none did. */
  followed: number;
}

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

/** In the places of the persons' numbers. */
function meetingsOf(standing: ChallengeStanding, counting: Counting): readonly (Meeting | undefined)[] {
  const meetings = new Array<Meeting | undefined>(counting.people.size).fill(undefined);
  const isIn = daysInChallenge(standing, counting.log);
  for (const person of counting.connected) {
    const first = counting.first(person);
    if (!first || isIn[first.day] !== 1) continue;
    meetings[person] = { at: first.at, day: meetingDay(counting.log, first), followed: 0 };
  }
  return meetings;
}

/** Notes for each meeting the first message of the user's own on its day or later, the meeting's own row aside. */
function findMessages(counting: Counting, byPerson: readonly (Meeting | undefined)[]): void {
  const { log, order, people } = counting;
  const note = (person: number, at: number, day: number): void => {
    const meeting = byPerson[person];
    if (!meeting || meeting.at === at || order.isLater(meeting.day, day)) return;
    if (meeting.followed === 0 || order.isLater(meeting.followed, day)) meeting.followed = day;
  };
  const isMessage = PACKED.kind.all((kind) => MESSAGES.includes(kind));
  for (let at = 0; at < log.size; at += 1) {
    const packed = log.codes[at] ?? 0;
    const day = log.days[at] ?? 0;
    if (isMessage[PACKED.kind.placeIn(packed)] !== true || order.hasCome[day] !== 1) continue;
    if (PACKED.outcome.of(packed) === 'bounce') continue;
    const only = counting.onlyPerson(at);
    if (only !== AMBIGUOUS) note(only, at, day);
    else for (const mention of log.mentions(at)) note(people.numberOf(mention), at, day);
  }
}

/** For each numbered day of the Log how many business days have passed by it since the first meeting. */
function businessDaysPassed(
  { settings, today }: ChallengeStanding,
  { dayCodes }: LogColumns,
  meetings: readonly Meeting[],
): { readonly byCode: readonly number[]; readonly upToToday: number } {
  let first = today;
  for (const { day } of meetings) {
    const met = dayCodes.days[day];
    if (met !== undefined && met < first) first = met;
  }
  const count = businessDayCount(settings, first, today);
  const byCode = dayCodes.days.map((day) => (day === undefined ? 0 : count(first, day)));
  return { byCode, upToToday: count(first, today) };
}

const waitsOf = oncePer((standing: ChallengeStanding): readonly Wait[] => {
  const counting = countingOf(standing.data, standing.today);
  const byPerson = meetingsOf(standing, counting);
  const meetings = byPerson.filter((meeting) => meeting !== undefined);
  if (meetings.length === 0) return [];
  findMessages(counting, byPerson);
  const { byCode, upToToday } = businessDaysPassed(standing, counting.log, meetings);
  return meetings.map(({ day, followed }) => ({
    days: (followed === 0 ? upToToday : (byCode[followed] ?? 0)) - (byCode[day] ?? 0),
    open: followed === 0,
  }));
});

function shown(standing: ChallengeStanding, { contacts }: RulesWords): number | string {
  const median = medianWait(waitsOf(standing));
  if (!median) return '';
  return median.open ? contacts.followUpTime.longerThan(median.days) : median.days;
}

/** The median of business days from meeting somebody new to the first message. */
export const followUpTime = oneFigure('FOLLOW_UP_TIME', shown, (standing, _challenge, { contacts }) => {
  const waits = waitsOf(standing);
  const open = waits.filter((wait) => wait.open).length;
  return waits.length === 0
    ? contacts.followUpTime.howNone
    : contacts.followUpTime.how(waits.length - open, open);
});
