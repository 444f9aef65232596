import type { ChallengeStanding } from '../challenge/challenge';
import type { StatedDay } from '../challenge/days';
import type { RulesWords } from '../words';
import { rounded } from '../words/number-words';
import type { Metric } from './metric';

export type OutcomeLevel = 'moon' | 'stars' | 'offTheGround' | 'launchPad';

/** How far the connections made went towards the goal; every one of them is a gain. */
export function outcomeOf(made: number, goal: number): OutcomeLevel {
  if (made >= goal) return 'moon';
  if (2 * made >= goal) return 'stars';
  return made > 0 ? 'offTheGround' : 'launchPad';
}

/** The scheduled days so far, and the days off on which something was done all the same. */
export interface Completion {
  readonly done: number;
  /** Done, frozen or missed. */
  readonly of: number;
  readonly bonusDays: number;
}

export function completionOf(days: readonly Pick<StatedDay, 'state' | 'scheduled'>[]): Completion {
  const found = { done: 0, of: 0, bonusDays: 0 };
  for (const { state, scheduled } of days) {
    if (state === 'done' && !scheduled) found.bonusDays += 1;
    else if (state === 'done' || state === 'frozen' || state === 'missed') found.of += 1;
    if (state === 'done' && scheduled) found.done += 1;
  }
  return found;
}

function levelInWords({ range, connections }: ChallengeStanding, { challenge }: RulesWords): string {
  return range ? challenge.outcomes[outcomeOf(connections, range.goal)] : '';
}

export const outcome: Metric = {
  reads: {},
  value: (standing, { words }) => levelInWords(standing, words),
  how: ({ connections, actions, states }, { goal, baseline }, { words }) =>
    words.challenge.outcome({ ...completionOf(states), connections, actions, goal, baseline }),
  lines: (standing, { words }) => {
    const { challenge, labels, settingKeys } = words;
    const { done, of, bonusDays } = completionOf(standing.states);
    const baseline = standing.range?.baseline;
    return [
      { label: labels.OUTCOME, value: levelInWords(standing, words) },
      { label: challenge.completion, value: of === 0 ? '' : rounded(done / of, 4), percent: true },
      { label: challenge.bonusDays, value: bonusDays },
      baseline === undefined
        ? { label: challenge.baseline, value: '', how: challenge.guessBaseline(settingKeys.baseline) }
        : { label: challenge.baseline, value: baseline },
    ];
  },
};
