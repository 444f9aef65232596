import type { Assumptions } from '../contract';
import type { StoredMail } from '../mail-app/mailbox';
import { scriptIdOf, type Mailbox } from '../mail-app/mailbox';
import type { PostOffice } from '../mail-app/post-office';
import { FULL_ONLY, SCOPES } from '../modes';
import type { RunningScript } from '../running-script';
import { ServiceError, type MethodSpec } from '../service';

export type Draft = GoogleAppsScript.Gmail.GmailDraft;
export type Message = GoogleAppsScript.Gmail.GmailMessage;
export type Thread = GoogleAppsScript.Gmail.GmailThread;

/** A call that goes to Gmail's servers. */
export const REMOTE: MethodSpec = { kind: 'mail', modes: FULL_ONLY, scopes: SCOPES.gmail };
/** A call answered by what the object has already. */
export const KNOWN: MethodSpec = { ...REMOTE, kind: 'local' };

export interface GmailServices {
  readonly post: PostOffice;
  /** The account that the script runs as. */
  readonly email: string;
  readonly assumptions: Assumptions;
}

/** Makes the objects that the others hand out, so that none needs to know the others' classes. */
export interface GmailObjects {
  message(account: GmailAccount, mail: StoredMail): Message;
  thread(account: GmailAccount, id: string): Thread;
  draft(account: GmailAccount, mail: StoredMail): Draft;
}

/** Google's words for what cannot be done to a mail; which words it has for a mail that is gone nobody says. */
export function notAllowed(): ServiceError {
  return new ServiceError('Gmail operation not allowed.');
}

/** One account's Gmail as one execution sees it. */
export class GmailAccount {
  readonly email: string;
  readonly post: PostOffice;
  readonly assumptions: Assumptions;

  constructor(
    services: GmailServices,
    private readonly script: RunningScript,
    private readonly objects: GmailObjects,
  ) {
    this.email = services.email;
    this.post = services.post;
    this.assumptions = services.assumptions;
  }

  get mailbox(): Mailbox {
    return this.post.mailboxOf(this.email);
  }

  now(): number {
    return this.script.now();
  }

  message(mail: StoredMail): Message {
    return this.objects.message(this, mail);
  }

  thread(id: string): Thread {
    return this.objects.thread(this, id);
  }

  /** @throws ServiceError for a draft that was sent or deleted. */
  draft(id: string): Draft {
    return this.objects.draft(this, this.draftMail(id));
  }

  allDrafts(): Draft[] {
    return this.drafts().map((mail) => this.objects.draft(this, mail));
  }

  /** Oldest first. */
  mails(): readonly StoredMail[] {
    const now = this.now();
    return this.mailbox.stored().filter(({ entry }) => (entry.lingersUntil ?? Infinity) > now);
  }

  /** Oldest first. */
  mailsOfThread(id: string): readonly StoredMail[] {
    return this.mails().filter(({ entry }) => entry.threadId === id);
  }

  /** The drafts but for those in the bin, the latest first. */
  drafts(): readonly StoredMail[] {
    return this.mails()
      .filter(({ entry }) => entry.folder === 'drafts' && entry.trashed !== true)
      .reverse();
  }

  /** @throws ServiceError for a draft that was sent or deleted. */
  draftMail(id: string): StoredMail {
    return this.found(this.drafts().find(({ entry }) => entry.id === id));
  }

  /** @param id as scripts know it. @throws ServiceError where no message has it. */
  mail(id: string): StoredMail {
    return this.found(this.mails().find(({ entry }) => scriptIdOf(entry) === id));
  }

  private found(mail: StoredMail | undefined): StoredMail {
    if (!mail) throw notAllowed();
    return mail;
  }
}
