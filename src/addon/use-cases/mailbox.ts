import type { Mail } from './ports';

/** A message to one person. */
export interface Letter extends Mail {
  /** One plain address, checked before it comes here. */
  readonly to: string;
}

/** A draft as it lies in the mailbox now. */
export interface DraftFacts {
  readonly draftId: string;
  readonly threadId: string;
  /** Plain addresses in lower case, `, ` between them. */
  readonly to: string;
  readonly subject: string;
  /** As the mailbox gives it back, which may part from what was given to it: ends of lines, blank lines at the end. */
  readonly text: string;
  /** When it was last changed. */
  readonly at: Date;
}

/** A message that is no draft. */
export interface MessageFacts {
  readonly messageId: string;
  readonly threadId: string;
  readonly isMine: boolean;
  /** The sender's plain address, in lower case. */
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: Date;
  /** What no person has written: neither stops anything like an answer does, but a bounce ends it. */
  readonly automatic: 'outOfOffice' | 'bounce' | undefined;
}

/** What only the edition with a mailbox can do; each method is a fixed number of calls but for the messages it finds. */
export interface DraftBox {
  /** All drafts there are; no search, which may lag behind. */
  drafts(): readonly DraftFacts[];
  /** Undefined where the draft is gone. */
  draft(draftId: string): DraftFacts | undefined;
  /** The messages of a conversation, the oldest first; undefined where it cannot be read. */
  thread(threadId: string): readonly MessageFacts[] | undefined;
  /**
   * What was written since that moment in conversations with any of these addresses, the oldest first: one search.
   * Others who write there are in it too, for a person may answer from an address that nobody knows.
   * @throws for anything but plain addresses.
   */
  correspondence(addresses: readonly string[], since: Date): readonly MessageFacts[];
  /** What I wrote to myself with this word in the subject since that moment: one search, the oldest first. */
  notesToMyself(word: string, since: Date): readonly MessageFacts[];
  /** Into that conversation where one is given and can still be read, else a new one. */
  create(letter: Letter, threadId: string | undefined): DraftFacts;
  /** @throws where the draft is gone or the allowance used up; the draft then stays. */
  send(draftId: string): MessageFacts;
  /** Nothing where it is gone already. */
  remove(draftId: string): void;
}

/** The one way to mail: to oneself in both editions; to others by `send` (lite) or by drafts (full). */
export interface Mailbox {
  /** Recipients left in this account's 24 hours; zero and less mean none. */
  quotaLeft(): number;
  sendToMyself(mail: Mail): void;
  /** Of the account that runs the script; '' where Google does not tell. */
  ownAddress(): string;
  /** At once and without a trace that could be read back: at most once, by the user's own click only. */
  sendTo(letter: Letter): void;
  /** Undefined in the edition that may not read mail. */
  readonly draftBox: DraftBox | undefined;
}
