import type { DraftFacts, MessageFacts } from '../use-cases/mailbox';
import { automaticKind } from './automatic-mail';

type Message = GoogleAppsScript.Gmail.GmailMessage;

/** Text and conversation are read only when they are asked for, the latter not where it is known already. */
export function draftFacts(draftId: string, message: Message, knownThread?: string): DraftFacts {
  const threadOf = threadReader(message, knownThread);
  return {
    draftId,
    get threadId() {
      return threadOf();
    },
    to: plainAddresses(message.getTo()).join(', '),
    subject: message.getSubject(),
    get text() {
      return textOf(message);
    },
    at: dateOf(message),
  };
}

/** @param isOwn whether a plain address in lower case is one that the account writes from. */
export function messageFacts(
  message: Message,
  isOwn: (address: string) => boolean,
  knownThread?: string,
): MessageFacts {
  const threadOf = threadReader(message, knownThread);
  const from = plainAddresses(message.getFrom())[0] ?? '';
  const isMine = isOwn(from);
  const subject = message.getSubject();
  const header = (name: string): string => message.getHeader(name);
  return {
    messageId: message.getId(),
    get threadId() {
      return threadOf();
    },
    isMine,
    from,
    to: plainAddresses(message.getTo()).join(', '),
    subject,
    get text() {
      return textOf(message);
    },
    at: dateOf(message),
    automatic: isMine ? undefined : automaticKind({ from, subject, header }),
  };
}

/** In lower case and without names, out of `a@b, "B, C" <b@c>`. */
export function plainAddresses(shown: string): readonly string[] {
  const unquoted = shown.replace(/"(?:[^"\\]|\\.)*"/g, '');
  return unquoted.toLowerCase().match(/[^\s<>,]+@[^\s<>,]+/g) ?? [];
}

function threadReader(message: Message, knownThread: string | undefined): () => string {
  let threadId = knownThread;
  return () => (threadId ??= message.getThread().getId());
}

// On its way the ends of lines change, and blank lines at the end come and go.
function textOf(message: Message): string {
  return message.getPlainBody().replace(/\r\n?/g, '\n').trimEnd();
}

function dateOf(message: Message): Date {
  return new Date(message.getDate().getTime());
}
