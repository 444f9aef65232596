import type {
  DraftBox,
  DraftFacts,
  Letter,
  Mailbox,
  MessageFacts,
} from '../../../src/addon/use-cases/mailbox';
import type { Mail } from '../../../src/addon/use-cases/ports';
import type { FakeCalls } from '../fake-calls';

const ME = 'me@example.org';

interface Draft {
  draftId: string;
  threadId: string;
  to: string;
  subject: string;
  text: string;
  at: Date;
}

/** A mailbox in memory; what is in it outlives an execution. */
export class FakeGmail {
  readonly drafts: Draft[] = [];
  readonly messages: MessageFacts[] = [];
  readonly toMyself: Mail[] = [];
  /** Conversations that cannot be read. */
  readonly unreadable = new Set<string>();
  /** Every draft there ever was. */
  draftsMade = 0;
  quota = 100;
  /** Sending throws from that many sent mails on. */
  refusesAfter = Infinity;
  /** Addresses that no draft can be made to. */
  readonly refusedAddresses = new Set<string>();
  isFull = true;
  private nextId = 1;

  constructor(private readonly now: () => number) {}

  sentTo(address: string): readonly MessageFacts[] {
    return this.sent.filter(({ to }) => to === address);
  }

  get sent(): readonly MessageFacts[] {
    return this.messages.filter(({ isMine }) => isMine);
  }

  /** A message that comes in, into a conversation of its own unless one is given. */
  receive(from: string, change: Partial<MessageFacts> = {}): MessageFacts {
    return this.put({ from, to: ME, isMine: false, ...change });
  }

  /** What the user writes by hand. */
  write(to: string, change: Partial<MessageFacts> = {}): MessageFacts {
    return this.put({ from: ME, to, isMine: true, ...change });
  }

  /** The user opens a draft and sends it. */
  sendByHand(draftId: string): void {
    this.sendDraft(draftId);
  }

  throwAway(draftId: string): void {
    this.drafts.splice(this.drafts.indexOf(this.draftOf(draftId)), 1);
  }

  draftTo(address: string): Draft | undefined {
    return this.drafts.find(({ to }) => to === address);
  }

  /** The mailbox as one execution sees it. */
  seenBy(calls: FakeCalls): Mailbox {
    return {
      quotaLeft: () => calls.pass('quota', () => this.quota),
      ownAddress: () => 'me@example.org',
      sendToMyself: (mail) => calls.pass('send to myself', () => void this.toMyself.push(mail)),
      sendTo: (letter) => calls.pass('send to', () => this.sendLetter(letter)),
      draftBox: this.isFull ? this.boxSeenBy(calls) : undefined,
    };
  }

  private boxSeenBy(calls: FakeCalls): DraftBox {
    return {
      drafts: () => calls.pass('drafts', () => this.drafts.map((draft) => ({ ...draft }))),
      draft: (draftId) => calls.pass('draft', () => this.drafts.find((draft) => draft.draftId === draftId)),
      thread: (threadId) =>
        calls.pass('thread', () => {
          const messages = this.messages.filter((message) => message.threadId === threadId);
          return messages.length === 0 || this.unreadable.has(threadId) ? undefined : messages;
        }),
      correspondence: (addresses, since) =>
        calls.pass('search', () => {
          const isWith = ({ from, to }: MessageFacts): boolean =>
            addresses.includes(from) || addresses.includes(to);
          const threads = new Set(this.messages.filter(isWith).map(({ threadId }) => threadId));
          return this.messages.filter(({ threadId, at }) => threads.has(threadId) && at >= since);
        }),
      notesToMyself: () => [],
      create: (letter, threadId) => calls.pass('create', () => this.create(letter, threadId)),
      send: (draftId) => calls.pass('send', () => this.sendDraft(draftId)),
      remove: (draftId) =>
        calls.pass('remove draft', () => {
          this.throwAway(draftId);
        }),
    };
  }

  private create({ to, subject, text }: Letter, threadId: string | undefined): DraftFacts {
    if (this.refusedAddresses.has(to)) throw new Error(`Invalid to header: ${to}`);
    this.draftsMade += 1;
    const first = this.messages.find((message) => message.threadId === threadId);
    const draft = {
      draftId: `d${String(this.nextId++)}`,
      threadId: first?.threadId ?? `t${String(this.nextId++)}`,
      to,
      subject: first ? `Re: ${first.subject}` : subject,
      // As Gmail gives it back, its lines end otherwise.
      text: `${text.replace(/\n/g, '\r\n')}\r\n`,
      at: this.second(),
    };
    this.drafts.push(draft);
    return { ...draft };
  }

  private sendDraft(draftId: string): MessageFacts {
    const { to, subject, text, threadId } = this.draftOf(draftId);
    this.useQuota();
    this.throwAway(draftId);
    return this.put({ from: ME, to, isMine: true, subject, text, threadId });
  }

  private sendLetter({ to, subject, text }: Letter): void {
    if (this.refusedAddresses.has(to)) throw new Error(`Invalid email: ${to}`);
    this.useQuota();
    this.put({ from: ME, to, isMine: true, subject, text });
  }

  private useQuota(): void {
    if (this.sent.length >= this.refusesAfter)
      throw new Error('Service invoked too many times for one day: email.');
    this.quota -= 1;
  }

  private draftOf(draftId: string): Draft {
    const draft = this.drafts.find((each) => each.draftId === draftId);
    if (!draft) throw new Error('Draft not found');
    return draft;
  }

  private put(facts: Partial<MessageFacts>): MessageFacts {
    const message: MessageFacts = {
      messageId: `m${String(this.nextId++)}`,
      threadId: `t${String(this.nextId++)}`,
      isMine: false,
      from: '',
      to: '',
      subject: 'Hello',
      text: '',
      at: this.second(),
      automatic: undefined,
      ...facts,
    };
    this.messages.push(message);
    this.messages.sort((a, b) => a.at.getTime() - b.at.getTime());
    return message;
  }

  /** A mailbox keeps no more of a moment than its second. */
  private second(): Date {
    return new Date(Math.floor(this.now() / 1000) * 1000);
  }
}
