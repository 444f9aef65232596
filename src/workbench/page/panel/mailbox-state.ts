/** What one window shows of the mailbox, and the mail that is being written in it. */
import { useState } from 'preact/hooks';
import type { MailSummary, WrittenMail } from '../../protocol';

export type Folder = MailSummary['folder'];

export const FOLDERS: readonly Folder[] = ['inbox', 'drafts', 'sent'];

/** A mail on its way from the keyboard. */
export type Composing =
  | { readonly kind: 'own'; readonly mail: WrittenMail; readonly draftId?: string }
  /** What the other person answers to a mail that was sent to them. */
  | { readonly kind: 'theirs'; readonly answered: MailSummary };

export interface MailboxState {
  readonly folder: Folder;
  readonly composing: Composing | null;
  readonly showFolder: (folder: Folder) => void;
  readonly compose: (composing: Composing | null) => void;
}

/** Belongs above the panel: a half-written mail outlives a look at the triggers. */
export function useMailbox(): MailboxState {
  const [folder, showFolder] = useState<Folder>('inbox');
  const [composing, compose] = useState<Composing | null>(null);
  return { folder, composing, showFolder, compose };
}

/** A conversation as one line of a folder: its newest message there, and how many it has everywhere. */
export interface ThreadLine {
  readonly mail: MailSummary;
  readonly messages: number;
  readonly unread: boolean;
}

/** Newest first, as the mails are. */
export function threadsIn(mails: readonly MailSummary[], folder: Folder): readonly ThreadLine[] {
  const lines = new Map<string, ThreadLine>();
  for (const mail of mails.filter((one) => one.folder === folder)) {
    const there = lines.get(mail.threadId);
    const unread = mail.unread || (there?.unread ?? false);
    lines.set(mail.threadId, {
      mail: there?.mail ?? mail,
      messages: threadOf(mails, mail).length,
      unread,
    });
  }
  return [...lines.values()];
}

/** Oldest first; of a mail to oneself the copy in the inbox stands for both. */
export function threadOf(mails: readonly MailSummary[], { threadId }: MailSummary): readonly MailSummary[] {
  const inThread = mails.filter((mail) => mail.threadId === threadId).reverse();
  const arrived = new Set(inThread.filter(({ folder }) => folder === 'inbox').map(contentKey));
  return inThread.filter((mail) => mail.folder !== 'sent' || !arrived.has(contentKey(mail)));
}

function contentKey({ at, from, subject }: MailSummary): string {
  return JSON.stringify([at, from, subject]);
}

/** Whom somebody at the keyboard could play: the recipients other than the mailbox's owner. */
export function othersIn({ to, from, folder }: MailSummary, me: string): readonly string[] {
  const people = folder === 'inbox' ? [from] : to;
  return people.filter((address) => !sameAddress(address, me));
}

function sameAddress(a: string, b: string): boolean {
  return a.trim().toLowerCase().includes(b.trim().toLowerCase());
}
