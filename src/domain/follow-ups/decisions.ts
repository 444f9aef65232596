import type { CalendarDay } from '../calendar/calendar-day';
import type { Decision, FollowUpState, Language } from '../cells/vocabulary';
import type { FollowUpRow } from '../reading/challenge-data';
import { sheetWords } from '../words';
import { todayWords, type TodayWords } from '../words/today';
import type { OutboxMark } from './outbox';
import { reasonIn } from './plain-reason';
import type { ScheduleDays } from './schedule-days';

/** What somebody has decided on a follow-up. */
export interface Choice {
  readonly decision: Decision;
  /** The day on which it was decided: what is put off comes back so many days later. */
  readonly on: CalendarDay;
}

export interface DecidingContext {
  readonly today: CalendarDay;
  readonly days: ScheduleDays;
  readonly language: Language;
}

/** What a decision comes to. */
export interface Decided {
  /** Undefined where the row stays as it is. */
  readonly mark: OutboxMark | undefined;
  /** For whoever has decided; '' where there is nothing to say. */
  readonly answer: string;
}

const SNOOZE_DAYS: { readonly [D in Decision]?: number } = { snooze1: 1, snooze3: 3, snooze7: 7 };

const CLOSED: { readonly [S in FollowUpState]?: (words: TodayWords) => string } = {
  sent: ({ wasSent }) => wasSent,
  done: ({ wasDone }) => wasDone,
  cancelled: ({ hasEnded }) => hasEnded,
  closed: ({ hasEnded }) => hasEnded,
};

/**
 * What is to become of a row by a decision; the same decision once more comes to nothing. What was sent, done or ended
 * meanwhile stays so, and nobody may put off what is to be looked at: it might go out a second time.
 * @param row undefined where it is gone
 */
export function decidedOn(row: FollowUpRow | undefined, choice: Choice, context: DecidingContext): Decided {
  const words = todayWords(context.language);
  if (!row) return { mark: undefined, answer: words.gone };
  if (choice.decision === 'open') return { mark: undefined, answer: '' };
  const asClosed = row.state && CLOSED[row.state];
  if (asClosed) return { mark: undefined, answer: doneToday(row, choice, context) ?? asClosed(words) };
  const count = SNOOZE_DAYS[choice.decision];
  if (count === undefined) return done(row, context);
  if (row.state === 'check') return { mark: undefined, answer: words.lookFirst };
  return putOff(row, { count, on: choice.on }, context);
}

/** The answer that was given to the same decision of that day. */
function doneToday(
  { state, stateSince }: FollowUpRow,
  { decision }: Choice,
  { language, today }: DecidingContext,
): string | undefined {
  const isSame = state === 'done' && decision === 'done' && stateSince === today;
  return isSame ? todayWords(language).done(sheetWords(language).dayInWords(today)) : undefined;
}

function done({ inWords }: FollowUpRow, { today, language }: DecidingContext): Decided {
  const words = todayWords(language);
  const day = sheetWords(language).dayInWords(today);
  const said = `${reasonIn(inWords, language).plain} ${words.youDid(day)}`.trim();
  return { mark: { state: 'done', stateSince: today, inWords: said }, answer: words.done(day) };
}

function putOff(
  row: FollowUpRow,
  { count, on }: { readonly count: number; readonly on: CalendarDay },
  { today, days, language }: DecidingContext,
): Decided {
  const words = todayWords(language);
  const { dayInWords } = sheetWords(language);
  const until = days.allowedAfter(on, count);
  const { due = today, inWords, state } = row;
  // Moved there by itself, put off there already, or put off by a later decision than this one. A row that has the day
  // but not yet the state was left so by a run that died.
  const isThere = due === until ? state === 'snoozed' : state !== 'snoozed' || on < today;
  if (due > today && isThere) return { mark: undefined, answer: words.putOff(dayInWords(due)) };
  const day = dayInWords(until);
  const said = `${reasonIn(inWords, language).plain} ${words.youPutOff(day)}`.trim();
  return {
    mark: { state: 'snoozed', stateSince: today, inWords: said, due: until },
    answer: words.putOff(day),
  };
}
