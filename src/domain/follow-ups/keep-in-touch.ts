import { addDays, daysBetween, type CalendarDay } from '../calendar/calendar-day';
import type { Cadence } from '../cells/vocabulary';
import { isRestDay } from '../challenge/rest-days';
import { isMachineReply } from '../counting/answers';
import { directoryOf } from '../counting/who-is-who';
import type { ChallengeData, LogRow, PersonMention, PersonRow, Settings } from '../reading/challenge-data';
import { overdueBy, type Overdue } from './overdue';

/** Calendar days from one contact to the next. */
const CADENCE_DAYS: Readonly<Record<Exclude<Cadence, 'none'>, number>> = {
  monthly: 30,
  quarterly: 90,
  yearly: 365,
};

// Settings may rest on every day there is; the search for a day that is allowed then ends after this many.
const SEARCH_LIMIT = 3660;

/** Somebody with whom the time to be in touch again has come. */
export interface DueContact extends Overdue {
  readonly person: PersonRow;
}

/** The day itself, or the first after it that is no rest day. */
function nextAllowedDay(settings: Settings, day: CalendarDay): CalendarDay {
  let reached = day;
  for (let searched = 0; searched < SEARCH_LIMIT && isRestDay(settings, reached); searched += 1) {
    reached = addDays(reached, 1);
  }
  return reached;
}

/**
 * The last day on which a row stands for a contact: its own, or that of the answer. A mail that went out unattended is
 * none, nor is one that bounced.
 */
function contactDay(row: LogRow, today: CalendarDay): CalendarDay | undefined {
  const { day, kind, outcome, replyDay } = row;
  if (day === undefined || day > today || kind === 'automatic' || outcome === 'bounce') return undefined;
  const answered = replyDay !== undefined && replyDay <= today && !isMachineReply(outcome);
  return answered && replyDay > day ? replyDay : day;
}

/** For each of the people the last contact: of the Log, or a later one typed into People. */
function lastContacts(
  data: ChallengeData,
  people: readonly PersonRow[],
  today: CalendarDay,
): ReadonlyMap<PersonRow, CalendarDay> {
  const last = new Map<PersonRow, CalendarDay | ''>(
    people.map((person) => [person, person.lastContact ?? '']),
  );
  const directory = directoryOf(data);
  const note = (mention: PersonMention, day: CalendarDay): void => {
    const who = directory.resolve(mention);
    if (who.kind !== 'known') return;
    const known = last.get(who.person);
    if (known !== undefined && known < day) last.set(who.person, day);
  };
  for (const row of data.log) {
    const day = contactDay(row, today);
    if (day !== undefined) for (const mention of row.people) note(mention, day);
  }
  return new Map([...last].flatMap(([person, day]) => (day === '' ? [] : [[person, day] as const])));
}

/**
 * The people whose cadence has run out since the last contact, in the order of their rows. The due day is moved to the
 * next that is no rest day. Nobody is due without a contact to count from, or who wants no contact.
 */
export function dueContacts(data: ChallengeData, today: CalendarDay): readonly DueContact[] {
  const kept = (data.people ?? []).filter(
    ({ cadence, doNotContact }) => cadence !== undefined && cadence !== 'none' && !doNotContact,
  );
  if (kept.length === 0) return [];
  const found: DueContact[] = [];
  for (const [person, last] of lastContacts(data, kept, today)) {
    const { cadence } = person;
    if (cadence === undefined || cadence === 'none') continue;
    const days = CADENCE_DAYS[cadence];
    // The search for an allowed day is worth its time only for those who may be due.
    if (daysBetween(last, today) < days) continue;
    const due = nextAllowedDay(data.settings, addDays(last, days));
    if (due <= today) found.push({ person, ...overdueBy(due, today, days) });
  }
  return found;
}
