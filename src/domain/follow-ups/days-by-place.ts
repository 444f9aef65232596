import type { Counting } from '../counting/counting';

/** `anywhere` where the Log is in no order by which it could be told. */
export type EarlierStand = 'above' | 'below' | 'anywhere';

/** The number of a day, 0 for none, and where the entries stand that were made before it. */
interface GuessedDay {
  readonly code: number;
  readonly earlierStand: EarlierStand;
}

/** By so many times the days of neighbours have to go up more often than down, or the other way, to make an order. */
const CLEARLY = 4;

/**
 * Guesses when entries without a date were made: on the latest day that stands before them, in the order in which the
 * Log is. Where it is in none, or no day stands before them in a Log with the newest on top (to sort it moves what has
 * no date to the end), the latest day of all: rather too late than too early, for it may be an answer.
 */
export class DaysByPlace {
  private readonly latestBefore: Int32Array;
  private readonly latest: number;
  private readonly order: EarlierStand;

  constructor(private readonly counting: Counting) {
    const { size } = counting.log;
    this.latestBefore = new Int32Array(size);
    this.order = this.orderOfDays();
    const isUpwards = this.order === 'below';
    let latest = 0;
    for (let step = 0; step < size; step += 1) {
      const at = isUpwards ? size - 1 - step : step;
      this.latestBefore[at] = latest;
      if (counting.hasCome(at) && counting.order.isLater(this.dayAt(at), latest)) latest = this.dayAt(at);
    }
    this.latest = latest;
  }

  of(at: number): GuessedDay {
    const code = this.latestBefore[at] ?? 0;
    return this.order === 'anywhere' || (this.order === 'below' && code === 0)
      ? { code: this.latest, earlierStand: 'anywhere' }
      : { code, earlierStand: this.order };
  }

  private orderOfDays(): EarlierStand {
    const { log, order } = this.counting;
    let [before, up, down] = [0, 0, 0];
    for (let at = 0; at < log.size; at += 1) {
      if (!this.counting.hasCome(at)) continue;
      const day = this.dayAt(at);
      if (before !== 0 && order.isLater(day, before)) up += 1;
      if (order.isLater(before, day)) down += 1;
      before = day;
    }
    if (up >= CLEARLY * down) return 'above';
    return down >= CLEARLY * up ? 'below' : 'anywhere';
  }

  private dayAt(at: number): number {
    return this.counting.log.days[at] ?? 0;
  }
}
