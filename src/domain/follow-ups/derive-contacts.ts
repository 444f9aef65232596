import { addDays } from '../calendar/calendar-day';
import { KEEPING, keptInTouch } from './keep-in-touch';
import type { PlannedFollowUp } from './plan';
import { nameOf, planned, type Planning } from './planning';

/** The next turn of everybody to keep in touch with, however far ahead. */
export function plannedContacts({ data, today, days }: Planning): readonly PlannedFollowUp[] {
  return keptInTouch(data, today).flatMap(({ person, contact, interval }) => {
    if (person.id === '') return [];
    const outline = {
      personId: person.id,
      person: nameOf(person),
      ...KEEPING,
      due: days.allowedAfter(contact, interval),
      since: contact,
      // Mails of its own day are that contact, be it the turn before.
      quietSince: addDays(contact, 1),
      isMessage: true,
    } as const;
    return [planned(outline, contact)];
  });
}
