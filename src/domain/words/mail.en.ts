import type { CalendarDay, Weekday } from '../calendar/calendar-day';
import { calendarEn } from './calendar.en';
import type { Language } from '../cells/vocabulary';
import type { AnswerDecision } from '../follow-ups/mail-answer';
import { sheetEn } from './sheet.en';

const { decision } = sheetEn.codes;

/** The daily mail to oneself. */
export const mailEn = () => ({
  htmlLanguage: 'en' as Language,
  subject: (n: number, names: readonly string[]): string =>
    `${n === 1 ? '1 follow-up' : `${String(n)} follow-ups`} today${names.length === 0 ? '' : `: ${names.join(', ')}`}`,
  heading: (day: CalendarDay, weekday: Weekday): string => calendarEn.weekdayAndDay(day, weekday),
  intro: (n: number): string =>
    n === 1 ? 'One follow-up is waiting for you.' : `${String(n)} follow-ups are waiting for you.`,
  /** Where nothing is due, but something is to be looked at. */
  lookSubject: (n: number): string =>
    n === 1 ? '1 follow-up needs a look' : `${String(n)} follow-ups need a look`,
  /** Where the sheet is to be mended before anything can be told of it. */
  troubleSubject: 'Rapport needs your help',
  /** Where a row names nobody. */
  somebody: 'A follow-up',
  dueToday: 'due today',
  dueSince: (day: CalendarDay, days: number): string =>
    days === 1 ? 'due since yesterday' : `due since ${calendarEn.dayAndMonth(day)}`,
  more: (n: number): string => `And ${String(n)} more in your spreadsheet.`,
  draftWaits: 'A draft waits in your Gmail.',
  lookAt: (n: number): string =>
    n === 1 ? 'One follow-up needs a look:' : `${String(n)} follow-ups need a look:`,
  moreToLookAt: (n: number): string => `And ${String(n)} more.`,
  sentSince: (names: readonly string[], more: number): string =>
    `Sent since the last mail: ${calendarEn.list(more === 0 ? names : [...names, `${String(more)} more`])}.`,
  stopped: (n: number): string =>
    `${n === 1 ? 'One message waits' : `${String(n)} messages wait`}, because “${sheetEn.settingKeys.stopSending}” is set in ${sheetEn.tabs.settings}.`,
  /** Links that begin a mail to oneself. */
  answers: {
    done: 'Done',
    snooze1: 'In 1 day',
    snooze3: 'In 3 days',
    snooze7: 'In a week',
  } satisfies Record<AnswerDecision, string>,
  answerBody: 'Send this mail to yourself as it is. Rapport reads it within the hour.',
  unclearAnswers: (n: number): string =>
    `${n === 1 ? 'One answer by mail was' : `${String(n)} answers by mail were`} for a follow-up that is not in the sheet ${sheetEn.tabs.followUps} any more, so nothing was changed.`,
  open: (spreadsheet: string): string => `Open ${spreadsheet}`,
  untitled: 'your spreadsheet',
  howToEnd: `In the tab ${sheetEn.tabs.today}, choose beside each one: ${decision.done}, ${decision.snooze1}, ${decision.snooze3} or ${decision.snooze7}.`,
  sentBy: 'Sent by Rapport from your own spreadsheet, to you alone. No mail comes on your days off.',
  ruleLabels: sheetEn.codes.followUpRule,
});

export type MailWords = ReturnType<typeof mailEn>;
