import type { CalendarDay } from '../calendar/calendar-day';
import type { LogColumns } from '../reading/log-columns';
import { EXCHANGE_BITS } from '../reading/log-codes';
import type { DayOrder } from './day-order';
import { exchangeOf } from './exchange';

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
  /** 0 for a kind that was not met yet. */
  private readonly kinds = new Uint8Array((EXCHANGE_BITS + 1) * 4);

  constructor(
    private readonly log: LogColumns,
    private readonly order: DayOrder,
    private readonly today: CalendarDay,
  ) {}

  /**
   * For each row the number of the day, 0 for one that is none, or that has no day or is still to come; and the places
   * of the rows in any challenge, found on the same way: a pass over all rows takes its time until it is compiled.
   */
  all(): { readonly exchanges: Int32Array; readonly inside: Int32Array } {
    const { days, replyDays, size } = this.log;
    const { hasCome, isInside } = this.order;
    const inside = new Int32Array(size);
    let count = 0;
    const exchanges = new Int32Array(size);
    for (let at = 0; at < size; at += 1) {
      const day = days[at] ?? 0;
      if (hasCome[day] !== 1) continue;
      if (isInside[day] === 1) inside[count++] = at;
      exchanges[at] = this.dayOf(at, day, replyDays[at] ?? 0);
    }
    return { exchanges, inside: inside.subarray(0, count) };
  }

  private dayOf(at: number, day: number, reply: number): number {
    const codes = (this.log.codes[at] ?? 0) & EXCHANGE_BITS;
    const kind = codes * 4 + (reply === 0 ? 0 : this.standing(reply, day));
    const found = this.kinds[kind] || this.find(kind, at);
    return found === NONE ? 0 : found === ON_ITS_DAY ? day : reply;
  }

  private standing(reply: number, day: number): number {
    const { rank, hasCome } = this.order;
    if ((rank[reply] ?? 0) < (rank[day] ?? 0)) return REPLY_BEFORE;
    return hasCome[reply] === 1 ? REPLIED : REPLY_TO_COME;
  }

  private find(kind: number, at: number): number {
    const row = this.log.row(at);
    const found = row.day && exchangeOf(row, row.day, this.today);
    const meaning = !found || 'code' in found ? NONE : found.answered ? ON_THE_REPLY : ON_ITS_DAY;
    this.kinds[kind] = meaning;
    return meaning;
  }
}
