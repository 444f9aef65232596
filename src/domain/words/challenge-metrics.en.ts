/** Consistency, pace, projection, outcome, days: table headers, states and explanations. */
export const challengeMetricsEn = {};

export type ChallengeMetricsWords = typeof challengeMetricsEn;
