import { dayOfMoment } from '../../domain/calendar/cell-clock';
import type { Choice } from '../../domain/follow-ups/decisions';
import { ANSWER_WORD, answerIn, type MailAnswer } from '../../domain/follow-ups/mail-answer';
import { todayWords } from '../../domain/words/today';
import { decide, type DecidingWish } from './decide';
import { askedKeys } from './mail-tokens';
import type { MessageFacts } from './mailbox';
import type { HourlyPorts, PropertyStore } from './ports';
import { noteInRunRecord, readRunRecord } from './run-record';

const KEY = 'answered';
const HOUR = 3_600_000;
/** What Gmail's search shows late is still found so long after it was written. */
const OVERLAP = 48 * HOUR;
/** The note of the last look need not be newer than this: what was heeded is known by its id. */
const NOTE_AFTER = 12 * HOUR;
/** The note is one property of 9 KB. */
const KNOWN_AT_MOST = 250;

/** Which messages have been heeded, each with its moment, and when the mailbox was looked into. */
interface Heeded {
  readonly lookedAt: number;
  readonly messages: Readonly<Record<string, number>>;
}

/** An answer that no run has heeded yet. */
interface NewAnswer extends MailAnswer {
  readonly message: MessageFacts;
  /** Undefined where no mail has asked about that. */
  readonly key: string | undefined;
}

/**
 * Heeds what the user has answered to daily mails by mails to himself, each once, with one search; to be called under
 * the document lock. An answer that belongs to nothing any more is told of in the next mail. Does nothing in the
 * edition that may not read mail.
 */
export function heedMailAnswers(ports: HourlyPorts, wish: DecidingWish): void {
  const { documentProperties, mailbox, clock } = ports;
  if (!mailbox.draftBox || readRunRecord(documentProperties).lastMailDay === undefined) return;
  const now = clock.now().getTime();
  const heeded = readHeeded(documentProperties, now);
  const since = heeded.lookedAt - OVERLAP;
  const notes = mailbox.draftBox.notesToMyself(ANSWER_WORD, new Date(since));
  const answers = newAnswers(notes, heeded, documentProperties);
  const done = answers.length === 0 ? [] : heedAll(answers, ports, wish);
  if (done.length === 0 && now - heeded.lookedAt < NOTE_AFTER) return;
  const messages = [
    ...Object.entries(heeded.messages),
    ...done.map(({ messageId, at }) => [messageId, at.getTime()] as const),
  ];
  const recent = messages.filter(([, at]) => at >= since).slice(-KNOWN_AT_MOST);
  saveHeeded(documentProperties, { lookedAt: now, messages: Object.fromEntries(recent) });
}

function newAnswers(
  notes: readonly MessageFacts[],
  { messages }: Heeded,
  store: PropertyStore,
): readonly NewAnswer[] {
  const answers = notes.flatMap((message) => {
    const answer = message.messageId in messages || !message.isMine ? undefined : answerIn(message.subject);
    return answer ? [{ ...answer, message }] : [];
  });
  if (answers.length === 0) return [];
  const keys = askedKeys(store);
  return answers.map((answer) => ({ ...answer, key: keys.get(answer.token) }));
}

/** @returns the messages that need not be looked at again. */
function heedAll(
  answers: readonly NewAnswer[],
  ports: HourlyPorts,
  wish: DecidingWish,
): readonly MessageFacts[] {
  const choices = new Map<string, Choice>();
  // Of two answers on one follow-up the later one counts.
  for (const { key, decision, message } of answers) {
    const on = dayOfMoment(ports.cellClock.wallClockOf(message.at), wish.settings.dayStartHours);
    if (key !== undefined) choices.set(key, { decision, on });
  }
  const made = decide(ports, choices, wish);
  const { gone } = todayWords(wish.language);
  const isUnclear = ({ key }: NewAnswer): boolean => key === undefined || made.answers.get(key) === gone;
  const settled = answers.filter(({ key }) => key === undefined || made.answers.has(key));
  const unclear = settled.filter(isUnclear).length;
  if (unclear > 0) {
    const { unclearAnswers } = readRunRecord(ports.documentProperties);
    noteInRunRecord(ports.documentProperties, { unclearAnswers: unclearAnswers + unclear });
  }
  return settled.map(({ message }) => message);
}

function readHeeded(store: PropertyStore, now: number): Heeded {
  const text = store.get(KEY);
  return text === undefined ? { lookedAt: now - NOTE_AFTER, messages: {} } : (JSON.parse(text) as Heeded);
}

function saveHeeded(store: PropertyStore, heeded: Heeded): void {
  store.set(KEY, JSON.stringify(heeded));
}
