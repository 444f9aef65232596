import type { CalendarDay } from '../calendar/calendar-day';
import type { LogColumns } from '../reading/log-columns';
import { EXCHANGE_BITS } from '../reading/log-codes';
import type { DayOrder } from './day-order';
import { exchangeOf } from './exchange';

const UNKNOWN = 0;
const NONE = 1;
const ON_ITS_DAY = 2;
const ON_THE_REPLY = 3;

/** How a reply stands to its row: there is none, it is dated before the row, has come, or is still to come. */
const REPLY_BEFORE = 1;
const REPLIED = 2;
const REPLY_TO_COME = 3;

/**
 * The day of each row's exchange. Rows that have the closed lists and the standing of the reply in common are alike in
 * what makes an exchange, so `exchangeOf` is asked once for each such kind of row.
 */
export class ExchangeDays {
  private readonly kinds = new Uint8Array((EXCHANGE_BITS + 1) * 4);

  constructor(
    private readonly log: LogColumns,
    private readonly order: DayOrder,
    private readonly today: CalendarDay,
  ) {}

  /** The number of the day, 0 for a row that is none, or that has no day or is still to come. */
  at(at: number): number {
    const { log } = this;
    const day = log.days[at] ?? 0;
    if (this.order.hasCome[day] !== 1) return 0;
    const reply = log.replyDays[at] ?? 0;
    const kind = ((log.codes[at] ?? 0) & EXCHANGE_BITS) * 4 + (reply === 0 ? 0 : this.standing(reply, day));
    const known = this.kinds[kind] ?? UNKNOWN;
    const found = known === UNKNOWN ? (this.kinds[kind] = this.find(at)) : known;
    return found === ON_ITS_DAY ? day : found === ON_THE_REPLY ? reply : 0;
  }

  private standing(reply: number, day: number): number {
    const { rank, hasCome } = this.order;
    if ((rank[reply] ?? 0) < (rank[day] ?? 0)) return REPLY_BEFORE;
    return hasCome[reply] === 1 ? REPLIED : REPLY_TO_COME;
  }

  private find(at: number): number {
    const row = this.log.row(at);
    if (row.day === undefined) return NONE;
    const found = exchangeOf(row, row.day, this.today);
    if ('code' in found) return NONE;
    return found.answered ? ON_THE_REPLY : ON_ITS_DAY;
  }
}
