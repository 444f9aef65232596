import type { CalendarDay } from '../calendar/calendar-day';
import type { FollowUpState, Language } from '../cells/vocabulary';
import { sheetWords } from '../words';
import { sendingWords } from '../words/sending';
import { todayWords } from '../words/today';

type Sentence = (day: string) => string;

/** What a row says whose state the user has chosen in the outbox; there is no sentence for a state that asks to look. */
function sentences(language: Language): { readonly [S in FollowUpState]?: Sentence } {
  const { youDid: done, youClosed: closed, youCancelled: cancelled } = todayWords(language);
  return { done, closed, cancelled, sent: sendingWords(language).sent };
}

export function ownDecisionInWords(
  state: FollowUpState,
  day: CalendarDay,
  language: Language,
): string | undefined {
  return sentences(language)[state]?.(sheetWords(language).dayInWords(day));
}

/** Whether a row says nothing but that the user has decided on it, on whatever day. */
export function isOwnDecision(inWords: string, language: Language): boolean {
  return Object.values(sentences(language)).some((say) => {
    const said = say('\n');
    const day = said.indexOf('\n');
    return inWords.startsWith(said.slice(0, day)) && inWords.endsWith(said.slice(day + 1));
  });
}
