import type { Language } from '../cells/vocabulary';
import { calendarDe } from './calendar.de';
import { calendarEn, type CalendarWords } from './calendar.en';

const CALENDAR: Readonly<Record<Language, CalendarWords>> = { en: calendarEn, de: calendarDe };

/** How days are written in running text. */
export function calendarWords(language: Language): CalendarWords {
  return CALENDAR[language];
}
