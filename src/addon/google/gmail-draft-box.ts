import { withoutAddresses } from '../use-cases/answer';
import type { DraftBox, DraftFacts, Letter, MessageFacts } from '../use-cases/mailbox';
import { answerIn, newDraft, written } from './gmail-drafting';
import { draftFacts, messageFacts } from './gmail-facts';
import { correspondenceQuery, notesQuery } from './gmail-query';

type Draft = GoogleAppsScript.Gmail.GmailDraft;
type Message = GoogleAppsScript.Gmail.GmailMessage;
type Thread = GoogleAppsScript.Gmail.GmailThread;

/** Far more conversations than one has with one person in the weeks that are asked for. */
const MOST_THREADS = 100;

/** What Google says where the service is at fault and not what was asked for: the next run asks again. */
const PASSING =
  /service error|server error|unexpected error|timed out|too many|quota|rate|permission|authoriz/i;

/** The mailbox of the account that runs the script. What it throws names no address. */
export class GmailDraftBox implements DraftBox {
  private own: ReadonlySet<string> | undefined;

  drafts(): readonly DraftFacts[] {
    const messages = new Map(GmailApp.getDraftMessages().map((message) => [message.getId(), message]));
    return GmailApp.getDrafts().flatMap((draft) => {
      const message = messages.get(draft.getMessageId());
      return message ? [draftFacts(draft.getId(), message)] : [];
    });
  }

  draft(draftId: string): DraftFacts | undefined {
    const draft = existing(draftId);
    return draft && draftFacts(draftId, draft.getMessage());
  }

  thread(threadId: string): readonly MessageFacts[] | undefined {
    const thread = threadOf(threadId);
    return thread && this.factsOf([thread], [thread.getMessages()]);
  }

  correspondence(addresses: readonly string[], since: Date): readonly MessageFacts[] {
    return discreetly(() => this.found(correspondenceQuery(addresses, since), since));
  }

  notesToMyself(word: string, since: Date): readonly MessageFacts[] {
    const found = this.found(notesQuery(word, since), since);
    const notes = found.filter(({ isMine, subject }) => isMine && subject.includes(word));
    // What one writes to oneself may be there twice, as sent and as received.
    return notes.filter((note, index) => notes.findIndex((other) => isSameNote(note, other)) === index);
  }

  create(letter: Letter, threadId: string | undefined): DraftFacts {
    return discreetly(() => {
      const thread = threadId === undefined ? undefined : threadOf(threadId);
      return (thread && answerIn(thread, letter)) ?? newDraft(letter);
    });
  }

  send(draftId: string): MessageFacts {
    return discreetly(() => messageFacts(GmailApp.getDraft(draftId).send(), this.isOwn));
  }

  remove(draftId: string): void {
    existing(draftId)?.deleteDraft();
  }

  private found(query: string, since: Date): readonly MessageFacts[] {
    const threads = GmailApp.search(query, 0, MOST_THREADS);
    if (threads.length === 0) return [];
    return this.factsOf(threads, GmailApp.getMessagesForThreads(threads)).filter(({ at }) => at >= since);
  }

  private factsOf(threads: readonly Thread[], messages: readonly Message[][]): readonly MessageFacts[] {
    return threads
      .flatMap((thread, index) =>
        written(messages[index] ?? []).map((message) => messageFacts(message, this.isOwn, thread.getId())),
      )
      .sort((one, other) => one.at.getTime() - other.at.getTime());
  }

  private readonly isOwn = (address: string): boolean => {
    this.own ??= new Set(
      [Session.getEffectiveUser().getEmail(), ...GmailApp.getAliases()].map((own) => own.toLowerCase()),
    );
    return this.own.has(address);
  };
}

function isSameNote(one: MessageFacts, other: MessageFacts): boolean {
  return one.subject === other.subject && one.at.getTime() === other.at.getTime();
}

// Gone is only what the list of drafts does not have: an error alone may mean that Gmail is not well.
function existing(draftId: string): Draft | undefined {
  try {
    return GmailApp.getDraft(draftId);
  } catch (error) {
    if (GmailApp.getDrafts().some((draft) => draft.getId() === draftId)) throw error;
    return undefined;
  }
}

function threadOf(threadId: string): Thread | undefined {
  try {
    return orUndefined(GmailApp.getThreadById(threadId));
  } catch (error) {
    if (PASSING.test(String(error))) throw error;
    return undefined;
  }
}

/** Google's types promise an object where its service gives null. */
function orUndefined<T>(found: T | null): T | undefined {
  return found ?? undefined;
}

function discreetly<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(withoutAddresses(error instanceof Error ? error.message : String(error)));
  }
}
