import type { CalendarDay } from '../calendar/calendar-day';
import type { FollowUpState, FollowUpRule, Language } from '../cells/vocabulary';
import { followUpWords, sheetWords } from '../words';
import { oneLine } from './mail-text';
import type { PlannedFollowUp, StopReason } from './plan';

const NAME_LENGTH = 200;
/** What is quoted may fill a cell; the sentence that quotes it has to fit into one as well. */
const QUOTE_LENGTH = 500;

/** Why a follow-up is planned, in a sentence of the spreadsheet's language. */
export function planInWords(
  { person, rule, step, since, due, best, why }: PlannedFollowUp,
  language: Language,
): string {
  const words = followUpWords(language);
  const { dayInWords, codes, reminderInWords } = sheetWords(language);
  const nextStep = oneLine(why.nextStep, QUOTE_LENGTH);
  const day = dayInWords(since);
  if (rule === 'reminder') {
    const kind = why.kind === undefined ? '' : codes.kind[why.kind];
    return reminderInWords({ kind, day, nextStep });
  }
  const facts = {
    name: oneLine(person, NAME_LENGTH),
    day,
    by: dayInWords(best ?? due),
    about: oneLine(why.about, QUOTE_LENGTH),
    nextStep,
  };
  return rule === 'pitch' && step === 1 ? words.tryElsewhere(facts) : words.planned[rule](facts);
}

/** Why a follow-up has ended, in a sentence of the spreadsheet's language. */
export function endInWords(reason: StopReason, language: Language): string {
  const { ended } = followUpWords(language);
  return 'on' in reason ? ended[reason.why](dayOf(reason.on, language)) : ended[reason.why];
}

function dayOf(day: CalendarDay, language: Language): string {
  return sheetWords(language).dayInWords(day);
}

/** Situations in which having been in touch is all that was wanted. */
const CONTACT_IS_ALL: readonly FollowUpRule[] = ['metSomeone', 'keepInTouch'];
const CONTACTS: readonly StopReason['why'][] = ['replied', 'replyNoted', 'answered', 'unclear', 'movedOn'];
const CLOSING: readonly StopReason['why'][] = ['noAnswer', 'faded', 'draftRemoved'];

/** The state that a follow-up of that rule ends in: what the user has done without it is done, not cancelled. */
export function endState({ why }: StopReason, rule: FollowUpRule | undefined): FollowUpState {
  if (CLOSING.includes(why)) return 'closed';
  if (why === 'wroteYourself') return 'done';
  const isAll = rule !== undefined && CONTACT_IS_ALL.includes(rule) && CONTACTS.includes(why);
  return isAll ? 'done' : 'cancelled';
}

/** Ends that nothing but the sheet has told; a mailbox may know of the others what the sheet does not. */
const DERIVED = [
  'logGone',
  'personGone',
  'answered',
  'unclear',
  'replyNoted',
  'movedOn',
  'parentCancelled',
] as const satisfies readonly StopReason['why'][];

/** Whether a row says that it has ended for a reason that the sheet may take back. */
export function isDerivedEnd(inWords: string, language: Language): boolean {
  const { ended } = followUpWords(language);
  const [before = '', after = ''] = ended.replyNoted('\n').split('\n');
  return DERIVED.some((why) =>
    why === 'replyNoted' ? inWords.startsWith(before) && inWords.endsWith(after) : ended[why] === inWords,
  );
}
