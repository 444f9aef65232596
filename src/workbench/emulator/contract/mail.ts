export interface SentMail {
  readonly id: string;
  readonly at: number;
  readonly from: string;
  readonly fromName?: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
}

/** A header beside those that every mail has. */
export interface MailHeader {
  readonly name: string;
  readonly value: string;
}

/** One message in the signed-in person's mailbox. What they send to themselves is in `sent` and in `inbox`. */
export interface MailboxMessage extends SentMail {
  /** A draft whose subject is changed moves to a conversation of its own, as at Gmail. */
  readonly threadId: string;
  readonly folder: 'inbox' | 'sent' | 'drafts';
  readonly unread: boolean;
  /** What a machine sent back, by headers that mail readers know. */
  readonly automatic?: 'out of office' | 'bounce';
  /** The id of the message that this one answers. */
  readonly inReplyTo?: string;
  /** RFC 5322's Message-ID without brackets: the same in the sender's and in the receivers' mailboxes. */
  readonly messageId: string;
  /** Message-IDs of the conversation so far, oldest first; the last one is what this message answers. */
  readonly references: readonly string[];
  /** What a machine writes into its head, e.g. `Auto-Submitted`. */
  readonly headers?: readonly MailHeader[];
  /** A bounce's part for machines: RFC 3464's message/delivery-status, lines ended by CR LF. */
  readonly deliveryStatus?: string;
}

/** A mail that arrives from outside. */
export interface ArrivingMail {
  readonly from: string;
  readonly fromName?: string;
  readonly subject: string;
  readonly text: string;
  /** Puts it into that message's thread. */
  readonly inReplyTo?: string;
  readonly automatic?: 'out of office' | 'bounce';
}

/** What a person writes in their mail program. */
export interface WrittenMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly inReplyTo?: string;
}

/**
 * What people do with the mailbox of the one who is signed in, and what others send there. Mail by hand leaves the
 * scripts' daily quota alone. @throws Error with words for the person.
 */
export interface MailActions {
  /** @returns the new message's id. */
  arrive(mail: ArrivingMail): string;
  /**
   * Another person (the first recipient but oneself, or `from`) answers a message that was sent to them; an out-of-office or bounce is worded as the machines do.
   */
  answerAs(
    messageId: string,
    how: { readonly automatic?: 'out of office' | 'bounce'; readonly text?: string; readonly from?: string },
  ): string;
  send(mail: WrittenMail): string;
  /** @returns the draft's id, which it keeps; scripts find it by the same one. */
  keepDraft(mail: WrittenMail): string;
  changeDraft(id: string, mail: WrittenMail): void;
  /** @returns the id of the message that was sent, which stands where the draft stood. */
  sendDraft(id: string): string;
  /** Moves one message to the bin; nothing brings it back. */
  remove(id: string): void;
  markRead(id: string): void;
}
