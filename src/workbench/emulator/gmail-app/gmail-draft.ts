import { recipientsOfLetter, type Letter } from '../mail-app/letter';
import { scriptIdOf } from '../mail-app/mailbox';
import { recipientsOf } from '../mail-app/recipients';
import { assertRecipients } from '../mail-app/written-letter';
import { describeService } from '../service';
import { KNOWN, REMOTE, type Draft, type GmailAccount, type Message } from './gmail-account';
import { mailOf } from './script-mail';

/** A draft by its id, which it keeps while its message is replaced. */
export class GmailDraft implements Draft {
  private messageId: string;

  /** @throws ServiceError for a draft that was sent or deleted. */
  constructor(
    private readonly account: GmailAccount,
    private readonly id: string,
  ) {
    this.messageId = scriptIdOf(account.draftMail(id).entry);
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
    const sent = this.addressed({ ...letter, id: account.post.newId(), at: account.now() });
    assertRecipients(recipientsOfLetter(sent).length);
    const message = account.post.sendByScript(sent, entry.threadId);
    account.post.remove(account.email, id);
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
