import type { ChallengeMetricsWords } from './challenge-metrics.en';

/** Consistency, pace, projection, outcome, days: table headers, states and explanations. */
export const challengeMetricsDe: ChallengeMetricsWords = {};
