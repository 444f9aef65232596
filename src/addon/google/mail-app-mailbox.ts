import type { DraftBox, Letter, Mailbox } from '../use-cases/mailbox';
import type { Mail } from '../use-cases/ports';

/** Sends from the account that runs the script, by the one right that is for sending only. */
export class MailAppMailbox implements Mailbox {
  constructor(
    private readonly senderName: string,
    readonly draftBox: DraftBox | undefined,
  ) {}

  quotaLeft(): number {
    return MailApp.getRemainingDailyQuota();
  }

  sendToMyself(mail: Mail): void {
    this.send(this.ownAddress(), mail, { name: this.senderName });
  }

  ownAddress(): string {
    return Session.getEffectiveUser().getEmail();
  }

  // Under the account's own name: it is the person who writes here, not the add-on.
  sendTo(letter: Letter): void {
    this.send(letter.to, letter, {});
  }

  private send(to: string, { subject, text, html }: Mail, from: { readonly name?: string }): void {
    MailApp.sendEmail({ to, subject, body: text, htmlBody: html, ...from });
  }
}
