import { addDays, type CalendarDay } from '../calendar/calendar-day';
import type { DayRange, Settings } from '../reading/challenge-data';

/** The first and the last day of the challenge; undefined while Settings name no start. */
export function challengeRange(settings: Settings): DayRange | undefined {
  const first = settings.challengeStart;
  return first && { first, last: addDays(first, settings.challengeLength - 1) };
}

/** Every calendar day of the challenge, in order. */
export function challengeDays(settings: Settings): readonly CalendarDay[] {
  const first = settings.challengeStart;
  if (!first) return [];
  return Array.from({ length: settings.challengeLength }, (_, index) => addDays(first, index));
}
