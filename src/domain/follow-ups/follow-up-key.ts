import { parseCalendarDay, type CalendarDay } from '../calendar/calendar-day';
import { FOLLOW_UP_RULES, type FollowUpRule } from '../cells/vocabulary';

/**
 * What a follow-up is known by: the same one planned twice has the same key, wherever its row is moved.
 * `subject` is the person's ID, or the entry's where nobody is named.
 */
export function followUpKey(subject: string, rule: FollowUpRule, step: number, due: CalendarDay): string {
  return [subject, rule, String(step), due].join('|');
}

/** A key taken apart. */
export interface KeyParts {
  readonly subject: string;
  readonly rule: FollowUpRule;
  readonly step: number;
  /** The day for which it was planned; the row's own may have been changed since. */
  readonly due: CalendarDay;
  /** All but the day: what rows of one kind for one person have in common. */
  readonly stem: string;
}

// A name may stand for a person without an ID, and may hold the separator.
const SHAPE = /^(.+)\|(\w+)\|(\d+)\|([\d-]+)$/s;

/** '' for a text that Rapport has not written. */
export function subjectOf(key: string): string {
  return keyParts(key)?.subject ?? '';
}

/** Undefined for a text that Rapport has not written. */
export function keyParts(key: string): KeyParts | undefined {
  const [, subject = '', name, step, day = ''] = SHAPE.exec(key) ?? [];
  const rule = FOLLOW_UP_RULES.find((known) => known === name);
  const due = parseCalendarDay(day);
  if (rule === undefined || due === undefined) return undefined;
  return { subject, rule, step: Number(step), due, stem: key.slice(0, -day.length) };
}
