import { addDays, type CalendarDay } from './calendar-day';

/** The wall clock of an instant in the spreadsheet's zone. */
export interface WallClock {
  readonly day: CalendarDay;
  /** Minutes since midnight by the clock on the wall, 0 to 1439. */
  readonly minutes: number;
  /**
   * True at the first instant of that calendar day, which is 00:00 but where daylight saving skips midnight.
   * A cell that holds a date only is read as that instant.
   */
  readonly startsDay: boolean;
}

/** How the spreadsheet reads dates; the one port through which a `Date`, or a text in a cell, becomes a day. */
export interface CellClock {
  /** The spreadsheet's locale as Sheets names it (`en_US`, `de`), by which dates in text are read. */
  readonly locale: string;
  wallClockOf(instant: Date): WallClock;
}

/**
 * The day that the present moment belongs to when a day begins `dayStartHours` after midnight (0 to 6):
 * a night owl's 1 a.m. is still the day before.
 */
export function dayOfMoment(wall: WallClock, dayStartHours: number): CalendarDay {
  return wall.minutes < dayStartHours * 60 ? addDays(wall.day, -1) : wall.day;
}

/** The day that a cell stands for: a date only is that very day, a date with a time obeys the day start. */
export function dayOfCell(wall: WallClock, dayStartHours: number): CalendarDay {
  return wall.startsDay ? wall.day : dayOfMoment(wall, dayStartHours);
}
