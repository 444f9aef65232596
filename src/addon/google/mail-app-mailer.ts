import type { Mail, Mailer } from '../use-cases/ports';

/** Sends from and to the account that runs the script. */
export class MailAppMailer implements Mailer {
  constructor(private readonly senderName: string) {}

  quotaLeft(): number {
    return MailApp.getRemainingDailyQuota();
  }

  sendToMyself(mail: Mail): void {
    MailApp.sendEmail({
      to: Session.getEffectiveUser().getEmail(),
      subject: mail.subject,
      body: mail.text,
      htmlBody: mail.html,
      name: this.senderName,
    });
  }
}
