import type { CalendarDay } from '../calendar/calendar-day';
import type { ChallengeData } from '../reading/challenge-data';
import { Counting } from './counting';
import { oncePer } from './once-per';

const byDay = oncePer((_data: ChallengeData) => new Map<CalendarDay, Counting>());

/** The counting rule over a reading as of a day, worked out once for the standing and all figures. */
export function countingOf(data: ChallengeData, today: CalendarDay): Counting {
  const known = byDay(data);
  const there = known.get(today);
  if (there) return there;
  const counting = new Counting(data, today);
  known.set(today, counting);
  return counting;
}
