import type { Decision } from '../cells/vocabulary';

/** What can be decided by a mail to oneself; opening a row is none of it. */
export type AnswerDecision = Exclude<Decision, 'open'>;

/** The word in the subject of every answer, by which the mailbox is searched. */
export const ANSWER_WORD = 'Rapport';

/** Of how many characters of a digest the token consists that stands for a follow-up. */
export const TOKEN_LENGTH = 8;

const CODES: Readonly<Record<AnswerDecision, string>> = {
  done: 'done',
  snooze1: '1d',
  snooze3: '3d',
  snooze7: '7d',
};

/** In the order in which they are offered. */
export const ANSWERS = Object.keys(CODES) as readonly AnswerDecision[];

const SHAPE = new RegExp(`^${ANSWER_WORD} (\\w+) ([\\w-]{${String(TOKEN_LENGTH)}})$`);

/** What a mail to oneself has decided. */
export interface MailAnswer {
  readonly decision: AnswerDecision;
  readonly token: string;
}

/** The same subject in every language: what is in a draft already must still be understood after Settings changed. */
export function answerSubject({ decision, token }: MailAnswer): string {
  return `${ANSWER_WORD} ${CODES[decision]} ${token}`;
}

/** Undefined for a subject that is no answer. */
export function answerIn(subject: string): MailAnswer | undefined {
  const [, code, token = ''] = SHAPE.exec(subject.trim()) ?? [];
  const decision = ANSWERS.find((known) => CODES[known] === code);
  return decision && { decision, token };
}

/** A link that begins a mail to that address with that answer in its subject. */
export function answerLink(address: string, answer: MailAnswer): string {
  const to = encodeURIComponent(address).replace('%40', '@');
  return `mailto:${to}?subject=${encodeURIComponent(answerSubject(answer))}`;
}
