import type { CalendarDay } from '../calendar/calendar-day';
import type { How } from '../cells/vocabulary';

/** Why a row, or one person in it, counts or does not, as a code with what its sentence needs. */
export type Reason =
  /** A new connection, dated on `day`; `answered` where a later reply made the exchange two-way. */
  | { readonly code: 'connected'; readonly name: string; readonly how: How; readonly day: CalendarDay; readonly answered: boolean }
  | { readonly code: 'noDay' | 'noChallenge' | 'beforeChallenge' | 'afterChallenge' }
  | { readonly code: 'stillToCome'; readonly day: CalendarDay }
  | { readonly code: 'onlyADay' | 'incoming' | 'automatic' | 'nobodyNamed' | 'notAboutWork' }
  | { readonly code: 'howMissing' | 'twoWayMissing' | 'waitingForReply' | 'oneWay' }
  | { readonly code: 'replyDateMissing' | 'replyBeforeMessage' }
  | { readonly code: 'knewBefore' | 'whichOne' | 'crowd'; readonly name: string }
  | { readonly code: 'metBefore' | 'endedBefore' | 'alreadyCounted'; readonly name: string; readonly day: CalendarDay }; // prettier-ignore
