import type { Basis, QuotaPeriod } from '../cells/vocabulary';
import type { DayState } from '../challenge/streak';
import type { OutcomeLevel } from '../metrics/outcome';
import type { Pace } from '../metrics/pace';
import { counted, decimal } from './number-words';

const days = (n: number): string => counted(n, 'day', 'days');
const two = (n: number): string => decimal(n, 2, 'en');

function paceFromHere({ made, needed, newGoal, remainingDays }: Pace, goal: number): string {
  if (made >= goal) return 'the goal is reached';
  if (needed === undefined) return 'no scheduled day is left';
  const toGo = String(goal - made);
  return newGoal === undefined
    ? `${toGo} to go in ${days(remainingDays)}, ${two(needed)} a day`
    : `${toGo} to go is a lot for ${days(remainingDays)}, a goal of ${String(newGoal)} would fit`;
}

const dayStates: Readonly<Record<DayState, string>> = {
  done: 'done',
  frozen: 'frozen',
  missed: 'not done',
  rest: 'day off',
  free: 'no target',
  pending: 'still open',
  future: 'to come',
};

const daysInState: Readonly<Record<DayState, (n: number) => string>> = {
  done: (n) => `${String(n)} done`,
  frozen: (n) => `${String(n)} kept by a freeze`,
  missed: (n) => `${String(n)} not done`,
  rest: (n) => counted(n, 'day off', 'days off'),
  free: (n) => `${String(n)} without a target`,
  pending: (n) => `${String(n)} still open`,
  future: (n) => `${String(n)} to come`,
};

const outcomes: Readonly<Record<OutcomeLevel, string>> = {
  moon: 'Moon',
  stars: 'Among the stars',
  offTheGround: 'Off the ground',
  launchPad: 'On the launch pad',
};

const counts: Readonly<Record<Basis, string>> = { actions: 'actions', connections: 'new connections' };

/** What the outcome is put together of; `done` and `of` are scheduled days. */
export interface OutcomeFigures {
  readonly connections: number;
  readonly actions: number;
  readonly goal: number;
  readonly done: number;
  readonly of: number;
  readonly bonusDays: number;
  readonly baseline: number | undefined;
}

/** Consistency, pace, projection, outcome, days: table headers, states and explanations. */
export const challengeMetricsEn = () => ({
  /** The rule of a run of days where a quota takes the place of daily targets. */
  quotaRule: (quota: string, per: QuotaPeriod): string => `with a quota of ${quota} a ${per}`,
  consistency: (done: number, of: number): string =>
    of === 0
      ? 'shown from the first day on that is done or past'
      : `${String(done)} of ${days(of)} done; the newest weighs most, one seven days before it half as much`,
  paceHeaders: ['Made', 'Expected', 'Ahead', 'Needed a day'] as readonly string[],
  /** In the summary, where the connections made have a line of their own. */
  paceLines: ['Expected by now', 'Ahead', 'Needed a day'] as readonly string[],
  newGoal: (goal: number, remaining: number): string =>
    `That is a lot for ${days(remaining)}. How about a goal of ${String(goal)}?`,
  /** `isRamp`: the plan asks for more on some days than on others. */
  pace: (pace: Pace, goal: number, isRamp: boolean): string =>
    `${String(pace.made)} made, ${two(pace.expected)} expected by now ` +
    `(${String(pace.closedDays)} of ${counted(pace.scheduledDays, 'scheduled day', 'scheduled days')}, ` +
    `goal ${String(goal)}${isRamp ? ', as the targets have it' : ''}); ${paceFromHere(pace, goal)}`,
  projectionHeaders: ['From', 'To'] as readonly string[],
  fromTo: (from: number, to: number): string | number =>
    from === to ? from : `${String(from)} to ${String(to)}`,
  projection: (p: { made: number; closed: number; latest: number; remaining: number }): string =>
    p.remaining === 0
      ? `${String(p.made)} made, and no scheduled day is left`
      : `${String(p.made)} so far, and ${days(p.remaining)} more at the pace of all ${String(p.closed)} past scheduled days or of the latest ${String(p.latest)}`,
  projectionLater: (atLeast: number, closed: number): string =>
    `shown once ${String(atLeast)} scheduled days are past or done; ${String(closed)} so far`,
  outcomes,
  completion: 'Scheduled days done',
  bonusDays: 'Bonus days',
  baseline: 'What I would have done anyway',
  /** `key`: the row of Settings. */
  guessBaseline: (key: string): string => `a guess is enough; its place is “${key}” in Settings`,
  outcome: (o: OutcomeFigures): string =>
    [
      `${String(o.connections)} of ${counted(o.goal, 'connection', 'connections')}` +
        (o.connections === 0 ? ` so far, with ${counted(o.actions, 'action', 'actions')} done` : ''),
      'the goal is the Moon, half of it is among the stars',
      ...(o.of === 0
        ? []
        : [`${String(o.done)} of ${counted(o.of, 'scheduled day', 'scheduled days')} done`]),
      ...(o.bonusDays === 0 ? [] : [`${counted(o.bonusDays, 'bonus day', 'bonus days')} on days off`]),
      ...(o.baseline === undefined ? [] : [`${String(o.baseline)} would have come about anyway`]),
    ].join('; '),
  dayHeaders: ['Day', 'State', 'Made', 'Target'] as readonly string[],
  dayStates,
  daysInState,
  days: (n: number, states: string, basis: Basis): string =>
    `${days(n)}: ${states}; a day is measured by the ${counts[basis]} dated on it`,
});

export type ChallengeMetricsWords = ReturnType<typeof challengeMetricsEn>;
