/** What passes by in the corner of the window. */
import type { Snapshot } from '../../protocol';
import { WORDS } from '../words';
import type { Note, PanelName } from './app-state';

const NOTES_SHOWN = 3;
const MAIL = 'mail-';
const NOTICE = 'notice-';

/** What the workbench says about its own file stays until it was read. */
export function staysUntilRead({ id }: Note): boolean {
  return id.startsWith(NOTICE);
}

/** Mail is no news where the Mail panel shows it. */
export function notesBeside(panel: PanelName | null, notes: readonly Note[]): readonly Note[] {
  return panel === 'mail' ? notes.filter(({ id }) => !id.startsWith(MAIL)) : notes;
}

export function notices({ notices }: Snapshot): readonly Note[] {
  return notices.map((message, index) => ({ id: `${NOTICE}${String(index)}`, title: '', message }));
}

/** The notes so far with those that a snapshot adds; of mail, the newest replaces the one before. */
export function notesAfter(
  notes: readonly Note[],
  before: Snapshot,
  after: Snapshot,
  lastToast: number,
): readonly Note[] {
  const toasts = after.toasts
    .filter(({ id }) => id > lastToast)
    .map(({ id, title, message }) => ({ id: `toast-${String(id)}`, title, message }));
  const known = new Set(before.mails.map(({ id }) => id));
  const mail = after.mails.find(({ id, folder }) => folder === 'inbox' && !known.has(id));
  const kept = mail ? notes.filter(({ id }) => !id.startsWith(MAIL)) : notes;
  const told = mail ? [{ id: MAIL + mail.id, title: '', message: WORDS.newMail(mail.subject) }] : [];
  return [...kept, ...toasts, ...told].slice(-NOTES_SHOWN);
}
