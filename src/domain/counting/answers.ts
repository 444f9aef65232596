import type { Outcome } from '../cells/vocabulary';

const NO_ANSWERS: ReadonlySet<Outcome | undefined> = new Set<Outcome | undefined>([
  undefined,
  'silence',
  'bounce',
  'outOfOffice',
]);

/** True for what a person must have said: a bounce comes from a mail server, an out-of-office note from a calendar. */
export function isAnswer(outcome: Outcome | undefined): boolean {
  return !NO_ANSWERS.has(outcome);
}

/** True where what came back on the reply date was written by no person. */
export function isMachineReply(outcome: Outcome | undefined): boolean {
  return outcome === 'bounce' || outcome === 'outOfOffice';
}
