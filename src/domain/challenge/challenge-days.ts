import { addDays, daysBetween, type CalendarDay } from '../calendar/calendar-day';
import type { DayRange, Settings } from '../reading/challenge-data';

/** One challenge of those that Settings name, both days included. */
export interface Challenge extends DayRange {
  /** Connections hoped for by the end. */
  readonly goal: number;
}

/** The challenges in the order of their days; they never overlap. None while Settings name no start. */
export function challengesOf(settings: Settings): readonly Challenge[] {
  const first = settings.challengeStart;
  if (!first) return [];
  return [{ first, last: addDays(first, settings.challengeLength - 1), goal: settings.resultGoal }];
}

/** The challenge that figures are about on a day: the last one that has begun, before the first one that first one. */
export function challengeAt(settings: Settings, today: CalendarDay): Challenge | undefined {
  const challenges = challengesOf(settings);
  return challenges.filter(({ first }) => first <= today).pop() ?? challenges[0];
}

/** Every calendar day of a range, in order. */
export function daysOf({ first, last }: DayRange): readonly CalendarDay[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
}
