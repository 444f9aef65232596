/** The metrics that a custom function returns and `EXPLAIN` explains. */
export const METRIC_NAMES = [
  'STREAK',
  'BEST_STREAK',
  'FREEZES_LEFT',
  'CHALLENGE_DAY',
  'CONNECTIONS',
  'ACTIONS',
] as const;
export type MetricName = (typeof METRIC_NAMES)[number];
