import { calendarDe } from './calendar.de';
import type { MailWords } from './mail.en';
import { sheetDe } from './sheet.de';

/** The daily mail in German; its type is the English one's. */
export const mailDe: MailWords = {
  htmlLanguage: 'de',
  subject: (n, names) =>
    `${n === 1 ? '1 Wiedervorlage' : `${String(n)} Wiedervorlagen`} heute${names.length === 0 ? '' : `: ${names.join(', ')}`}`,
  heading: (day, weekday) => calendarDe.weekdayAndDay(day, weekday),
  intro: (n) =>
    n === 1 ? 'Eine Wiedervorlage wartet auf dich.' : `${String(n)} Wiedervorlagen warten auf dich.`,
  somebody: 'Eine Wiedervorlage',
  dueToday: 'heute fällig',
  dueSince: (day, days) =>
    days === 1 ? 'seit gestern fällig' : `fällig seit ${calendarDe.dayAndMonth(day)}`,
  more: (n) => `Und ${String(n)} weitere in deiner Tabelle.`,
  open: (spreadsheet) => `${spreadsheet} öffnen`,
  untitled: 'Deine Tabelle',
  howToEnd: `Setze eine Wiedervorlage im Blatt ${sheetDe.tabs.followUps} auf „${sheetDe.codes.followUpState.done}“, und sie verschwindet aus dieser Liste.`,
  sentBy: 'Von Rapport aus deiner eigenen Tabelle geschickt, nur an dich. An freien Tagen kommt keine Mail.',
  ruleLabels: sheetDe.codes.followUpRule,
};
