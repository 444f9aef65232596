import type { MailHeader, MailboxMessage, SentMail } from '../contract';

/** A mail itself, once for everybody who has it; mailboxes hold references to it. */
export interface Letter extends SentMail {
  /** Letters that this one goes back to, the first of the conversation first, as RFC 5322's References. */
  readonly references: readonly string[];
  readonly automatic?: NonNullable<MailboxMessage['automatic']>;
  readonly headers?: readonly MailHeader[];
  readonly deliveryStatus?: string;
}

/** RFC 5322's Message-ID, without its brackets. */
export function messageIdOf(letterId: string): string {
  return `${letterId}@workbench.invalid`;
}

export function replySubject(subject: string): string {
  return /^re:/i.test(subject.trim()) ? subject : `Re: ${subject}`;
}

/** Gmail parts a conversation where the subject changes; that it is an answer changes nothing. */
export function isSameConversation(one: string, other: string): boolean {
  return bareSubject(one) === bareSubject(other);
}

function bareSubject(subject: string): string {
  return subject
    .trim()
    .replace(/^(?:re:\s*)+/i, '')
    .toLowerCase();
}

export function recipientsOfLetter(letter: SentMail): readonly string[] {
  return [...letter.to, ...letter.cc, ...letter.bcc];
}

/** Addresses are compared without regard to capitals. */
export function isSameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
