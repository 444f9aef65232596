import type { ChallengeStanding } from '../challenge/challenge';
import type { Challenge } from '../challenge/challenge-days';
import type { NewCell } from '../cells/cells';
import type { RulesWords } from '../words';
import type { Metric } from './metric';
import type { MetricName } from './metric-names';

/** A metric that is one cell, takes no choice, and is one line of the summary; `percent` for a fraction. */
export function oneFigure(
  name: MetricName,
  value: (standing: ChallengeStanding, words: RulesWords) => NewCell,
  how: (standing: ChallengeStanding, challenge: Challenge, words: RulesWords) => string,
  percent = false,
): Metric {
  return {
    reads: {},
    value: (standing, { words }) => value(standing, words),
    how: (standing, challenge, { words }) => how(standing, challenge, words),
    lines: (standing, { words }) => [{ label: words.labels[name], value: value(standing, words), percent }],
  };
}
