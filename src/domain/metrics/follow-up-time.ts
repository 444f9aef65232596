import type { CalendarDay } from '../calendar/calendar-day';
import type { ChallengeStanding } from '../challenge/challenge';
import { businessDayCount } from '../challenge/business-day-count';
import { oncePer } from '../counting/once-per';
import { directoryOf } from '../counting/who-is-who';
import type { LogRow, PersonMention } from '../reading/challenge-data';
import type { RulesWords } from '../words';
import { challengeWindow, isWithin } from './challenge-window';
import { medianWait, type Wait } from './median-wait';
import { oneFigure } from './one-figure';

/** When somebody new was met, in which row, and when the first message to them followed. */
interface Meeting {
  readonly row: number;
  readonly day: CalendarDay;
  followed: CalendarDay | undefined;
}

function isMessage({ kind, outcome }: LogRow): boolean {
  if (kind !== 'message' && kind !== 'followUp' && kind !== 'call' && kind !== 'automatic') return false;
  return outcome !== 'bounce';
}

/**
 * The day of the exchange itself: that of the row, or of the reply which made it one. A contact from a crowd counts
 * only from its sign of depth on, but was met before.
 */
function meetingDay(row: LogRow, counted: CalendarDay): CalendarDay {
  return row.day !== undefined && (row.how === 'inPerson' || row.twoWay === 'yes') ? row.day : counted;
}

function meetingsOf(standing: ChallengeStanding): Map<string, Meeting> {
  const meetings = new Map<string, Meeting>();
  const window = challengeWindow(standing);
  if (!window) return meetings;
  standing.verdicts.forEach(({ connections }, index) => {
    for (const { personKey, day } of connections) {
      const row = standing.data.log[index];
      if (row && isWithin(window, day))
        meetings.set(personKey, { row: index, day: meetingDay(row, day), followed: undefined });
    }
  });
  return meetings;
}

/** Notes for each meeting the first message of the user's own on its day or later, the meeting's own row aside. */
function findMessages({ data, today }: ChallengeStanding, meetings: ReadonlyMap<string, Meeting>): void {
  const directory = directoryOf(data);
  const note = (mention: PersonMention, day: CalendarDay, index: number): void => {
    const who = directory.resolve(mention);
    const meeting = who.kind === 'ambiguous' ? undefined : meetings.get(who.key);
    if (!meeting || meeting.row === index || day < meeting.day) return;
    if (meeting.followed === undefined || day < meeting.followed) meeting.followed = day;
  };
  data.log.forEach((row, index) => {
    if (!isMessage(row)) return;
    const { day } = row;
    if (day !== undefined && day <= today) for (const mention of row.people) note(mention, day, index);
  });
}

const waitsOf = oncePer((standing: ChallengeStanding): readonly Wait[] => {
  const found = meetingsOf(standing);
  if (found.size === 0) return [];
  findMessages(standing, found);
  const meetings = [...found.values()];
  const { settings, today } = standing;
  const first = meetings.reduce((earliest, { day }) => (day < earliest ? day : earliest), today);
  const count = businessDayCount(settings, first, today);
  return meetings.map(({ day, followed }) => ({
    days: count(day, followed ?? today),
    open: followed === undefined,
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
