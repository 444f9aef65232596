import { addDays, daysBetween, type CalendarDay } from '../calendar/calendar-day';
import type { DayRange, Settings } from '../reading/challenge-data';
import { valueOn } from './dated-values';
import { planOn } from './presets';

/** One challenge of those that Settings name, both days included. */
export interface Challenge extends DayRange {
  /** Connections hoped for by the end. */
  readonly goal: number;
  /** Connections that the user would have made anyway; undefined where nothing is noted. */
  readonly baseline: number | undefined;
}

/**
 * The challenges in the order of their days, each as Settings have it for its first day. They never overlap: a next
 * one ends the one before it on the day before. None while Settings name no start.
 */
export function challengesOf(settings: Settings): readonly Challenge[] {
  return settings.challengeStarts.map((first, index, starts) => {
    const plan = planOn(settings, first);
    const planned = addDays(first, (valueOn(settings.challengeLengths, first) ?? plan.length(first)) - 1);
    const next = starts[index + 1];
    const before = next && addDays(next, -1);
    return {
      first,
      last: before && before < planned ? before : planned,
      goal: valueOn(settings.resultGoals, first) ?? plan.goal,
      baseline: valueOn(settings.baselines, first),
    };
  });
}

/** The challenge that figures are about on a day: the last one that has begun, before the first one that first one. */
export function challengeAt(settings: Settings, today: CalendarDay): Challenge | undefined {
  const challenges = challengesOf(settings);
  return challenges.filter(({ first }) => first <= today).pop() ?? challenges[0];
}

/** How many calendar days a challenge lasts. */
export function lengthOf({ first, last }: DayRange): number {
  return daysBetween(first, last) + 1;
}

/** Every calendar day of a range, in order. */
export function daysOf({ first, last }: DayRange): readonly CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let day = first; day <= last; day = dayAfter(day)) days.push(day);
  return days;
}

// Ten years are thousands of days: only where a month may end is there any need for the calendar.
function dayAfter(day: CalendarDay): CalendarDay {
  const next = Number(day.slice(8)) + 1;
  if (next > 28) return addDays(day, 1);
  return `${day.slice(0, 8)}${next < 10 ? '0' : ''}${String(next)}` as CalendarDay;
}
