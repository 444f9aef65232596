import type { ArrivingMail, MailActions, WrittenMail } from '../contract';
import { isSameAddress, recipientsOfLetter, replySubject, type Letter } from './letter';
import { bounce, MAILER_DAEMON, outOfOffice } from './machine-mail';
import type { MailboxEntry } from './mailbox';
import type { PostOffice } from './post-office';
import { recipientsOf } from './recipients';

export interface MailAtHand {
  readonly post: PostOffice;
  /** The address of whoever is signed in. */
  readonly me: () => string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Tells the page. */
  readonly changed: () => void;
}

type Addressed = Pick<Letter, 'from' | 'fromName' | 'to'>;

/**
 * What a person does in their mail program, and what others send there. Mail by hand is not counted: Google's quota
 * for scripts is another one than Gmail's own.
 */
export class MailByHand implements MailActions {
  constructor(private readonly at: MailAtHand) {}

  arrive(mail: ArrivingMail): string {
    const { inReplyTo, automatic, from, fromName, subject, text } = mail;
    const parent = inReplyTo === undefined ? undefined : this.letter(inReplyTo);
    const failed = parent ? (recipientsOfLetter(parent)[0] ?? from) : from;
    const machine = automatic === 'bounce' ? bounce(failed, text) : outOfOffice({ subject: '' }, text);
    const said = automatic === undefined ? { subject, text } : { ...machine, subject };
    const sender = { from: oneAddress(from), ...(fromName === undefined ? {} : { fromName }) };
    return this.deliver({ ...sender, to: [this.at.me()] }, said, parent);
  }

  answerAs(messageId: string, how: Parameters<MailActions['answerAs']>[1]): string {
    const { automatic, text, from } = how;
    const answered = this.letter(messageId);
    if (!isSameAddress(answered.from, this.at.me())) {
      throw new Error('Nobody else can answer this message: it was not sent from this mailbox.');
    }
    const others = recipientsOfLetter(answered).filter((address) => !isSameAddress(address, this.at.me()));
    const person = from === undefined ? others[0] : oneAddress(from);
    if (person === undefined) {
      throw new Error('Nobody else can answer this message: it went to its own sender alone.');
    }
    if (automatic === 'bounce') return this.fromMachine(bounce(person, text), MAILER_DAEMON, answered);
    if (automatic) return this.fromMachine(outOfOffice(answered, text), { from: person }, answered);
    const said = { subject: replySubject(answered.subject), text: text ?? '' };
    return this.deliver({ from: person, to: this.replyAddresses(answered) }, said, answered);
  }

  send(mail: WrittenMail): string {
    const id = this.at.post.send(this.written(mail, true));
    this.at.changed();
    return id;
  }

  keepDraft(mail: WrittenMail): string {
    const id = this.at.post.keepDraft(this.written(mail, false));
    this.at.changed();
    return id;
  }

  /** What a person does not see in the form stays; formatted text only while the plain text is the same. */
  changeDraft(id: string, mail: WrittenMail): void {
    const { html, ...draft } = this.draft(id);
    const { id: letter, at, to, subject, text, references } = this.written(mail, false);
    this.at.post.changeDraft(id, {
      ...draft,
      ...{ id: letter, at, to, subject, text },
      references: mail.inReplyTo === undefined ? draft.references : references,
      ...(html === undefined || !isSameText(text, draft.text) ? {} : { html }),
    });
    this.at.changed();
  }

  /** What is sent is a message of its own, where the draft stood: the draft is gone, and its id with it. */
  sendDraft(id: string): string {
    const draft = this.draft(id);
    const { id: letter, at, to } = this.written(draft, true);
    const sent = this.at.post.send({ ...draft, id: letter, at, to }, this.entry(id).threadId);
    this.at.post.remove(this.at.me(), id);
    this.at.changed();
    return sent;
  }

  remove(id: string): void {
    this.entry(id);
    this.at.post.remove(this.at.me(), id);
    this.at.changed();
  }

  markRead(id: string): void {
    this.entry(id);
    this.at.post.mailboxOf(this.at.me()).markRead(id);
    this.at.changed();
  }

  private fromMachine(
    mail: ReturnType<typeof bounce>,
    sender: Pick<Letter, 'from' | 'fromName'>,
    answered: Letter,
  ): string {
    return this.deliver({ ...sender, to: [answered.from] }, mail, answered);
  }

  /** As mail programs do: to the address that the message asks to be answered at. */
  private replyAddresses(answered: Letter): readonly string[] {
    return answered.replyTo === undefined ? [answered.from] : recipientsOf(answered.replyTo);
  }

  /** @returns the id in the mailbox of whoever is signed in, where it is there. */
  private deliver(
    addresses: Addressed,
    said: Pick<Letter, 'subject' | 'text' | 'headers' | 'deliveryStatus' | 'automatic'>,
    parent: Letter | undefined,
  ): string {
    const id = this.at.post.send({
      ...this.blank(parent),
      ...addresses,
      ...said,
    });
    this.at.changed();
    return id;
  }

  private written({ to, subject, text, inReplyTo }: WrittenMail, complete: boolean): Letter {
    const recipients = complete ? to.flatMap((line) => recipientsOf(line)) : [...to];
    if (complete && recipients.length === 0) throw new Error('Nobody is named to send this mail to.');
    const parent = inReplyTo === undefined ? undefined : this.letter(inReplyTo);
    return { ...this.blank(parent), from: this.at.me(), to: recipients, subject, text };
  }

  private blank(parent: Letter | undefined): Pick<Letter, 'id' | 'at' | 'cc' | 'bcc' | 'references'> {
    return {
      id: this.at.post.newId(),
      at: this.at.now(),
      cc: [],
      bcc: [],
      references: parent ? [...parent.references, parent.id] : [],
    };
  }

  private draft(id: string): Letter {
    const entry = this.entry(id);
    if (entry.folder !== 'drafts') throw new Error('This mail has been sent; only drafts can be changed.');
    return this.letter(id);
  }

  private letter(id: string): Letter {
    const letterId = this.at.post.mailboxOf(this.at.me()).find(id)?.letter ?? id;
    const letter = this.at.post.letter(letterId);
    if (!letter) throw gone();
    return letter;
  }

  private entry(id: string): MailboxEntry {
    const entry = this.at.post.mailboxOf(this.at.me()).find(id);
    if (!entry) throw gone();
    return entry;
  }
}

/** A form changes the ends of lines, and mail readers those of texts. */
function isSameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trimEnd();
  return plain(one) === plain(other);
}

function gone(): Error {
  return new Error('This message is no longer in the mailbox.');
}

function oneAddress(text: string): string {
  const [address, ...more] = recipientsOf(text);
  if (address === undefined || more.length > 0) throw new Error(`This is not one address: ${text}`);
  return address;
}
