/** The metrics that a custom function returns and `EXPLAIN` explains, in the order of the summary. */
export const METRIC_NAMES = [
  'STREAK',
  'BEST_STREAK',
  'FREEZES_LEFT',
  'CHALLENGE_DAY',
  'CONNECTIONS',
  'ACTIONS',
  'CONSISTENCY',
  'PACE',
  'PROJECTION',
  'OUTCOME',
  'FUNNEL',
  'RESPONSE_RATE',
  'CHANNELS',
  'FOLLOW_UPS_DUE',
  'FOLLOW_UP_TIME',
  'DAY_STATES',
] as const;
export type MetricName = (typeof METRIC_NAMES)[number];

/** Every custom function: the metrics, all of them in one table, and the one that explains. */
export const FUNCTION_NAMES = [...METRIC_NAMES, 'CHALLENGE_SUMMARY', 'EXPLAIN'] as const;
export type FunctionName = (typeof FUNCTION_NAMES)[number];
