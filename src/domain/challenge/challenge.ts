import { daysBetween, type CalendarDay } from '../calendar/calendar-day';
import type { ChallengeData, DayRange, ReadingProblem, Settings } from '../reading/challenge-data';
import { peopleIn } from '../reading/noted-columns';
import { challengeAt, lengthOf, type Challenge } from './challenge-days';
import type { Basis } from '../cells/vocabulary';
import type { Counting } from '../counting/counting';
import { countingOf } from '../counting/counting-of';
import { verdictsOf, type Verdict } from '../counting/counting-rule';
import { dayStates, type StatedDay } from './days';
import type { Replay } from './streak';

/** Where the challenge stands today; every figure is derived from the rows, none is kept. */
export interface ChallengeStanding {
  readonly today: CalendarDay;
  readonly settings: Settings;
  /** All rows, for figures that look at more than the counting rule says of them. */
  readonly data: ChallengeData;
  /** The one that today's figures are about; undefined while Settings name no start. */
  readonly range: Challenge | undefined;
  readonly streak: number;
  readonly bestStreak: number;
  readonly freezesLeft: number;
  /** 0 before the start, the length after the end. */
  readonly challengeDay: number;
  readonly connections: number;
  readonly actions: number;
  readonly states: readonly StatedDay[];
  /** How many actions and connections are dated on each day. */
  readonly made: Readonly<Record<Basis, ReadonlyMap<CalendarDay, number>>>;
  readonly replay: Replay;
  /** One for each Log row, in the order of the rows. */
  readonly verdicts: readonly Verdict[];
  readonly rowsInChallenge: number;
  readonly problems: readonly ReadingProblem[];
  /** Tables that were not given, so that a part of the rule could not be applied. */
  readonly leftOut: readonly ('people' | 'events')[];
}

function challengeDayOf(range: DayRange | undefined, today: CalendarDay): number {
  if (!range || today < range.first) return 0;
  return Math.min(lengthOf(range), daysBetween(range.first, today) + 1);
}

/** How much is dated on each day of any challenge, up to today. */
function byDay({ log }: Counting, counts: Int32Array): ReadonlyMap<CalendarDay, number> {
  const found = new Map<CalendarDay, number>();
  log.dayCodes.days.forEach((day, code) => {
    const count = counts[code] ?? 0;
    if (day !== undefined && count > 0) found.set(day, count);
  });
  return found;
}

/** What is counted lies in a challenge, and none behind the present one has begun: its first day alone parts them. */
function sumSince(range: DayRange | undefined, counts: ReadonlyMap<CalendarDay, number>): number {
  let sum = 0;
  for (const [day, count] of counts) if (range && range.first <= day) sum += count;
  return sum;
}

function leftOutOf(data: ChallengeData): ChallengeStanding['leftOut'] {
  const given = { people: peopleIn(data), events: data.events };
  return (['people', 'events'] as const).filter((table) => given[table] === undefined);
}

/** Computes all figures in one pass over the rows, as of `today` in the spreadsheet's zone. */
export function challengeStanding(data: ChallengeData, today: CalendarDay): ChallengeStanding {
  const { settings } = data;
  const range = challengeAt(settings, today);
  const counting = countingOf(data, today);
  const counts = counting.perDay();
  const made = { actions: byDay(counting, counts.actions), connections: byDay(counting, counts.connections) };
  let verdicts: readonly Verdict[] | undefined;
  const { days, replay } = dayStates(settings, made[settings.basis], today);
  return {
    today,
    settings,
    data,
    range,
    streak: replay.streak,
    bestStreak: replay.best,
    freezesLeft: replay.freezesLeft,
    challengeDay: challengeDayOf(range, today),
    connections: sumSince(range, made.connections),
    actions: sumSince(range, made.actions),
    states: days,
    made,
    replay,
    get verdicts() {
      return (verdicts ??= verdictsOf(counting));
    },
    rowsInChallenge: sumSince(range, byDay(counting, counts.rows)),
    problems: data.problems,
    leftOut: leftOutOf(data),
  };
}
