import type { CalendarDay, Weekday } from '../calendar/calendar-day';
import type { CalendarWords } from './calendar.en';

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);

const WEEKDAYS: Readonly<Record<Weekday, string>> = {
  1: 'Montag',
  2: 'Dienstag',
  3: 'Mittwoch',
  4: 'Donnerstag',
  5: 'Freitag',
  6: 'Samstag',
  7: 'Sonntag',
};

function dayAndMonth(day: CalendarDay): string {
  return `${String(Number(day.slice(8)))}. ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}`;
}

/** How days are written in running German text. */
export const calendarDe: CalendarWords = {
  weekdays: WEEKDAYS,
  dayAndMonth,
  fullDay: (day) => `${dayAndMonth(day)} ${day.slice(0, 4)}`,
  weekdayAndDay: (day, weekday) => `${WEEKDAYS[weekday]}, ${dayAndMonth(day)}`,
  list: (items) =>
    items.length < 2
      ? items.join('')
      : `${items.slice(0, -1).join(', ')} und ${items[items.length - 1] ?? ''}`,
};
