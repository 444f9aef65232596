import type { CalendarDay, Weekday } from '../calendar/calendar-day';
import { calendarEn } from './calendar.en';
import { sheetEn } from './sheet.en';

/** The daily mail to oneself. */
export const mailEn = {
  htmlLanguage: 'en',
  subject: (n: number, names: readonly string[]): string =>
    `${n === 1 ? '1 follow-up' : `${String(n)} follow-ups`} today${names.length === 0 ? '' : `: ${names.join(', ')}`}`,
  heading: (day: CalendarDay, weekday: Weekday): string => calendarEn.weekdayAndDay(day, weekday),
  intro: (n: number): string =>
    n === 1 ? 'One follow-up is waiting for you.' : `${String(n)} follow-ups are waiting for you.`,
  /** Where a row names nobody. */
  somebody: 'A follow-up',
  dueToday: 'due today',
  dueSince: (day: CalendarDay, days: number): string =>
    days === 1 ? 'due since yesterday' : `due since ${calendarEn.dayAndMonth(day)}`,
  more: (n: number): string => `And ${String(n)} more in your spreadsheet.`,
  open: (spreadsheet: string): string => `Open ${spreadsheet}`,
  untitled: 'your spreadsheet',
  howToEnd: `Set a follow-up to “${sheetEn.codes.followUpState.done}” in the sheet ${sheetEn.tabs.followUps}, and it leaves this list.`,
  sentBy: 'Sent by Rapport from your own spreadsheet, to you alone. No mail comes on your days off.',
  ruleLabels: sheetEn.codes.followUpRule,
};

export type MailWords = typeof mailEn;
