/** When the example's challenge took place: thirty days that ended yesterday or today, on weekdays that fit the story. */

/** `2026-06-01` */
export type CivilDay = string;

const DAY = 86_400_000;
const LENGTH = 30;
const SUNDAY = 0;
const THURSDAY = 4;
const FRIDAY = 5;

/** Days of the challenge by their number, from 1 on; numbers beyond its end are the days that follow. */
export interface ChallengeDays {
  readonly length: number;
  /** The calendar day that is day `n`. */
  readonly civil: (n: number) => CivilDay;
  /** `n`, or the Saturday before it where that is a Sunday: nobody networks on a Sunday. */
  readonly workday: (n: number) => number;
  readonly firstFriday: number;
  /** The first of three days, Thursday to Saturday. */
  readonly conference: number;
  /** The day's number that `today` is. */
  readonly today: number;
}

/**
 * A challenge that began on a Sunday or a Friday would not fit: day 15 has an appointment, and the first Friday
 * needs a day before it on which somebody can invite.
 */
export function challengeDays(today: CivilDay): ChallengeDays {
  const now = Date.parse(today);
  const endingYesterday = now - LENGTH * DAY;
  const fits = ![SUNDAY, FRIDAY].includes(weekday(endingYesterday));
  const start = fits ? endingYesterday : endingYesterday + DAY;
  const instant = (n: number): number => start + (n - 1) * DAY;
  const on = (wanted: number, from: number): number => from + ((wanted - weekday(instant(from)) + 7) % 7);
  return {
    length: LENGTH,
    civil: (n) => new Date(instant(n)).toISOString().slice(0, 10),
    workday: (n) => (weekday(instant(n)) === SUNDAY ? n - 1 : n),
    firstFriday: on(FRIDAY, 1),
    // The last one that leaves two business days for following up before the challenge ends.
    conference: on(THURSDAY, 20),
    today: Math.round((now - start) / DAY) + 1,
  };
}

function weekday(instant: number): number {
  return new Date(instant).getUTCDay();
}
