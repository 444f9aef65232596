import type { EntryField, EntryPerson, LogEntry } from '../addon/use-cases/sidebar-calls';
import { daysBetween, parseCalendarDay } from '../domain/calendar/calendar-day';
import { shownForm, type EntryForm, type Proposals, type ShownForm } from './entry-form';
import { resolved, type KnownPeople } from './known-people';
import { withNames } from './people-typing';

export type MadeEntry =
  | { readonly type: 'entry'; readonly entry: LogEntry }
  | { readonly type: 'unfinished'; readonly fields: readonly EntryField[] };

const MOST_DAYS = 3650;

/** The names of the form: a text left in the box counts as finished. */
export function peopleOf(form: EntryForm, known: KnownPeople): readonly EntryPerson[] {
  return withNames(form.people, form.typing, known).map((person) => resolved(person, known));
}

/**
 * What is sent to the script, just as the form shows it. Only what could not even be put into an entry is
 * checked here; whether the entry is right is the script's to say.
 */
export function entryFromForm(form: EntryForm, proposals: Proposals, known: KnownPeople): MadeEntry {
  const shown = shownForm(form, proposals);
  const days = shown.remind ? daysFrom(shown.remindDays) : null;
  const fields: EntryField[] = [];
  if (shown.day === '') fields.push('day');
  if (days === undefined) fields.push('remindInDays');
  if (days === undefined || fields.length > 0) return { type: 'unfinished', fields };
  const remindInDays = days && days + daysSince(shown.day, proposals.today);
  return { type: 'entry', entry: entryOf(form, shown, remindInDays, peopleOf(form, known)) };
}

function entryOf(
  form: EntryForm,
  shown: ShownForm,
  remindInDays: number | null,
  people: readonly EntryPerson[],
): LogEntry {
  return {
    entryId: form.entryId,
    again: form.again,
    people,
    kind: form.kind,
    how: shown.how,
    twoWay: shown.twoWay,
    aboutWork: form.aboutWork,
    channel: shown.channel,
    day: shown.day,
    event: form.event.trim(),
    nextStep: asTyped(form.nextStep),
    introducedBy: form.introducedBy.trim(),
    notes: asTyped(form.notes),
    remindInDays,
  };
}

/** A free text is the user's to the last blank; blanks alone are none. Names are tidied, so that they meet again. */
function asTyped(text: string): string {
  return text.trim() === '' ? '' : text;
}

/** "In two days" is said today, also of a day that is logged late; an entry counts from its own day. */
function daysSince(day: string, today: string): number {
  const [from, to] = [parseCalendarDay(day), parseCalendarDay(today)];
  return from && to ? Math.max(0, daysBetween(from, to)) : 0;
}

function daysFrom(text: string): number | undefined {
  const days = Number(text);
  return /^\s*\d+\s*$/.test(text) && days >= 1 && days <= MOST_DAYS ? days : undefined;
}
