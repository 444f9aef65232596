import { recipientsOfLetter } from '../mail-app/letter';
import { assertRecipients } from '../mail-app/written-letter';
import { partlyBuilt } from '../partly-built';
import type { RunningScript } from '../running-script';
import { describeService, ServiceError } from '../service';
import { parametersMismatch } from '../signature';
import {
  GmailAccount,
  REMOTE,
  type Draft,
  type GmailServices,
  type Message,
  type Thread,
} from './gmail-account';
import { GmailDraft } from './gmail-draft';
import { GmailMessage } from './gmail-message';
import { GmailThread } from './gmail-thread';
import { mailOf } from './script-mail';
import { threadsFound } from './search';

type Service = GoogleAppsScript.Gmail.GmailApp;
type Built =
  | 'createDraft'
  | 'getAliases'
  | 'getDraft'
  | 'getDraftMessages'
  | 'getDrafts'
  | 'getMessageById'
  | 'getMessagesForThread'
  | 'getMessagesForThreads'
  | 'search'
  | 'sendEmail';

const MOST_THREADS = 500;

/** Gmail of the account that the script runs as. */
export class GmailApp implements Pick<Service, Built> {
  private readonly account: GmailAccount;

  constructor(services: GmailServices, script: RunningScript) {
    this.account = new GmailAccount(services, script, {
      message: (account, mail) => partlyBuilt<Message>(new GmailMessage(account, mail)),
      thread: (account, id) => partlyBuilt<Thread>(new GmailThread(account, id)),
      draft: (account, mail) => new GmailDraft(account, mail),
    });
  }

  createDraft(...args: unknown[]): Draft {
    const letter = mailOf(this.account, args, 'GmailApp.createDraft');
    return this.account.draft(this.account.post.keepDraft(letter));
  }

  /** @throws ServiceError for a draft that was sent or deleted. */
  getDraft(...args: unknown[]): Draft {
    return this.account.draft(oneText(args, 'GmailApp.getDraft'));
  }

  /** The latest first. */
  getDrafts(): Draft[] {
    return this.account.allDrafts();
  }

  getDraftMessages(): Message[] {
    return this.account.drafts().map((mail) => this.account.message(mail));
  }

  /** @throws ServiceError where no message has the id. */
  getMessageById(...args: unknown[]): Message {
    return this.account.message(this.account.mail(oneText(args, 'GmailApp.getMessageById')));
  }

  getThreadById(...args: unknown[]): Thread | null {
    const id = oneText(args, 'GmailApp.getThreadById');
    return this.account.mailsOfThread(id).length === 0 ? null : this.account.thread(id);
  }

  getMessagesForThread(...args: unknown[]): Message[] {
    const [thread] = args;
    if (args.length !== 1 || !(thread instanceof GmailThread)) {
      throw parametersMismatch('GmailApp.getMessagesForThread', args);
    }
    return thread.getMessages();
  }

  getMessagesForThreads(...args: unknown[]): Message[][] {
    const [threads] = args;
    if (args.length !== 1 || !isThreads(threads)) {
      throw parametersMismatch('GmailApp.getMessagesForThreads', args);
    }
    return threads.map((thread) => thread.getMessages());
  }

  /** Conversations that have one message which fits all of the query, the latest first. */
  search(...args: unknown[]): Thread[] {
    const [query, start = 0, max = MOST_THREADS] = args;
    const isRange = typeof start === 'number' && typeof max === 'number';
    if (typeof query !== 'string' || !isRange || ![1, 3].includes(args.length)) {
      throw parametersMismatch('GmailApp.search', args);
    }
    if (max > MOST_THREADS) throw new ServiceError(`Argument max cannot exceed ${String(MOST_THREADS)}.`);
    const found = threadsFound(this.account, query);
    return found.slice(start, start + max).map((id) => this.account.thread(id));
  }

  sendEmail(...args: unknown[]): Service {
    const letter = mailOf(this.account, args, 'GmailApp.sendEmail');
    assertRecipients(recipientsOfLetter(letter).length);
    this.account.post.sendByScript(letter);
    return partlyBuilt<Service>(this as Pick<Service, Built>);
  }

  getAliases(): string[] {
    return [];
  }
}

function oneText(args: readonly unknown[], method: string): string {
  const [text] = args;
  if (args.length !== 1 || typeof text !== 'string') throw parametersMismatch(method, args);
  return text;
}

function isThreads(value: unknown): value is readonly GmailThread[] {
  return Array.isArray(value) && value.every((item) => item instanceof GmailThread);
}

describeService(GmailApp, 'GmailApp', {
  createDraft: REMOTE,
  getAliases: REMOTE,
  getDraft: REMOTE,
  getDraftMessages: REMOTE,
  getDrafts: REMOTE,
  getMessageById: REMOTE,
  getMessagesForThread: REMOTE,
  getMessagesForThreads: REMOTE,
  getThreadById: REMOTE,
  search: REMOTE,
  sendEmail: REMOTE,
});
