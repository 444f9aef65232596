import { addDays, type CalendarDay } from '../calendar/calendar-day';
import { addBusinessDays, isBusinessDay } from '../challenge/business-days';
import { isRestDay } from '../challenge/rest-days';
import type { Settings } from '../reading/challenge-data';

// Settings may rest on every day there is; a search for a day that is allowed then ends after this many.
const SEARCH_LIMIT = 3660;

/** The days of the schedule; many entries share theirs, and the calendar is asked once for each. */
export class ScheduleDays {
  private readonly known = new Map<string, CalendarDay>();

  constructor(
    private readonly settings: Settings,
    private readonly today: CalendarDay,
  ) {}

  /** The `count`-th business day after `day`. */
  after(day: CalendarDay, count: number): CalendarDay {
    return this.remember(`${day}+${String(count)}`, () => addBusinessDays(this.settings, day, count));
  }

  /** The day `count` calendar days later, or the first behind it that is no rest day. */
  allowedAfter(day: CalendarDay, count: number): CalendarDay {
    return this.remember(`${day}/${String(count)}`, () => {
      let reached = addDays(day, count);
      for (let searched = 0; searched < SEARCH_LIMIT && isRestDay(this.settings, reached); searched += 1)
        reached = addDays(reached, 1);
      return reached;
    });
  }

  /** The earliest day whose `count`-th business day is still to come: what lies before it is over. */
  reach(count: number): CalendarDay {
    return this.remember(`-${String(count)}`, () => {
      let day = this.today;
      for (let passed = 0, searched = 0; searched < SEARCH_LIMIT; searched += 1) {
        if (isBusinessDay(this.settings, day)) passed += 1;
        if (passed >= count) break;
        day = addDays(day, -1);
      }
      return day;
    });
  }

  private remember(key: string, find: () => CalendarDay): CalendarDay {
    const there = this.known.get(key);
    if (there !== undefined) return there;
    const day = find();
    this.known.set(key, day);
    return day;
  }
}
