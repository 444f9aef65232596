import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { CellClock, WallClock } from '../../domain/calendar/cell-clock';
import { ZoneOffsets } from './zone-offsets';

const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * The spreadsheet's wall clock without `Intl` (its presence at Google is unconfirmed) and without a service
 * call per cell. The script's own zone plays no part: no local getter of `Date` is used.
 */
export class UtilitiesCellClock implements CellClock {
  private readonly offsets: ZoneOffsets;
  private readonly days = new Map<number, CalendarDay>();
  private knownLocale: string | undefined;

  /** @param askLocale asked at most once, and only where a text may be a date: the answer is a service call */
  constructor(
    zone: string,
    private readonly askLocale: () => string,
  ) {
    this.offsets = new ZoneOffsets((instant) => {
      const wall = Utilities.formatDate(new Date(instant), zone, "yyyy-MM-dd'T'HH:mm:ss");
      return Date.parse(`${wall}Z`) - instant;
    });
  }

  get locale(): string {
    return (this.knownLocale ??= this.askLocale());
  }

  wallClockOf(instant: Date): WallClock {
    const time = instant.getTime();
    const wall = time + this.offsets.at(time);
    const dayNumber = Math.floor(wall / DAY);
    const sinceMidnight = wall - dayNumber * DAY;
    return {
      day: this.dayOf(dayNumber),
      minutes: Math.floor(sinceMidnight / MINUTE),
      startsDay: sinceMidnight === 0 || this.dayNumberAt(time - 1) < dayNumber,
    };
  }

  private dayNumberAt(time: number): number {
    return Math.floor((time + this.offsets.at(time)) / DAY);
  }

  private dayOf(dayNumber: number): CalendarDay {
    const known = this.days.get(dayNumber);
    if (known !== undefined) return known;
    const day = new Date(dayNumber * DAY).toISOString().slice(0, 10) as CalendarDay;
    this.days.set(dayNumber, day);
    return day;
  }
}
