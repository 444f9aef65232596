import type { MailboxMessage } from '../contract';
import { messageIdOf, type Letter } from './letter';

type Folder = MailboxMessage['folder'];

/** One message in one mailbox: the letter that it shows, and what its owner did with it. */
export interface MailboxEntry {
  /** Of a draft the id that it keeps while it changes, which is not its message's. */
  readonly id: string;
  readonly letter: string;
  readonly threadId: string;
  readonly folder: Folder;
  readonly unread: boolean;
  /** In the bin, where only who knows its id or its thread finds it. */
  readonly trashed?: boolean;
  /** Of a draft that was sent: until when (epoch milliseconds) scripts still find it. */
  readonly lingersUntil?: number;
}

/** A message with its letter, as scripts read it. */
export interface StoredMail {
  readonly entry: MailboxEntry;
  readonly letter: Letter;
}

/** The id of a message as scripts know it: a draft's message has another one after every change. */
export function scriptIdOf({ id, letter, folder }: MailboxEntry): string {
  return folder === 'drafts' ? letter : id;
}

/** The messages of one account. Letters are kept by the post office, so that each is there once. */
export class Mailbox {
  private entries: readonly MailboxEntry[];
  /** What `stored` has answered, and for which entries: letters do not change. */
  private listed:
    { readonly entries: readonly MailboxEntry[]; readonly mails: readonly StoredMail[] } | undefined;

  constructor(
    private readonly letterOf: (id: string) => Letter | undefined,
    saved: readonly MailboxEntry[] = [],
  ) {
    this.entries = [...saved];
  }

  /**
   * @param place the conversation where the letter's own references shall not decide.
   * @returns the message's id: the letter's own, but for the inbox copy of what one sends to oneself.
   */
  add(letter: Letter, folder: Folder, place?: string): string {
    const id = this.find(letter.id) ? `${letter.id}-received` : letter.id;
    const threadId = place ?? this.threadOf(letter) ?? id;
    this.entries = [...this.entries, { id, letter: letter.id, threadId, folder, unread: folder === 'inbox' }];
    return id;
  }

  addDraft(id: string, letter: Letter, place?: string): void {
    const threadId = place ?? this.threadOf(letter) ?? letter.id;
    this.entries = [...this.entries, { id, letter: letter.id, threadId, folder: 'drafts', unread: false }];
  }

  /** Puts another letter into a draft. */
  replaceLetter(id: string, letter: string, threadId: string): void {
    this.entries = this.entries.map((entry) => (entry.id === id ? { ...entry, letter, threadId } : entry));
  }

  find(id: string): MailboxEntry | undefined {
    return this.entries.find((entry) => entry.id === id);
  }

  holdsLetter(letterId: string): boolean {
    return this.entries.some(({ letter }) => letter === letterId);
  }

  remove(id: string): void {
    this.entries = this.entries.filter((entry) => entry.id !== id);
  }

  markRead(id: string): void {
    this.entries = this.entries.map((entry) => (entry.id === id ? { ...entry, unread: false } : entry));
  }

  /** Moves messages to the bin. */
  trash(ids: readonly string[]): void {
    this.entries = this.entries.map((entry) =>
      ids.includes(entry.id) ? { ...entry, trashed: true } : entry,
    );
  }

  /** Leaves a sent draft to scripts for a while; those whose time is over go. */
  linger(id: string, now: number, until: number): void {
    this.entries = this.entries
      .filter(({ lingersUntil }) => lingersUntil === undefined || lingersUntil > now)
      .map((entry) => (entry.id === id ? { ...entry, lingersUntil: until } : entry));
  }

  /** Oldest first, as a person sees them: without what is in the bin or sent. */
  messages(): readonly MailboxMessage[] {
    return this.stored()
      .filter(({ entry }) => entry.trashed !== true && entry.lingersUntil === undefined)
      .map(({ entry, letter }) => this.message(entry, letter));
  }

  /** Oldest first, with what is in the bin. */
  stored(): readonly StoredMail[] {
    if (this.listed?.entries !== this.entries) this.listed = { entries: this.entries, mails: this.list() };
    return this.listed.mails;
  }

  save(): readonly MailboxEntry[] {
    return this.entries;
  }

  private list(): readonly StoredMail[] {
    return this.entries
      .flatMap((entry) => {
        const letter = this.letterOf(entry.letter);
        return letter ? [{ entry, letter }] : [];
      })
      .sort((one, other) => one.letter.at - other.letter.at);
  }

  /** The conversation of the latest letter that this one goes back to and that is still here. */
  private threadOf(letter: Letter): string | undefined {
    const related = [...letter.references, letter.id].reverse();
    const known = related.find((id) => this.holdsLetter(id));
    return this.entries.find((entry) => entry.letter === known)?.threadId;
  }

  private message(entry: MailboxEntry, letter: Letter): MailboxMessage {
    const { references, ...mail } = letter;
    const parent = references.at(-1);
    return {
      ...mail,
      id: entry.id,
      threadId: entry.threadId,
      folder: entry.folder,
      // Only the sender's own copy names them.
      bcc: entry.folder === 'inbox' ? [] : mail.bcc,
      unread: entry.unread,
      messageId: messageIdOf(letter.id),
      references: references.map(messageIdOf),
      ...(parent === undefined ? {} : { inReplyTo: this.idOfLetter(parent) }),
    };
  }

  private idOfLetter(letterId: string): string {
    return this.entries.find(({ letter }) => letter === letterId)?.id ?? letterId;
  }
}
