import type { CalendarDay, Weekday } from '../calendar/calendar-day';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const WEEKDAYS: Readonly<Record<Weekday, string>> = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
};

function dayAndMonth(day: CalendarDay): string {
  return `${String(Number(day.slice(8)))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}`;
}

/** How days are written in running text; the bundle has no `Intl` to ask. */
export const calendarEn = {
  weekdays: WEEKDAYS,
  /** "5 June" */
  dayAndMonth,
  /** "5 June 2026" */
  fullDay: (day: CalendarDay): string => `${dayAndMonth(day)} ${day.slice(0, 4)}`,
  /** "Friday 5 June" */
  weekdayAndDay: (day: CalendarDay, weekday: Weekday): string => `${WEEKDAYS[weekday]} ${dayAndMonth(day)}`,
  /** "Ana, Ben and Carla" */
  list: (items: readonly string[]): string =>
    items.length < 2
      ? items.join('')
      : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`,
};

export type CalendarWords = typeof calendarEn;
