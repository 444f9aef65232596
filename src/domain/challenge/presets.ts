import { addDays, daysBetween, weekdayOf, type CalendarDay, type Weekday } from '../calendar/calendar-day';
import { once } from '../cells/once';
import type { Preset, QuotaPeriod } from '../cells/vocabulary';
import type { Settings } from '../reading/challenge-data';
import { valueOn } from './dated-values';

/** What a challenge is where Settings have no row of their own for it. */
interface Plan {
  /** In calendar days. */
  readonly length: (first: CalendarDay) => number;
  readonly restWeekdays: readonly Weekday[];
  readonly dailyTarget: number;
  /** Connections hoped for by the end. */
  readonly goal: number;
  /** How many of the basis count as enough for a period; 0 where each day has a target. */
  readonly quota: number;
  readonly quotaPer: QuotaPeriod;
}

const FRIDAY = 5;

/** The days from `first` on that hold so many days from Monday to Friday. */
function lengthOfWorkingDays(first: CalendarDay, count: number): number {
  let last = addDays(first, -1);
  for (let left = count; left > 0;) {
    last = addDays(last, 1);
    if (weekdayOf(last) <= FRIDAY) left -= 1;
  }
  return daysBetween(first, last) + 1;
}

const THIRTY_DAYS: Plan = {
  length: () => 30,
  restWeekdays: [],
  dailyTarget: 1,
  goal: 30,
  quota: 0,
  quotaPer: 'week',
};

const PLANS = once((): Readonly<Record<Preset, Plan>> => ({
  sundaysOff: { ...THIRTY_DAYS, restWeekdays: [7] },
  strict: THIRTY_DAYS,
  workingDays: {
    ...THIRTY_DAYS,
    length: (first) => lengthOfWorkingDays(first, 22),
    restWeekdays: [6, 7],
    goal: 22,
  },
  fourByFour: { ...THIRTY_DAYS, length: () => 28, goal: 16, quota: 4 },
  oneAWeek: { ...THIRTY_DAYS, length: () => 84, goal: 12, quota: 1 },
  tenADay: { ...THIRTY_DAYS, restWeekdays: [7], dailyTarget: 10 },
}));

/** What a preset gives; without one, thirty days, none of them off. */
export function planOf(preset: Preset | undefined): Plan {
  return preset ? PLANS()[preset] : THIRTY_DAYS;
}

/** What the preset chosen for that day gives. */
export function planOn(settings: Settings, day: CalendarDay): Plan {
  return planOf(valueOn(settings.presets, day));
}
