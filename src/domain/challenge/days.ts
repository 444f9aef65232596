import type { CalendarDay } from '../calendar/calendar-day';
import type { Settings } from '../reading/challenge-data';
import { challengeAt } from './challenge-days';
import { plannedDays, type PlannedDay } from './planned-days';
import type { Period } from './quota-periods';
import { replayStreak, type DayState, type Replay, type ScheduledState } from './streak';

export interface StatedDay extends PlannedDay {
  readonly state: DayState;
  /** How much of the basis is dated on it. */
  readonly made: number;
}

/** True for what can no longer change by itself: a past day, or today once it is done. */
export function isClosed({ day, state }: StatedDay, today: CalendarDay): boolean {
  return day < today || (day === today && state === 'done');
}

function stateWithTarget(planned: PlannedDay, made: number, today: CalendarDay): ScheduledState {
  const { day, scheduled, target = 1 } = planned;
  if (made >= target) return 'done';
  if (!scheduled) return 'rest';
  if (day < today) return 'open';
  return day === today ? 'pending' : 'future';
}

/**
 * Whether a quota was missed is known only when its period is over: until then, what is done on a day off behind the
 * last scheduled day still counts.
 */
function stateWithQuota(
  { day, scheduled, closesPeriod }: PlannedDay,
  { last }: Period,
  made: number,
  isShort: boolean,
  today: CalendarDay,
): ScheduledState {
  const falls = closesPeriod && isShort;
  if (falls && last < today) return 'open';
  if (made > 0) return 'done';
  if (!scheduled) return 'rest';
  if (day > today) return 'future';
  return falls && day === today ? 'pending' : 'free';
}

/** The periods in which less was made than their quota. */
function shortPeriods(planned: readonly PlannedDay[], made: readonly number[]): ReadonlySet<Period> {
  const short = new Set<Period>();
  for (const { period, closesPeriod } of planned) {
    if (!period || !closesPeriod) continue;
    const sum = made.slice(period.start, period.end).reduce((total, count) => total + count, 0);
    if (sum < period.quota) short.add(period);
  }
  return short;
}

// Written out: an object spread takes several times as long, thousands of times.
function stated(
  { day, scheduled, target, period, closesPeriod, weight }: PlannedDay,
  state: DayState,
  made: number,
): StatedDay {
  return { day, scheduled, target, period, closesPeriod, weight, state, made };
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
  const planned = challenge ? plannedDays(settings, challenge) : [];
  const counts = planned.map(({ day }) => made.get(day) ?? 0);
  const short = shortPeriods(planned, counts);
  const replay = replayStreak(
    planned.map((day, place) => {
      const count = counts[place] ?? 0;
      return day.period
        ? stateWithQuota(day, day.period, count, short.has(day.period), today)
        : stateWithTarget(day, count, today);
    }),
  );
  const days = planned.map((day, place) => stated(day, replay.states[place] ?? 'future', counts[place] ?? 0));
  return { days, replay };
}
