import {
  isSameAddress,
  isSameConversation,
  recipientsOfLetter,
  replySubject,
  type Letter,
} from '../mail-app/letter';
import type { StoredMail } from '../mail-app/mailbox';
import { recipientsOf } from '../mail-app/recipients';
import { assertRecipients, type ScriptedMail } from '../mail-app/written-letter';
import type { Draft, GmailAccount } from './gmail-account';
import { answerOf } from './script-mail';

/** Who is answered: who wrote, or also everybody else whom the message went to. */
export type Answered = 'sender' | 'all';

/** A letter and the conversation that it belongs to; it begins one where that has its own id. */
interface Placed {
  readonly letter: Letter;
  readonly place: string;
}

/** Keeps a draft that answers a message. @param method Google's name of what the script calls. */
export function draftAnswer(
  account: GmailAccount,
  answered: StoredMail,
  whom: Answered,
  args: readonly unknown[],
  method: string,
): Draft {
  const { letter, place } = answerTo(account, answered, whom, args, method);
  return account.draft(account.post.keepDraft(letter, place));
}

/** Sends an answer to a message. @throws ServiceError where the quota is used up. */
export function sendAnswer(
  account: GmailAccount,
  answered: StoredMail,
  whom: Answered,
  args: readonly unknown[],
  method: string,
): void {
  const { letter, place } = answerTo(account, answered, whom, args, method);
  assertRecipients(recipientsOfLetter(letter).length);
  account.post.sendByScript(letter, place);
}

function answerTo(
  account: GmailAccount,
  answered: StoredMail,
  whom: Answered,
  args: readonly unknown[],
  method: string,
): Placed {
  const { letter: parent, entry } = answered;
  const addressed = { ...addressees(account, parent, whom), subject: replySubject(parent.subject) };
  const letter = {
    ...answerOf(account, args, addressed, method),
    references: [...parent.references, parent.id],
  };
  const stays = isSameConversation(parent.subject, letter.subject);
  return { letter, place: stays ? entry.threadId : letter.id };
}

function addressees(account: GmailAccount, letter: Letter, whom: Answered): Pick<ScriptedMail, 'to' | 'cc'> {
  const isMe = (address: string): boolean => isSameAddress(address, account.email);
  const own = isMe(letter.from) && account.assumptions.replyToOwnMessageGoesTo === 'its recipients';
  const sender = letter.replyTo === undefined ? [letter.from] : recipientsOf(letter.replyTo);
  if (whom === 'sender') return { to: (own ? letter.to : sender).join() };
  const isLeftOut = (address: string): boolean =>
    isMe(address) && !(isMe(letter.from) && account.assumptions.replyAllNamesOneself);
  const to = distinct([...sender, ...letter.to]).filter((address) => !isLeftOut(address));
  const cc = distinct(letter.cc).filter((address) => !isLeftOut(address) && !holds(to, address));
  // What one wrote to oneself alone is answered to oneself.
  return { to: (to.length + cc.length === 0 ? sender : to).join(), cc: cc.join() };
}

function distinct(addresses: readonly string[]): readonly string[] {
  return addresses.filter((address, index) => !holds(addresses.slice(0, index), address));
}

function holds(addresses: readonly string[], address: string): boolean {
  return addresses.some((known) => isSameAddress(known, address));
}
