import type { DraftFacts, Letter } from '../use-cases/mailbox';
import { draftFacts, plainAddresses } from './gmail-facts';

type Message = GoogleAppsScript.Gmail.GmailMessage;
type Thread = GoogleAppsScript.Gmail.GmailThread;

export function newDraft({ to, subject, text, html }: Letter): DraftFacts {
  const draft = GmailApp.createDraft(to, subject, text, { htmlBody: html });
  return draftFacts(draft.getId(), draft.getMessage());
}

/**
 * An answer to all keeps the conversation, whoever wrote last. Best to a message between the two of us: then the
 * draft goes to nobody else from the start, and whether a change takes it out of the conversation is no question.
 * @returns undefined where the conversation holds nothing that was sent.
 */
export function answerIn(thread: Thread, { to, text, html }: Letter): DraftFacts | undefined {
  const messages = written(thread.getMessages()).reverse();
  const answered = messages.find((message) => isBetweenUs(message, to)) ?? messages[0];
  if (!answered) return undefined;
  const draft = answered.createDraftReplyAll(text, { htmlBody: html });
  const message = draft.getMessage();
  if (goesOnlyTo(message, to)) return draftFacts(draft.getId(), message, thread.getId());
  draft.update(to, message.getSubject(), text, { htmlBody: html });
  return draftFacts(draft.getId(), draft.getMessage());
}

/** Drafts lie in their conversation like messages do. */
export function written(messages: readonly Message[]): Message[] {
  return messages.filter((message) => !message.isDraft());
}

function isBetweenUs(message: Message, address: string): boolean {
  return goesOnlyTo(message, address) || (isFrom(message, address) && recipientsOf(message).length === 1);
}

function isFrom(message: Message, address: string): boolean {
  return message.getReplyTo() === '' && plainAddresses(message.getFrom())[0] === address.toLowerCase();
}

function goesOnlyTo(message: Message, address: string): boolean {
  const recipients = recipientsOf(message);
  return recipients.length === 1 && recipients[0] === address.toLowerCase();
}

function recipientsOf(message: Message): readonly string[] {
  return plainAddresses([message.getTo(), message.getCc(), message.getBcc()].join());
}
