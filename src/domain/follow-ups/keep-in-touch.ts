import { addDays, daysBetween, type CalendarDay } from '../calendar/calendar-day';
import { CADENCES, type Cadence } from '../cells/vocabulary';
import { isRestDay } from '../challenge/rest-days';
import { isMachineReply } from '../counting/answers';
import type { Counting } from '../counting/counting';
import { countingOf } from '../counting/counting-of';
import { AMBIGUOUS } from '../counting/person-numbers';
import type { ChallengeData, PersonRow, Settings } from '../reading/challenge-data';
import { PACKED } from '../reading/log-codes';
import { peopleIn } from '../reading/noted-columns';
import type { PeopleColumns } from '../reading/people-columns';
import { overdueBy, type Overdue } from './overdue';

/** Calendar days from one contact to the next. */
const CADENCE_DAYS: Readonly<Record<Cadence, number>> = {
  monthly: 30,
  quarterly: 90,
  yearly: 365,
  none: 0,
};
const DAYS_BY_CODE = [0, ...CADENCES.map((cadence) => CADENCE_DAYS[cadence])];

// Settings may rest on every day there is; the search for a day that is allowed then ends after this many.
const SEARCH_LIMIT = 3660;

/** Somebody with whom the time to be in touch again has come. */
export interface DueContact extends Overdue {
  readonly person: PersonRow;
}

/** The day itself, or the first after it that is no rest day; undefined where none has come by `today`. */
function allowedDayBy(settings: Settings, day: CalendarDay, today: CalendarDay): CalendarDay | undefined {
  let reached = day;
  for (let searched = 0; reached <= today; searched += 1) {
    if (searched === SEARCH_LIMIT || !isRestDay(settings, reached)) return reached;
    reached = addDays(reached, 1);
  }
  return undefined;
}

/**
 * For each row the number of the last day on which it stands for a contact, its own or that of the answer; 0 for none.
 * A mail that went out unattended is none, nor is one that bounced.
 */
function contactDays({ log, order }: Counting): (at: number) => number {
  const { codes, days, replyDays } = log;
  const { hasCome } = order;
  const isContact = PACKED.kind.all((kind) => kind !== 'automatic');
  const answers = PACKED.outcome.all((outcome) => !isMachineReply(outcome));
  return (at) => {
    const day = days[at] ?? 0;
    const packed = codes[at] ?? 0;
    if (hasCome[day] !== 1 || isContact[PACKED.kind.placeIn(packed)] !== true) return 0;
    const reply = answers[PACKED.outcome.placeIn(packed)] === true ? (replyDays[at] ?? 0) : 0;
    if (hasCome[reply] === 1 && order.isLater(reply, day)) return reply;
    return PACKED.outcome.of(packed) === 'bounce' ? 0 : day;
  };
}

/**
 * By the place of each person in People the number of the day of the last contact in the Log; 0 for none, and for those
 * who have no interval: few people have one, so most rows need no second look.
 */
function lastContacts(counting: Counting, intervals: Uint16Array): Int32Array {
  const { log, order } = counting;
  const last = new Int32Array(intervals.length);
  const contactDay = contactDays(counting);
  const note = (person: number, at: number): void => {
    if ((intervals[person] ?? 0) === 0) return;
    const day = contactDay(at);
    if (order.isLater(day, last[person] ?? 0)) last[person] = day;
  };
  for (let at = 0; at < log.size; at += 1) {
    const only = counting.onlyPerson(at);
    if (only !== AMBIGUOUS) note(only, at);
    else for (const mention of log.mentions(at)) note(counting.people.numberOf(mention), at);
  }
  return last;
}

/** By the place of each person in People the days from one contact to the next; 0 for those who are left in peace. */
function intervalsOf(people: PeopleColumns): Uint16Array {
  const intervals = new Uint16Array(people.size);
  for (let at = 0; at < people.size; at += 1) {
    const days = DAYS_BY_CODE[people.cadences[at] ?? 0] ?? 0;
    if (days > 0 && !people.row(at).doNotContact) intervals[at] = days;
  }
  return intervals;
}

function later(one: CalendarDay | undefined, other: CalendarDay | undefined): CalendarDay | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? other : one;
}

/** When somebody is due after a contact, undefined while not; many share their last day. */
function dueAfter(settings: Settings, today: CalendarDay) {
  const known = new Map<number, Map<CalendarDay, Overdue | undefined>>();
  const find = (contact: CalendarDay, interval: number): Overdue | undefined => {
    const due = allowedDayBy(settings, addDays(contact, interval), today);
    return due && overdueBy(due, daysBetween(due, today), interval);
  };
  return (contact: CalendarDay, interval: number): Overdue | undefined => {
    const byContact = known.get(interval) ?? new Map<CalendarDay, Overdue | undefined>();
    known.set(interval, byContact);
    if (!byContact.has(contact)) byContact.set(contact, find(contact, interval));
    return byContact.get(contact);
  };
}

/**
 * The people whose cadence has run out since the last contact, in the order of their rows: that of the Log, or a later
 * one typed into People. The due day is moved to the next that is no rest day. Nobody is due without a contact to count
 * from, or who wants no contact.
 */
export function dueContacts(data: ChallengeData, today: CalendarDay): readonly DueContact[] {
  const people = peopleIn(data);
  const intervals = people ? intervalsOf(people) : new Uint16Array();
  if (!people || intervals.every((interval) => interval === 0)) return [];
  const counting = countingOf(data, today);
  const { days } = counting.log.dayCodes;
  const last = lastContacts(counting, intervals);
  const due = dueAfter(data.settings, today);
  const found: DueContact[] = [];
  intervals.forEach((interval, at) => {
    if (interval === 0) return;
    const person = people.row(at);
    const contact = later(person.lastContact, days[last[at] ?? 0]);
    const overdue = contact && due(contact, interval);
    if (overdue) found.push({ person, ...overdue });
  });
  return found;
}
