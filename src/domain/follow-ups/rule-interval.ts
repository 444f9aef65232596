import type { FollowUpRow, Settings } from '../reading/challenge-data';
import type { PeopleColumns } from '../reading/people-columns';

/** What tells the intervals of the rules. */
export interface Intervals {
  readonly settings: Settings;
  /** Undefined where they are not given, or cannot be read. */
  readonly people: PeopleColumns | undefined;
}

/** Calendar days from one contact to the next, by `cadenceCode`. */
export function daysByCode({ schedule }: Settings): readonly number[] {
  return [0, schedule.keepInTouchMonthly, schedule.keepInTouchQuarterly, schedule.keepInTouchYearly, 0];
}

/**
 * The days of the interval of a row's own rule, business days taken for as many calendar days; 0 or undefined where it
 * has none: reminders and promises have each their own day. Both steps after a pitch have that of the message.
 */
export function ruleInterval(
  { personId, rule = 'promise' }: FollowUpRow,
  { settings, people }: Intervals,
): number | undefined {
  if (rule === 'promise') return undefined;
  if (rule === 'keepInTouch' && personId !== '')
    return people && daysByCode(settings)[people.cadences[people.places.placeOf(personId)] ?? 0];
  const days: Readonly<Partial<Record<string, number>>> = settings.schedule;
  return days[`${rule}After`] ?? days[`${rule}By`];
}
