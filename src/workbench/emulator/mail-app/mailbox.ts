import type { SentMail } from '../contract';
import { ServiceError } from '../service';

const WINDOW = 24 * 60 * 60 * 1000;

interface SavedMailbox {
  readonly sent: readonly SentMail[];
  readonly windowStart: number | null;
  readonly used: number;
}

/** What was sent, and the day's recipients left: they are all back 24 hours after the first one was used. */
export class Mailbox {
  private readonly mails: SentMail[];
  private windowStart: number | null;
  private used: number;

  constructor(
    private readonly quota: number,
    saved: SavedMailbox,
  ) {
    this.mails = [...saved.sent];
    this.windowStart = saved.windowStart;
    this.used = saved.used;
  }

  /** Recipients left at an instant. */
  remaining(now: number): number {
    this.renewWindow(now);
    return Math.max(0, this.quota - this.used);
  }

  /** @throws ServiceError where the recipients exceed what is left; nothing is sent then. */
  send(mail: SentMail): void {
    const recipients = mail.to.length + mail.cc.length + mail.bcc.length;
    if (recipients > this.remaining(mail.at)) {
      throw new ServiceError('Service invoked too many times for one day: email.');
    }
    this.windowStart ??= mail.at;
    this.used += recipients;
    this.mails.push(mail);
  }

  sent(): readonly SentMail[] {
    return this.mails;
  }

  save(): SavedMailbox {
    return { sent: this.mails, windowStart: this.windowStart, used: this.used };
  }

  private renewWindow(now: number): void {
    if (this.windowStart === null || now < this.windowStart + WINDOW) return;
    this.windowStart = null;
    this.used = 0;
  }
}
