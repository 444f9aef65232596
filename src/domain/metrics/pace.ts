import type { CalendarDay } from '../calendar/calendar-day';
import type { ChallengeStanding } from '../challenge/challenge';
import type { StatedDay } from '../challenge/days';
import type { NewCell } from '../cells/cells';
import type { RulesWords } from '../words';
import { rounded } from '../words/number-words';
import type { Metric } from './metric';
import { scheduledDays, weightOf } from './scheduled-days';

/** Where the result goal stands against a plan that spreads it over the scheduled days, in connections. */
export interface Pace {
  readonly made: number;
  readonly expected: number;
  readonly ahead: number;
  /** A remaining scheduled day; undefined where none remains. */
  readonly needed: number | undefined;
  /** What the plan would still bring from here, where more than twice the plan would be needed. */
  readonly newGoal: number | undefined;
  readonly closedDays: number;
  readonly scheduledDays: number;
  readonly remainingDays: number;
}

// More than this many times the plan is no plan any more.
const TOO_MUCH = 2;

/** @param made connections so far */
export function paceOf(days: readonly StatedDay[], today: CalendarDay, made: number, goal: number): Pace {
  const { all, closed, remaining } = scheduledDays(days, today);
  const whole = weightOf(all, all) || 1;
  const expected = (goal * weightOf(closed, all)) / whole;
  const toGo = Math.max(0, goal - made);
  // Sevenths of a quota add up to a whole number and a trace, which must not become one connection more.
  const planned = rounded((goal * weightOf(remaining, all)) / whole, 9);
  const newGoal = Math.max(1, made + Math.ceil(planned));
  const isTooMuch = remaining.length > 0 && toGo > TOO_MUCH * planned && newGoal < goal;
  return {
    made,
    expected,
    ahead: made - expected,
    needed: remaining.length > 0 ? toGo / remaining.length : undefined,
    newGoal: isTooMuch ? newGoal : undefined,
    closedDays: closed.length,
    scheduledDays: all.length,
    remainingDays: remaining.length,
  };
}

function paceNow({ states, today, connections, range }: ChallengeStanding): Pace | undefined {
  return range && paceOf(states, today, connections, range.goal);
}

function figuresOf(pace: Pace | undefined, { challenge }: RulesWords): readonly NewCell[] {
  if (!pace) return ['', '', '', ''];
  const { made, expected, ahead, needed, newGoal, remainingDays } = pace;
  const figure = needed === undefined ? '' : rounded(needed, 2);
  return [
    made,
    rounded(expected, 2),
    rounded(ahead, 2),
    newGoal === undefined ? figure : challenge.newGoal(newGoal, remainingDays),
  ];
}

/** Of the result goal, whatever the streak runs on. */
export const pace: Metric = {
  reads: {},
  value: (standing, { words }) => [words.challenge.paceHeaders, figuresOf(paceNow(standing), words)],
  how: ({ states, today, connections }, { goal }, { words }) => {
    const weights = states.flatMap(({ scheduled, weight }) => (scheduled ? [weight] : []));
    const isRamp = new Set(weights).size > 1;
    return words.challenge.pace(paceOf(states, today, connections, goal), goal, isRamp);
  },
  lines: (standing, { words }) => {
    const [, ...figures] = figuresOf(paceNow(standing), words);
    return figures.map((value, place) => ({ label: words.challenge.paceLines[place] ?? '', value }));
  },
};
