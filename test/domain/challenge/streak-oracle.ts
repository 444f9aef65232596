import { civilFromDays, isoWeekdayOf } from '../../support/civil-dates';

/** A random challenge, its days as whole numbers from 1970-01-01. */
export interface History {
  readonly start: number;
  readonly length: number;
  readonly today: number;
  readonly target: number;
  /** From this day on another target applies. */
  readonly laterTarget: { readonly from: number; readonly value: number };
  readonly restWeekdays: readonly number[];
  readonly laterRest: { readonly from: number; readonly value: readonly number[] };
  readonly holidays: ReadonlySet<number>;
  readonly pause: { readonly first: number; readonly last: number };
  readonly made: ReadonlyMap<number, number>;
}

export interface OracleAnswer {
  readonly states: string;
  readonly streak: number;
  readonly best: number;
  readonly freezesLeft: number;
}

/** The letter of one day before freezes: `o` is a scheduled day of the past without enough on it. */
function letterOf(history: History, day: number): string {
  const target = day >= history.laterTarget.from ? history.laterTarget.value : history.target;
  const rest = day >= history.laterRest.from ? history.laterRest.value : history.restWeekdays;
  const paused = day >= history.pause.first && day <= history.pause.last;
  if ((history.made.get(day) ?? 0) >= target) return 'D';
  if (rest.includes(isoWeekdayOf(day)) || history.holidays.has(day) || paused) return 'R';
  return day === history.today ? 'P' : day > history.today ? '.' : 'o';
}

/**
 * The freezes held after a text of D, R, F, M, by rewriting instead of counting. Between two missed days every
 * seventh D is a grant (`g`); each freeze in hand is an `f` at the left end. A grant with room becomes an `f`, one
 * without is lost, and an F eats the `f` beside it.
 */
function freezesAfter(resolved: string): number {
  const grants = resolved
    .split('M')
    .map((stretch) =>
      stretch.replace(/[^DF]/g, '').replace(/((?:F*D){7})/g, (seven) => `${seven.replace(/D/g, '')}g`),
    )
    .map((stretch) => stretch.replace(/D/g, ''));
  let hand = `f${grants.join('')}`;
  for (let before = ''; before !== hand;) {
    before = hand;
    hand = hand.replace(/^(f{0,2})(g|F)/, (_, held: string, event: string) =>
      event === 'F' ? held.slice(1) : `${held}f`.slice(0, 2),
    );
  }
  return hand.length;
}

/** Resolves the leftmost open day again and again, each time judging the whole text to its left. */
function resolve(letters: string): string {
  const open = letters.indexOf('o');
  if (open < 0) return letters;
  const left = letters.slice(0, open);
  const saved = /D[^M]*$/.test(left) && freezesAfter(left) > 0;
  return resolve(left + (saved ? 'F' : 'M') + letters.slice(open + 1));
}

/** The same figures as the code under test, found by rewriting text: no running count, no pass from day to day. */
export function streakByRewriting(history: History): OracleAnswer {
  const letters = Array.from({ length: history.length }, (_, index) =>
    letterOf(history, history.start + index),
  );
  const states = resolve(letters.join(''));
  const runs = states.split('M').map((stretch) => stretch.replace(/[^D]/g, '').length);
  return {
    states,
    streak: runs[runs.length - 1] ?? 0,
    best: Math.max(...runs),
    freezesLeft: freezesAfter(states),
  };
}

/** The day as the code under test names it. */
export const dayName = civilFromDays;
