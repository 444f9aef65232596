import type { CalendarDay } from '../calendar/calendar-day';
import type { DayRange } from '../reading/challenge-data';

/** What the counting rule asks of a day, for each of a Log's numbered days; 0 is no day. */
export class DayOrder {
  /** A later day has a higher one. */
  readonly rank: Int32Array;
  /** 1 for a day up to today. */
  readonly hasCome: Uint8Array;
  /** 1 for a day of any challenge. */
  readonly isInside: Uint8Array;
  /** How many challenges have begun by that day, itself included. */
  readonly begun: Uint16Array;

  constructor(
    days: readonly (CalendarDay | undefined)[],
    challenges: readonly DayRange[],
    today: CalendarDay,
  ) {
    const { length } = days;
    this.rank = new Int32Array(length);
    this.hasCome = new Uint8Array(length);
    this.isInside = new Uint8Array(length);
    this.begun = new Uint16Array(length);
    const known = days.flatMap((day, code) => (day === undefined ? [] : [{ day, code }]));
    known.sort((a, b) => (a.day < b.day ? -1 : 1));
    known.forEach(({ day, code }, place) => {
      this.rank[code] = place + 1;
      this.hasCome[code] = day <= today ? 1 : 0;
      this.isInside[code] = challenges.some(({ first, last }) => first <= day && day <= last) ? 1 : 0;
      this.begun[code] = challenges.filter(({ first }) => first <= day).length;
    });
  }

  /** True where the day of the first number comes after that of the second; every day comes after none. */
  isLater(one: number, other: number): boolean {
    return (this.rank[one] ?? 0) > (this.rank[other] ?? 0);
  }
}
