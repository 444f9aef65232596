import type { Letter } from '../mail-app/letter';
import { scriptIdOf, type StoredMail } from '../mail-app/mailbox';
import { partlyBuilt } from '../partly-built';
import { describeService, type MethodTable } from '../service';
import { parametersMismatch } from '../signature';
import { draftAnswer, sendAnswer } from './answering';
import { KNOWN, REMOTE, type Draft, type GmailAccount, type Message, type Thread } from './gmail-account';
import { bodyAsHtml, bodyAsText, headerOf, senderOf } from './mail-fields';

const READ_AT_ONCE = [
  'getBcc',
  'getBody',
  'getCc',
  'getDate',
  'getFrom',
  'getHeader',
  'getId',
  'getPlainBody',
  'getReplyTo',
  'getSubject',
  'getTo',
  'isDraft',
  'isInInbox',
  'isInTrash',
  'isUnread',
] as const satisfies readonly (keyof Message)[];

const AT_GMAIL = [
  'createDraftReply',
  'createDraftReplyAll',
  'getThread',
  'markRead',
  'moveToTrash',
  'refresh',
  'reply',
  'replyAll',
] as const satisfies readonly (keyof Message)[];

type Built = (typeof READ_AT_ONCE)[number] | (typeof AT_GMAIL)[number];

/** A message as it stood when the script got it, until it is refreshed. */
export class GmailMessage implements Pick<Message, Built> {
  constructor(
    private readonly account: GmailAccount,
    private mail: StoredMail,
  ) {}

  getId(): string {
    return scriptIdOf(this.mail.entry);
  }

  getThread(): Thread {
    return this.account.thread(this.mail.entry.threadId);
  }

  getFrom(): string {
    return senderOf(this.letter);
  }

  getTo(): string {
    return this.letter.to.join(', ');
  }

  getCc(): string {
    return this.letter.cc.join(', ');
  }

  /** Only the sender's own copy names them. */
  getBcc(): string {
    return this.mail.entry.folder === 'inbox' ? '' : this.letter.bcc.join(', ');
  }

  getReplyTo(): string {
    return this.letter.replyTo ?? '';
  }

  getSubject(): string {
    return this.letter.subject;
  }

  getDate(): GoogleAppsScript.Base.Date {
    return new Date(this.letter.at);
  }

  getPlainBody(): string {
    return bodyAsText(this.letter);
  }

  getBody(): string {
    return bodyAsHtml(this.letter);
  }

  getHeader(...args: unknown[]): string {
    const [name] = args;
    if (args.length !== 1 || typeof name !== 'string') {
      throw parametersMismatch('GmailApp.GmailMessage.getHeader', args);
    }
    return headerOf(this.letter, name);
  }

  isDraft(): boolean {
    return this.mail.entry.folder === 'drafts';
  }

  isInInbox(): boolean {
    return this.mail.entry.folder === 'inbox' && !this.isInTrash();
  }

  isInTrash(): boolean {
    return this.mail.entry.trashed ?? false;
  }

  isUnread(): boolean {
    return this.mail.entry.unread;
  }

  createDraftReply(...args: unknown[]): Draft {
    return draftAnswer(this.account, this.mail, 'sender', args, 'GmailApp.GmailMessage.createDraftReply');
  }

  createDraftReplyAll(...args: unknown[]): Draft {
    return draftAnswer(this.account, this.mail, 'all', args, 'GmailApp.GmailMessage.createDraftReplyAll');
  }

  reply(...args: unknown[]): Message {
    sendAnswer(this.account, this.mail, 'sender', args, 'GmailApp.GmailMessage.reply');
    return partlyBuilt<Message>(this);
  }

  replyAll(...args: unknown[]): Message {
    sendAnswer(this.account, this.mail, 'all', args, 'GmailApp.GmailMessage.replyAll');
    return partlyBuilt<Message>(this);
  }

  markRead(): Message {
    this.account.mailbox.markRead(this.mail.entry.id);
    return this.refresh();
  }

  moveToTrash(): Message {
    this.account.mailbox.trash([this.mail.entry.id]);
    return this.refresh();
  }

  refresh(): Message {
    this.mail = this.account.mail(this.getId());
    return partlyBuilt<Message>(this);
  }

  private get letter(): Letter {
    return this.mail.letter;
  }
}

const methods: MethodTable<GmailMessage> = {
  ...Object.fromEntries(READ_AT_ONCE.map((name) => [name, KNOWN])),
  ...Object.fromEntries(AT_GMAIL.map((name) => [name, REMOTE])),
};

describeService(GmailMessage, 'GmailMessage', methods);
