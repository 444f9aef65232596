import type { CalendarDay } from '../calendar/calendar-day';
import { followUpKey } from './follow-up-key';

/**
 * The keys under which a reminder about that person may stand already: it may have been planned before the
 * person had an ID. The first one is the one to write.
 */
export function reminderKeys(
  entryId: string,
  person: { readonly id: string; readonly name: string },
  due: CalendarDay,
): readonly string[] {
  const subjects = [person.id, `${entryId}/${person.name.slice(0, 100)}`].filter((subject) => subject !== '');
  if (person.id === '' && person.name === '') return [followUpKey(entryId, 'reminder', 1, due)];
  return subjects.map((subject) => followUpKey(subject, 'reminder', 1, due));
}
