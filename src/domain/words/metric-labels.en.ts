import type { MetricName } from '../metrics/metric-names';

/** What a figure is called in the summary. */
export const metricLabelsEn = (): Readonly<Record<MetricName, string>> => ({
  STREAK: 'Streak',
  BEST_STREAK: 'Best streak',
  FREEZES_LEFT: 'Freezes left',
  CHALLENGE_DAY: 'Day of the challenge',
  CONNECTIONS: 'New connections',
  ACTIONS: 'Actions',
  CONSISTENCY: 'Consistency',
  PACE: 'Pace',
  PROJECTION: 'By the end',
  OUTCOME: 'Outcome',
  FUNNEL: 'Pitches',
  RESPONSE_RATE: 'Response rate',
  CHANNELS: 'Best channel',
  FOLLOW_UPS_DUE: 'Follow-ups due',
  FOLLOW_UP_TIME: 'Time to follow-up',
  DAY_STATES: 'Days',
});
