import type { SentMail } from '../contract';
import type { SavedAllowance } from '../daily-allowance';
import type { Letter } from './letter';
import type { MailboxEntry } from './mailbox';

/** What `PostOffice.save()` gives; accounts by their address in lower case. */
export interface SavedPost {
  readonly letters: readonly Letter[];
  /** Ids of the letters that left an account of this spreadsheet, oldest first. */
  readonly sent: readonly string[];
  readonly accounts: Readonly<Record<string, SavedAccount>>;
}

interface SavedAccount {
  readonly entries: readonly MailboxEntry[];
  readonly allowance: SavedAllowance;
}

/** How a workbench was saved before it had mailboxes. */
export interface SentOnly extends SavedAllowance {
  readonly sent: readonly SentMail[];
}

export const NO_MAIL: SavedPost = { letters: [], sent: [], accounts: {} };

/** @param owner whose mails they all were. */
export function savedPost({ sent, windowStart, used }: SentOnly, owner: string): SavedPost {
  const letters = sent.map((mail) => ({ ...mail, references: [] }));
  const entries = letters.map(({ id }) => ({
    id,
    letter: id,
    threadId: id,
    folder: 'sent' as const,
    unread: false,
  }));
  return {
    letters,
    sent: letters.map(({ id }) => id),
    accounts: { [owner.toLowerCase()]: { entries, allowance: { windowStart, used } } },
  };
}
