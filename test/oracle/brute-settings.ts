import { isoWeekdayOf } from '../support/civil-dates';
import { oncePerChallenge } from './once-per-challenge';
import type { FromDay, RandomChallenge } from './random-challenge';

/** What applies on a day: of all rows that have begun the youngest, of two of one day the lower one. */
function applying<T>(rows: readonly FromDay<T>[], day: number): T | undefined {
  let found: T | undefined;
  let since = -Infinity;
  for (const { from = -Infinity, value } of rows) {
    if (from <= day && from >= since) [found, since] = [value, from];
  }
  return found;
}

interface Preset {
  readonly days?: number;
  readonly workingDays?: number;
  readonly off: readonly number[];
  readonly target: number;
  readonly goal: number;
  readonly quota: number;
}

const PRESETS: Readonly<Record<string, Preset>> = {
  '': { days: 30, off: [], target: 1, goal: 30, quota: 0 },
  '30 days, Sundays off': { days: 30, off: [7], target: 1, goal: 30, quota: 0 },
  '30×1 strict': { days: 30, off: [], target: 1, goal: 30, quota: 0 },
  '22 working days': { workingDays: 22, off: [6, 7], target: 1, goal: 22, quota: 0 },
  '4×4 a month': { days: 28, off: [], target: 1, goal: 16, quota: 4 },
  'one a week': { days: 84, off: [], target: 1, goal: 12, quota: 1 },
  'ten actions a day': { days: 30, off: [7], target: 10, goal: 30, quota: 0 },
};

function presetOn({ rules }: RandomChallenge, day: number): Preset {
  const preset = PRESETS[applying(rules.presets, day) ?? ''];
  if (!preset) throw new RangeError('no such preset');
  return preset;
}

function lengthFrom(challenge: RandomChallenge, start: number): number {
  const own = applying(challenge.rules.lengths, start);
  if (own !== undefined) return own;
  const { days, workingDays = 0 } = presetOn(challenge, start);
  if (days !== undefined) return days;
  let length = 0;
  for (let worked = 0; worked < workingDays; length += 1) {
    if (isoWeekdayOf(start + length) < 6) worked += 1;
  }
  return length;
}

/** The days that the figures are about: from the last start that has come, else from the first one. */
export function present(challenge: RandomChallenge) {
  const { starts } = challenge.rules;
  const first = Math.max(...starts.filter((start) => start <= challenge.today), Math.min(...starts));
  const next = Math.min(...starts.filter((start) => start > first));
  const last = Math.min(first + lengthFrom(challenge, first), next) - 1;
  const dayOfTheGoal = Math.max(first, Math.min(challenge.today, last));
  return {
    first,
    last,
    goal: applying(challenge.rules.goals, dayOfTheGoal) ?? presetOn(challenge, first).goal,
    baseline: applying(challenge.rules.baselines, first),
  };
}

function isOff(challenge: RandomChallenge, day: number): boolean {
  const { rules } = challenge;
  for (const { first, last } of rules.pauses) if (day >= first && day <= last) return true;
  const off = applying(rules.rest, day) ?? presetOn(challenge, day).off;
  return rules.holidays.includes(day) || off.includes(isoWeekdayOf(day));
}

const daysOff = oncePerChallenge(() => new Map<number, boolean>());

/** A weekday off, a holiday, or a day of a pause. */
export function rests(challenge: RandomChallenge, day: number): boolean {
  const known = daysOff(challenge);
  const off = known.get(day) ?? isOff(challenge, day);
  known.set(day, off);
  return off;
}

export function targetOn(challenge: RandomChallenge, day: number): number {
  return applying(challenge.rules.targets, day) ?? presetOn(challenge, day).target;
}

/** What one week or month asks for that begins on that day; a daily target of one's own goes before a preset's quota. */
export function quotaOn(challenge: RandomChallenge, day: number): number {
  const own = applying(challenge.rules.quotas, day);
  if (own !== undefined) return own;
  return applying(challenge.rules.targets, day) === undefined ? presetOn(challenge, day).quota : 0;
}
