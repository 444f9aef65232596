import type { ChallengeStanding } from '../challenge/challenge';
import type { Asked, Metric } from './metric';

/** The table that the figure cannot do without, if no table of those was given. */
export function lackingTable(
  { needs }: Metric,
  data: Readonly<Partial<Record<'people' | 'followUps', unknown>>>,
): 'people' | 'followUps' | undefined {
  return needs?.every((table) => data[table] === undefined) ? needs[0] : undefined;
}

/** The explanation of a figure without name and full stop; before the challenge, when it begins. */
export function howItCameAbout(metric: Metric, standing: ChallengeStanding, asked: Asked): string {
  const { range, today, data } = standing;
  const { explain, tabs } = asked.words;
  const lacking = lackingTable(metric, data);
  if (lacking) return explain.lacks(tabs[lacking]);
  if (range && range.first <= today) return metric.how(standing, range, asked);
  if (metric.howBefore) return metric.howBefore(standing, asked);
  return range ? explain.notStarted(range.first) : explain.noChallenge;
}
