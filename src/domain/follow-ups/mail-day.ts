import type { CalendarDay } from '../calendar/calendar-day';
import type { WallClock } from '../calendar/cell-clock';
import type { Settings } from '../reading/challenge-data';
import { isRestDay } from '../challenge/rest-days';

/** No mail comes on weekdays off, holidays and in pauses; what is due then waits for the next day. */
export function isMailDay(settings: Settings, day: CalendarDay): boolean {
  return !isRestDay(settings, day);
}

/** Whether mail may come on that day, and its hour has come. */
export function isMailHour(settings: Settings, { day, minutes }: WallClock): boolean {
  return minutes >= settings.mailHour * 60 && isMailDay(settings, day);
}

/**
 * Whether an hourly run at `wallClock` may send the daily mail: at or after the chosen hour of a calendar date, in the
 * spreadsheet's zone, that has none yet. It is no question of the exact hour, for runs come late or not at all.
 */
export function mailDue(moment: {
  readonly settings: Settings;
  readonly wallClock: WallClock;
  /** The date of the last mail; undefined before the first. */
  readonly lastMailDay: CalendarDay | undefined;
}): boolean {
  const { settings, wallClock, lastMailDay } = moment;
  const hasNone = lastMailDay === undefined || lastMailDay < wallClock.day;
  return hasNone && isMailHour(settings, wallClock);
}
