import { rounded } from '../words/number-words';

/** What was put into one channel, kind or event, and who came of it; `group` is '' where none was noted. */
export interface Effort {
  readonly group: string;
  readonly people: number;
  readonly hours: number;
  readonly occasions: number;
}

export type Per = 'hour' | 'occasion';

export interface Yield extends Effort {
  /** New people for each hour or occasion, drawn towards the overall rate; undefined where nothing was spent. */
  readonly rate: number | undefined;
}

export interface Yields {
  readonly per: Per;
  /** The best first; what has no rate, and the group '', last. */
  readonly groups: readonly Yield[];
  /** All that the rates are made of: hours or occasions, and the people of the groups that have any. */
  readonly spent: number;
  readonly people: number;
}

/** How much of the overall rate each group is given to begin with, in hours or occasions. */
const PRIOR = 4;

function byRate(one: Yield, other: Yield): number {
  const last = Number(one.group === '') - Number(other.group === '');
  const rate = (other.rate ?? -1) - (one.rate ?? -1);
  return last || rate || other.people - one.people || (one.group < other.group ? -1 : 1);
}

/**
 * (k + 4g) / (spent + 4) for each group, g being the overall rate: per hour, or per occasion where not one hour is
 * noted. Groups without hours beside others with them have no rate, and their people are not part of g.
 */
export function yieldsOf(efforts: readonly Effort[]): Yields {
  const per: Per = efforts.some(({ hours }) => hours > 0) ? 'hour' : 'occasion';
  const spentOn = ({ hours, occasions }: Effort): number => (per === 'hour' ? hours : occasions);
  const rated = efforts.filter((effort) => spentOn(effort) > 0);
  const spent = rounded(sum(rated.map(spentOn)), 6);
  const people = sum(rated.map((effort) => effort.people));
  const overall = spent === 0 ? 0 : people / spent;
  const groups = efforts.map((effort): Yield => {
    const own = spentOn(effort);
    return { ...effort, rate: own > 0 ? (effort.people + PRIOR * overall) / (own + PRIOR) : undefined };
  });
  return { per, groups: groups.sort(byRate), spent, people };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
