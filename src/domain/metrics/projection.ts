import type { CalendarDay } from '../calendar/calendar-day';
import type { ChallengeStanding } from '../challenge/challenge';
import type { StatedDay } from '../challenge/days';
import type { Metric } from './metric';
import { scheduledDays } from './scheduled-days';

/** How many connections there will be by the end, in whole people. */
export interface Projection {
  readonly from: number;
  readonly to: number;
}

const CLOSED_DAYS_AT_LEAST = 5;
const LATEST_DAYS = 6;

/**
 * Between the rate of all closed scheduled days and that of the latest six; undefined before there are five.
 * @param made connections so far, those of days off included
 * @param connectionsOn how many are dated on each day
 */
export function projectionOf(
  days: readonly StatedDay[],
  today: CalendarDay,
  made: number,
  connectionsOn: ReadonlyMap<CalendarDay, number>,
): Projection | undefined {
  const { closed, remaining } = scheduledDays(days, today);
  if (closed.length < CLOSED_DAYS_AT_LEAST) return undefined;
  const ends = [closed, closed.slice(-LATEST_DAYS)].map((past) => {
    const then = past.reduce((sum, { day }) => sum + (connectionsOn.get(day) ?? 0), 0);
    // Multiplied first: 7 in 6 days make exactly 17.5 in 15.
    return made + Math.round((then * remaining.length) / past.length);
  });
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

function projectionNow({ states, today, connections, made }: ChallengeStanding): Projection | undefined {
  return projectionOf(states, today, connections, made.connections);
}

export const projection: Metric = {
  reads: {},
  value: (standing, { words }) => {
    const found = projectionNow(standing);
    return [words.challenge.projectionHeaders, found ? [found.from, found.to] : ['', '']];
  },
  how: (standing, _challenge, { words }) => {
    const { closed, remaining } = scheduledDays(standing.states, standing.today);
    // Where no day is left there is nothing to wait for, however short the challenge was.
    return remaining.length === 0 || projectionNow(standing)
      ? words.challenge.projection({
          made: standing.connections,
          closed: closed.length,
          latest: Math.min(LATEST_DAYS, closed.length),
          remaining: remaining.length,
        })
      : words.challenge.projectionLater(CLOSED_DAYS_AT_LEAST, closed.length);
  },
  lines: (standing, { words }) => {
    const found = projectionNow(standing);
    const value = found ? words.challenge.fromTo(found.from, found.to) : '';
    return [{ label: words.labels.PROJECTION, value }];
  },
};
