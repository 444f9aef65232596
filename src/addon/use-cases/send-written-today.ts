import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { PropertyStore } from './ports';

const KEY = 'writtenOn';
const HASH = 5;

/**
 * Which follow-ups were prepared or sent on that day, as short hashes: noted before their claims go, so that nothing is
 * counted twice or not at all, whatever the user does to the rows.
 * @param properties as the store's `all` gave them
 */
export function readWrittenToday(
  properties: ReadonlyMap<string, string>,
  day: CalendarDay,
): readonly string[] {
  const [on, hashes = ''] = (properties.get(KEY) ?? '').split(' ');
  return on === day ? (hashes.match(new RegExp(`.{${String(HASH)}}`, 'g')) ?? []) : [];
}

/** 1,500 a day, the most that Settings allow, fill 7.5 of the 9 KB that a property holds. */
export function saveWrittenToday(store: PropertyStore, day: CalendarDay, hashes: ReadonlySet<string>): void {
  if (hashes.size > 0) store.set(KEY, `${day} ${[...hashes].join('')}`);
}
