import type { CalendarDay } from '../calendar/calendar-day';
import type { Settings } from '../reading/challenge-data';
import { challengeAt, daysOf } from './challenge-days';
import { dailyTargetOn, isRestDay } from './rest-days';
import { replayStreak, type DayState, type Replay, type ScheduledState } from './streak';

export interface StatedDay {
  readonly day: CalendarDay;
  readonly state: DayState;
}

function scheduledState(
  settings: Settings,
  day: CalendarDay,
  made: number,
  today: CalendarDay,
): ScheduledState {
  if (made >= dailyTargetOn(settings, day)) return 'done';
  if (isRestDay(settings, day)) return 'rest';
  if (day === today) return 'pending';
  return day > today ? 'future' : 'open';
}

/**
 * The state of every day of the challenge, and the streak that comes of it.
 * @param made how much of the basis is dated on each day
 */
export function dayStates(
  settings: Settings,
  made: ReadonlyMap<CalendarDay, number>,
  today: CalendarDay,
): { readonly days: readonly StatedDay[]; readonly replay: Replay } {
  const challenge = challengeAt(settings, today);
  const days = challenge ? daysOf(challenge) : [];
  const replay = replayStreak(days.map((day) => scheduledState(settings, day, made.get(day) ?? 0, today)));
  return { days: days.map((day, place) => ({ day, state: replay.states[place] ?? 'future' })), replay };
}

/** The state of one day; `outside` for a day that is not of the challenge. */
export function stateOn(days: readonly StatedDay[], day: CalendarDay): DayState | 'outside' {
  return days.find((stated) => stated.day === day)?.state ?? 'outside';
}
