import type { CalendarDay } from '../calendar/calendar-day';
import type { LogRow } from '../reading/challenge-data';
import type { Reason } from './reasons';
import type { How } from '../cells/vocabulary';
import { isAnswer, isMachineReply } from './answers';

/** An exchange about work, in person or two-way, dated on the day on which it became one. */
export interface Exchange {
  readonly day: CalendarDay;
  readonly how: How;
  /** A reply made it two-way on a later day than the row's own. */
  readonly answered: boolean;
}

const ONLY_A_DAY: Reason = { code: 'onlyADay' };
const NOT_ABOUT_WORK: Reason = { code: 'notAboutWork' };
const HOW_MISSING: Reason = { code: 'howMissing' };
const TWO_WAY_MISSING: Reason = { code: 'twoWayMissing' };
const WAITING_FOR_REPLY: Reason = { code: 'waitingForReply' };
const ONE_WAY: Reason = { code: 'oneWay' };
const REPLY_DATE_MISSING: Reason = { code: 'replyDateMissing' };
const REPLY_BEFORE_MESSAGE: Reason = { code: 'replyBeforeMessage' };

function whyNotTwoWay(row: LogRow): Reason {
  // An answer without its date counts for no day, as nobody knows which.
  if (isAnswer(row.outcome) && !row.replyDay) return REPLY_DATE_MISSING;
  if (row.twoWay === 'no' || row.outcome === 'bounce') return ONE_WAY;
  const waits = row.twoWay === 'notYet' || row.replyDay !== undefined || row.outcome !== undefined;
  return waits ? WAITING_FOR_REPLY : TWO_WAY_MISSING;
}

/** The exchange that a row dated `day` stands for as of today, or why it is none (yet). */
export function exchangeOf(row: LogRow, day: CalendarDay, today: CalendarDay): Exchange | Reason {
  const { how, replyDay } = row;
  if (row.onlyADay) return ONLY_A_DAY;
  if (!row.aboutWork) return NOT_ABOUT_WORK;
  if (how === undefined) return HOW_MISSING;
  if (how === 'inPerson' || row.twoWay === 'yes') return { day, how, answered: false };
  if (replyDay === undefined || isMachineReply(row.outcome)) return whyNotTwoWay(row);
  if (replyDay < day) return REPLY_BEFORE_MESSAGE;
  return replyDay <= today ? { day: replyDay, how, answered: true } : whyNotTwoWay(row);
}
