import { addDays, daysBetween, type CalendarDay } from '../calendar/calendar-day';
import type { DayRange, Settings } from '../reading/challenge-data';
import { valueOn } from './dated-values';
import { planOn } from './presets';

/** One challenge of those that Settings name, both days included. */
export interface Challenge extends DayRange {
  /** Connections hoped for by the end, as of today or the nearest day of the challenge. */
  readonly goal: number;
  /** Connections that the user would have made anyway; undefined where nothing is noted. */
  readonly baseline: number | undefined;
}

/**
 * The challenges in the order of their days, each as Settings have it for its first day, but for a goal of one's own.
 * They never overlap: a next one ends the one before it on the day before. None while Settings name no start.
 */
export function challengesOf(settings: Settings, today: CalendarDay): readonly Challenge[] {
  return settings.challengeStarts.map((first, index, starts) => {
    const plan = planOn(settings, first);
    const planned = addDays(first, (valueOn(settings.challengeLengths, first) ?? plan.length(first)) - 1);
    const next = starts[index + 1];
    const before = next && addDays(next, -1);
    const last = before && before < planned ? before : planned;
    const nearest = today < first ? first : today < last ? today : last;
    return {
      first,
      last,
      goal: valueOn(settings.resultGoals, nearest) ?? plan.goal,
      baseline: valueOn(settings.baselines, first),
    };
  });
}

/** The challenge that figures are about on a day: the last one that has begun, before the first one that first one. */
export function challengeAt(settings: Settings, today: CalendarDay): Challenge | undefined {
  const challenges = challengesOf(settings, today);
  return challenges.filter(({ first }) => first <= today).pop() ?? challenges[0];
}

/** How many calendar days a challenge lasts. */
export function lengthOf({ first, last }: DayRange): number {
  return daysBetween(first, last) + 1;
}

/** Every calendar day of a range, in order. */
export function daysOf({ first, last }: DayRange): readonly CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let from = first; from <= last; from = firstOfNextMonth(from)) pushRestOfMonth(days, from, last);
  return days;
}

const DAYS_OF_MONTH =
  '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31'.split(' ');

function firstOfNextMonth(day: CalendarDay): CalendarDay {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${String(next[0]).padStart(4, '0')}-${DAYS_OF_MONTH[(next[1] ?? 1) - 1] ?? ''}-01` as CalendarDay;
}

// Ten years are thousands of days: the calendar is asked where a month ends, and nowhere else.
function pushRestOfMonth(days: CalendarDay[], from: CalendarDay, last: CalendarDay): void {
  const month = from.slice(0, 8);
  const end = last.startsWith(month) ? last : addDays(firstOfNextMonth(from), -1);
  const until = Number(end.slice(8));
  for (let index = Number(from.slice(8)) - 1; index < until; index += 1) {
    days.push((month + (DAYS_OF_MONTH[index] ?? '')) as CalendarDay);
  }
}
