import type { CalendarDay } from '../calendar/calendar-day';
import type { FollowUpRule } from '../cells/vocabulary';

/**
 * What a follow-up is known by: the same one planned twice has the same key, wherever its row is moved.
 * `subject` is the person's ID, or the entry's where nobody is named.
 */
export function followUpKey(subject: string, rule: FollowUpRule, step: number, due: CalendarDay): string {
  return [subject, rule, String(step), due].join('|');
}
