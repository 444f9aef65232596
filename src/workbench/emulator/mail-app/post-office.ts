import type { MailboxMessage, SentMail } from '../contract';
import { DailyAllowance, UNUSED, type SavedAllowance } from '../daily-allowance';
import type { SeededRandom } from '../random';
import { ServiceError } from '../service';
import { isSameAddress, isSameConversation, recipientsOfLetter, type Letter } from './letter';
import { Mailbox, type MailboxEntry } from './mailbox';
import { NO_MAIL, type SavedPost } from './saved-post';

export interface PostRules {
  /** Recipients that scripts of one account may reach in 24 hours. */
  readonly quota: number;
  /** Recipients that get through beyond the quota before Google notices. */
  readonly overdraft: number;
  /** Who has a mailbox here. */
  readonly addresses: readonly string[];
}

interface Account {
  readonly mailbox: Mailbox;
  readonly allowance: DailyAllowance;
}

/** Every letter that was written or has arrived, and the mailboxes and daily quotas of the spreadsheet's people. */
export class PostOffice {
  private readonly letters: Map<string, Letter>;
  private readonly sentIds: string[];
  private readonly accounts = new Map<string, Account>();

  constructor(
    private readonly rules: PostRules,
    private readonly random: SeededRandom,
    saved: SavedPost = NO_MAIL,
  ) {
    this.letters = new Map(saved.letters.map((letter) => [letter.id, letter]));
    this.sentIds = [...saved.sent];
    for (const [address, { entries, allowance }] of Object.entries(saved.accounts)) {
      this.openAccount(address, entries, allowance);
    }
    for (const address of rules.addresses) {
      if (!this.accounts.has(address.toLowerCase())) this.openAccount(address, [], UNUSED);
    }
  }

  /** @throws Error for an address that has no mailbox here. */
  mailboxOf(address: string): Mailbox {
    return this.account(address).mailbox;
  }

  messagesOf(address: string): readonly MailboxMessage[] {
    return this.mailboxOf(address).messages();
  }

  letter(id: string): Letter | undefined {
    return this.letters.get(id);
  }

  newId(): string {
    return this.random.uuid();
  }

  /** Recipients left to an account's scripts; −1 once more got through than the quota. */
  recipientsLeft(address: string, now: number): number {
    return Math.max(-1, this.account(address).allowance.left(now));
  }

  /**
   * Sends what a script wrote, where it is known into that conversation of the sender's.
   * @throws ServiceError where the recipients exceed what is left; nothing is sent then.
   * @returns the sender's message.
   */
  sendByScript(letter: Letter, place?: string): string {
    const { allowance } = this.account(letter.from);
    const recipients = recipientsOfLetter(letter).length;
    if (recipients > allowance.left(letter.at) + this.rules.overdraft) {
      throw new ServiceError('Service invoked too many times for one day: email.');
    }
    allowance.use(recipients, letter.at);
    return this.send(letter, place);
  }

  /** Into the sender's *Sent* and the inboxes of all who have a mailbox here. @returns the sender's message. */
  send(letter: Letter, place?: string): string {
    this.letters.set(letter.id, letter);
    if (this.hasMailbox(letter.from)) {
      this.sentIds.push(letter.id);
      this.mailboxOf(letter.from).add(letter, 'sent', place);
    }
    const here = this.rules.addresses.filter((address) =>
      recipientsOfLetter(letter).some((recipient) => isSameAddress(recipient, address)),
    );
    for (const address of here) {
      const theirs = isSameAddress(address, letter.from) ? place : undefined;
      this.mailboxOf(address).add(letter, 'inbox', theirs);
    }
    return letter.id;
  }

  /** @returns the draft's id, which is not its message's. */
  keepDraft(letter: Letter, place?: string): string {
    const id = `r${this.random.decimalId()}`;
    this.letters.set(letter.id, letter);
    this.mailboxOf(letter.from).addDraft(id, letter, place);
    return id;
  }

  /** The draft keeps its id; the letter in it is another one, and a new subject makes a conversation of its own. */
  changeDraft(id: string, letter: Letter, place?: string): void {
    const mailbox = this.mailboxOf(letter.from);
    const entry = mailbox.find(id);
    const before = entry && this.letters.get(entry.letter);
    if (!entry || !before) return;
    const stays = isSameConversation(before.subject, letter.subject);
    this.letters.set(letter.id, letter);
    mailbox.replaceLetter(id, letter.id, place ?? (stays ? entry.threadId : letter.id));
    this.letters.delete(before.id);
  }

  /** Takes one message out of a mailbox; what was sent stays sent. */
  remove(address: string, id: string): void {
    const mailbox = this.mailboxOf(address);
    const letter = mailbox.find(id)?.letter;
    mailbox.remove(id);
    if (letter !== undefined && !this.isNeeded(letter)) this.letters.delete(letter);
  }

  hasMailbox(address: string): boolean {
    return this.accounts.has(address.toLowerCase());
  }

  /** What left the accounts of this spreadsheet, oldest first, whether or not it is still in a mailbox. */
  sent(): readonly SentMail[] {
    return this.sentIds.flatMap((id) => {
      const letter = this.letters.get(id);
      return letter ? [asSent(letter)] : [];
    });
  }

  save(): SavedPost {
    const accounts = [...this.accounts].map(([address, { mailbox, allowance }]) => [
      address,
      { entries: mailbox.save(), allowance: allowance.save() },
    ]);
    return {
      letters: [...this.letters.values()],
      sent: [...this.sentIds],
      accounts: Object.fromEntries(accounts) as SavedPost['accounts'],
    };
  }

  private isNeeded(letterId: string): boolean {
    if (this.sentIds.includes(letterId)) return true;
    return [...this.accounts.values()].some(({ mailbox }) => mailbox.holdsLetter(letterId));
  }

  private account(address: string): Account {
    const account = this.accounts.get(address.toLowerCase());
    if (!account) throw new Error(`Nobody with the address ${address} has a mailbox in this workbench.`);
    return account;
  }

  private openAccount(address: string, entries: readonly MailboxEntry[], allowance: SavedAllowance): void {
    this.accounts.set(address.toLowerCase(), {
      mailbox: new Mailbox((id) => this.letters.get(id), entries),
      allowance: new DailyAllowance(this.rules.quota, allowance),
    });
  }
}

/** What everybody may know of a mail that was sent. */
function asSent(letter: Letter): SentMail {
  const { id, at, from, fromName, to, cc, bcc, replyTo, subject, text, html } = letter;
  return {
    ...{ id, at, from, to, cc, bcc, subject, text },
    ...(fromName === undefined ? {} : { fromName }),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(html === undefined ? {} : { html }),
  };
}
