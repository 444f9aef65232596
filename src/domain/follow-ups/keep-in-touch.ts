import { addDays, calendarDay, daysBetween, type CalendarDay } from '../calendar/calendar-day';
import { isRestDay } from '../challenge/rest-days';
import { isMachineReply } from '../counting/answers';
import type { Counting } from '../counting/counting';
import { countingOf } from '../counting/counting-of';
import { nameKey } from '../counting/who-is-who';
import type { ChallengeData, FollowUpRow, PersonRow, Settings } from '../reading/challenge-data';
import { PACKED } from '../reading/log-codes';
import { peopleIn } from '../reading/noted-columns';
import type { PeopleColumns } from '../reading/people-columns';
import { isOpen } from './follow-ups-due';
import { hashOfStory } from './outbox-matching';
import { storyOf } from './planning';
import { daysByCode } from './rule-interval';
import { overdueBy, type Overdue } from './overdue';

const LAST_DAY = calendarDay('9999-12-31');

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
  for (let at = 0; at < log.size; at += 1) counting.forPersonsAt(at, note);
  return last;
}

/** By the place of each person in People the days from one contact to the next; 0 for those who are left in peace. */
function intervalsOf(people: PeopleColumns, settings: Settings): Uint16Array {
  const byCode = daysByCode(settings);
  const intervals = new Uint16Array(people.size);
  for (let at = 0; at < people.size; at += 1) {
    const days = byCode[people.cadences[at] ?? 0] ?? 0;
    if (days > 0 && !people.row(at).doNotContact) intervals[at] = days;
  }
  return intervals;
}

function later(one: CalendarDay | undefined, other: CalendarDay | undefined): CalendarDay | undefined {
  return one === undefined || one < (other ?? '') ? other : one;
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

/** Somebody to keep in touch with. */
export interface KeptInTouch {
  readonly person: PersonRow;
  /** The last one: in the Log, typed into People, or a follow-up that was sent, or done in its turn. */
  readonly contact: CalendarDay;
  /** Calendar days from one contact to the next. */
  readonly interval: number;
}

/** By the ID of the person the last day on which a row of the outbox was a contact. */
function contactsByRows(rows: readonly FollowUpRow[]): ReadonlyMap<string, CalendarDay | undefined> {
  const last = new Map<string, CalendarDay | undefined>();
  for (const row of rows) {
    const { state } = row;
    const isContact = state === 'sent' || (state === 'done' && row.rule === 'keepInTouch');
    if (!isContact) continue;
    const { personId, stateSince } = row;
    if (personId !== '') last.set(personId, later(last.get(personId), stateSince));
  }
  return last;
}

/**
 * Everybody who has a cadence and was in contact before, in the order of their rows; without a contact there is no day
 * to count from, and who wants no contact is left in peace.
 */
export function keptInTouch(data: ChallengeData, today: CalendarDay): readonly KeptInTouch[] {
  const people = peopleIn(data);
  const intervals = people ? intervalsOf(people, data.settings) : new Uint16Array();
  if (!people || intervals.every((interval) => interval === 0)) return [];
  const counting = countingOf(data, today);
  const { days } = counting.log.dayCodes;
  const last = lastContacts(counting, intervals);
  const byRows = contactsByRows(data.followUps ?? []);
  const found: KeptInTouch[] = [];
  intervals.forEach((interval, at) => {
    if (interval === 0) return;
    const person = people.row(at);
    const logged = later(person.lastContact, days[last[at] ?? 0]);
    const contact = later(logged, byRows.get(person.id));
    if (contact !== undefined) found.push({ person, contact, interval });
  });
  return found;
}

/** Whom a row of the outbox tells to keep in touch with already: it waits, or its turn was that of `due` or a later one. */
function isInOutbox({ followUps = [] }: ChallengeData): (person: PersonRow, due: CalendarDay) => boolean {
  const until = new Map<string, CalendarDay | undefined>();
  for (const row of followUps) {
    if (row.rule !== 'keepInTouch') continue;
    const day = isOpen(row.state) ? LAST_DAY : row.due;
    const whom = row.personId === '' ? `/${nameKey(row.person)}` : row.personId;
    until.set(whom, later(until.get(whom), day));
  }
  const told = (whom: string, due: CalendarDay): boolean => (until.get(whom) ?? '') >= due;
  return ({ id, name }, due) => until.size > 0 && (told(id, due) || told(`/${nameKey(name)}`, due));
}

/** Each turn of keeping in touch is one follow-up, told from others by the contact before it. */
export const KEEPING = { rule: 'keepInTouch', step: 1 } as const;

/** Whether that turn has stood in the outbox: where no row tells of it any more, the user has taken it away. */
function hasStood(
  { followUps, wasPlanned }: ChallengeData,
  { person: { id }, contact }: KeptInTouch,
): boolean {
  return (
    followUps !== undefined && id !== '' && wasPlanned?.(hashOfStory(storyOf(id, KEEPING, contact))) === true
  );
}

/**
 * The people whose cadence has run out since the last contact and of whom no row of the outbox tells or has told, in
 * the order of their rows. The due day is moved to the next that is no rest day.
 */
export function dueContacts(data: ChallengeData, today: CalendarDay): readonly DueContact[] {
  const due = dueAfter(data.settings, today);
  const isTold = isInOutbox(data);
  return keptInTouch(data, today).flatMap((kept) => {
    const { person, contact, interval } = kept;
    const overdue = due(contact, interval);
    return overdue && !isTold(person, overdue.due) && !hasStood(data, kept) ? { person, ...overdue } : [];
  });
}
