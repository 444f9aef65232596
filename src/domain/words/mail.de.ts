import { calendarDe } from './calendar.de';
import type { MailWords } from './mail.en';
import { sheetDe } from './sheet.de';

const { decision } = sheetDe.codes;

/** The daily mail in German; its type is the English one's. */
export const mailDe = (): MailWords => ({
  htmlLanguage: 'de',
  subject: (n, names) =>
    `${n === 1 ? '1 Wiedervorlage' : `${String(n)} Wiedervorlagen`} heute${names.length === 0 ? '' : `: ${names.join(', ')}`}`,
  heading: (day, weekday) => calendarDe.weekdayAndDay(day, weekday),
  intro: (n) =>
    n === 1 ? 'Eine Wiedervorlage wartet auf dich.' : `${String(n)} Wiedervorlagen warten auf dich.`,
  lookSubject: (n) =>
    n === 1 ? '1 Wiedervorlage braucht einen Blick' : `${String(n)} Wiedervorlagen brauchen einen Blick`,
  troubleSubject: 'Rapport braucht deine Hilfe',
  somebody: 'Eine Wiedervorlage',
  dueToday: 'heute fällig',
  dueSince: (day, days) =>
    days === 1 ? 'seit gestern fällig' : `fällig seit ${calendarDe.dayAndMonth(day)}`,
  more: (n) => `Und ${String(n)} weitere in deiner Tabelle.`,
  draftWaits: 'In deinem Gmail wartet ein Entwurf.',
  lookAt: (n) =>
    n === 1 ? 'Eine Wiedervorlage braucht einen Blick:' : `${String(n)} Wiedervorlagen brauchen einen Blick:`,
  moreToLookAt: (n) => `Und ${String(n)} weitere.`,
  sentSince: (names, more) =>
    `Seit der letzten Mail gesendet: ${calendarDe.list(more === 0 ? names : [...names, `${String(more)} weitere`])}.`,
  stopped: (n) =>
    `${n === 1 ? 'Eine Nachricht wartet' : `${String(n)} Nachrichten warten`}, weil „${sheetDe.settingKeys.stopSending}“ in ${sheetDe.tabs.settings} gesetzt ist.`,
  answers: { done: 'Erledigt', snooze1: 'In 1 Tag', snooze3: 'In 3 Tagen', snooze7: 'In 1 Woche' },
  answerBody: 'Schick dir diese Mail, wie sie ist. Rapport liest sie binnen einer Stunde.',
  unclearAnswers: (n) =>
    `${n === 1 ? 'Eine Antwort per Mail galt' : `${String(n)} Antworten per Mail galten`} einer Wiedervorlage, die nicht mehr im Blatt ${sheetDe.tabs.followUps} steht; nichts wurde geändert.`,
  open: (spreadsheet) => `${spreadsheet} öffnen`,
  untitled: 'Deine Tabelle',
  howToEnd: `Wähle im Blatt ${sheetDe.tabs.today} neben jeder aus: ${decision.done}, ${decision.snooze1}, ${decision.snooze3} oder ${decision.snooze7}.`,
  sentBy: 'Von Rapport aus deiner eigenen Tabelle geschickt, nur an dich. An freien Tagen kommt keine Mail.',
  ruleLabels: sheetDe.codes.followUpRule,
});
