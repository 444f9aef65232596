import { recipientsOfLetter, type Letter } from '../mail-app/letter';
import { scriptIdOf, type StoredMail } from '../mail-app/mailbox';
import { recipientsOf } from '../mail-app/recipients';
import { assertRecipients } from '../mail-app/written-letter';
import { describeService } from '../service';
import { KNOWN, notAllowed, REMOTE, type Draft, type GmailAccount, type Message } from './gmail-account';
import { mailOf } from './script-mail';

/** Milliseconds; how long it may be at Google nobody says. */
const LINGERING = 60_000;

/** A draft by its id, which it keeps while its message is replaced. */
export class GmailDraft implements Draft {
  private readonly id: string;
  private messageId: string;

  constructor(
    private readonly account: GmailAccount,
    { entry }: StoredMail,
  ) {
    this.id = entry.id;
    this.messageId = scriptIdOf(entry);
  }

  getId(): string {
    return this.id;
  }

  getMessageId(): string {
    return this.messageId;
  }

  getMessage(): Message {
    return this.account.message(this.account.draftMail(this.id));
  }

  /** The draft is gone afterwards, and stays where sending is refused. */
  send(): Message {
    const { account, id } = this;
    const { letter, entry } = account.draftMail(id);
    if (entry.lingersUntil !== undefined) throw notAllowed();
    const sent = this.addressed({ ...letter, id: account.post.newId(), at: account.now() });
    assertRecipients(recipientsOfLetter(sent).length);
    const message = account.post.sendByScript(sent, entry.threadId);
    this.takeAway();
    return account.message(account.mail(message));
  }

  update(...args: unknown[]): Draft {
    const { account, id } = this;
    const { letter: before } = account.draftMail(id);
    const letter = mailOf(account, args, 'GmailApp.GmailDraft.update');
    const stays = account.assumptions.updatedDraftStaysInThread;
    const alone = before.references.length === 0;
    account.post.changeDraft(
      id,
      stays ? { ...letter, references: before.references } : letter,
      stays || alone ? undefined : letter.id,
    );
    this.messageId = letter.id;
    return this;
  }

  deleteDraft(): void {
    this.account.draftMail(this.id);
    this.account.post.remove(this.account.email, this.id);
  }

  private takeAway(): void {
    const { account, id } = this;
    const now = account.now();
    if (account.assumptions.sentDraftIsGoneAtOnce) account.post.remove(account.email, id);
    else account.mailbox.linger(id, now, now + LINGERING);
  }

  /** A person may have typed names or nonsense into the draft's lines. */
  private addressed(letter: Letter): Letter {
    const [to, cc, bcc] = [letter.to, letter.cc, letter.bcc].map((lines) =>
      lines.flatMap((line) => recipientsOf(line)),
    ) as [string[], string[], string[]];
    return { ...letter, to, cc, bcc };
  }
}

describeService(GmailDraft, 'GmailDraft', {
  deleteDraft: REMOTE,
  getId: KNOWN,
  getMessage: REMOTE,
  getMessageId: KNOWN,
  send: REMOTE,
  update: REMOTE,
});
