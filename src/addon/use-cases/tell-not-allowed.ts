import type { CalendarDay } from '../../domain/calendar/calendar-day';
import { isMailHour } from '../../domain/follow-ups/mail-day';
import { escapeHtml } from '../../domain/follow-ups/mail-text';
import { addOnWords } from '../../domain/words/add-on';
import { sheetWords } from '../../domain/words';
import type { InstallRecord } from './install-record';
import type { Mail, RunPorts } from './ports';
import { noteInRunRecord, readRunRecord } from './run-record';
import type { Moment } from './send-daily-mail';

/**
 * Notes where Google wants its permission given anew, and says by mail how, once a day, where mail at least is still
 * allowed; else the sidebar says so.
 */
export function tellNotAllowed(
  record: InstallRecord,
  ports: RunPorts,
  { settings, wallClock }: Omit<Moment, 'isUnclear'>,
): void {
  const { documentProperties: store, authorization, mailbox } = ports;
  const run = readRunRecord(store);
  const url = authorization.missing();
  if (url === undefined) {
    if (run.notAllowedSince !== undefined) noteInRunRecord(store, { notAllowedSince: undefined });
    return;
  }
  const today = wallClock.day;
  const since = run.notAllowedSince ?? today;
  if (run.notAllowedSince === undefined) noteInRunRecord(store, { notAllowedSince: since });
  if (run.notAllowedToldOn === today || !isMailHour(settings, wallClock)) return;
  try {
    mailbox.sendToMyself(mailAbout(since, url, record, ports));
  } catch {
    // Mail is among what is not allowed: the note is all that can be done.
    return;
  }
  noteInRunRecord(store, { notAllowedToldOn: today });
}

function mailAbout(
  since: CalendarDay,
  url: string,
  { language }: InstallRecord,
  { spreadsheet }: RunPorts,
): Mail {
  const words = addOnWords(language).mail;
  const lines = [
    words.notAllowed(sheetWords(language).dayInWords(since)),
    ...(/^https:\/\/\S+$/.test(url) ? [words.allowHere(url)] : []),
    spreadsheet.url,
  ];
  return {
    subject: words.notAllowedSubject,
    text: `${lines.join('\n\n')}\n`,
    html: lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n'),
  };
}
