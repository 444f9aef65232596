import type { StoredMail } from '../mail-app/mailbox';
import { partlyBuilt } from '../partly-built';
import { describeService } from '../service';
import { draftAnswer, sendAnswer } from './answering';
import {
  KNOWN,
  notAllowed,
  REMOTE,
  type Draft,
  type GmailAccount,
  type Message,
  type Thread,
} from './gmail-account';

type Built =
  | 'createDraftReply'
  | 'createDraftReplyAll'
  | 'getFirstMessageSubject'
  | 'getId'
  | 'getLastMessageDate'
  | 'getMessageCount'
  | 'getMessages'
  | 'isInInbox'
  | 'isInTrash'
  | 'isUnread'
  | 'moveToTrash'
  | 'refresh'
  | 'reply'
  | 'replyAll';

/** A conversation as it stood when the script got it, until it is refreshed; drafts are among its messages. */
export class GmailThread implements Pick<Thread, Built> {
  private mails: readonly StoredMail[];

  constructor(
    private readonly account: GmailAccount,
    private readonly id: string,
  ) {
    this.mails = account.mailsOfThread(id);
  }

  getId(): string {
    return this.id;
  }

  getMessages(): Message[] {
    return this.mails.map((mail) => this.account.message(mail));
  }

  getMessageCount(): number {
    return this.mails.length;
  }

  getFirstMessageSubject(): string {
    return this.mails[0]?.letter.subject ?? '';
  }

  getLastMessageDate(): GoogleAppsScript.Base.Date {
    return new Date(this.mails.at(-1)?.letter.at ?? 0);
  }

  isUnread(): boolean {
    return this.mails.some(({ entry }) => entry.unread);
  }

  isInInbox(): boolean {
    return this.mails.some(({ entry }) => entry.folder === 'inbox' && entry.trashed !== true);
  }

  isInTrash(): boolean {
    return this.mails.every(({ entry }) => entry.trashed === true);
  }

  createDraftReply(...args: unknown[]): Draft {
    return draftAnswer(this.account, this.last(), 'sender', args, 'GmailApp.GmailThread.createDraftReply');
  }

  createDraftReplyAll(...args: unknown[]): Draft {
    return draftAnswer(this.account, this.last(), 'all', args, 'GmailApp.GmailThread.createDraftReplyAll');
  }

  reply(...args: unknown[]): Thread {
    sendAnswer(this.account, this.last(), 'sender', args, 'GmailApp.GmailThread.reply');
    return partlyBuilt<Thread>(this);
  }

  replyAll(...args: unknown[]): Thread {
    sendAnswer(this.account, this.last(), 'all', args, 'GmailApp.GmailThread.replyAll');
    return partlyBuilt<Thread>(this);
  }

  moveToTrash(): Thread {
    this.account.mailbox.trash(this.mails.map(({ entry }) => entry.id));
    return this.refresh();
  }

  refresh(): Thread {
    this.mails = this.account.mailsOfThread(this.id);
    return partlyBuilt<Thread>(this);
  }

  /** Nobody answers what is not sent yet. */
  private last(): StoredMail {
    const sent = this.account.mailsOfThread(this.id).filter(({ entry }) => entry.folder !== 'drafts');
    const last = sent.at(-1);
    if (!last) throw notAllowed();
    return last;
  }
}

describeService(GmailThread, 'GmailThread', {
  createDraftReply: REMOTE,
  createDraftReplyAll: REMOTE,
  getFirstMessageSubject: KNOWN,
  getId: KNOWN,
  getLastMessageDate: KNOWN,
  getMessageCount: KNOWN,
  getMessages: REMOTE,
  isInInbox: KNOWN,
  isInTrash: KNOWN,
  isUnread: KNOWN,
  moveToTrash: REMOTE,
  refresh: REMOTE,
  reply: REMOTE,
  replyAll: REMOTE,
});
