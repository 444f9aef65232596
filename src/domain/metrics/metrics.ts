import { channels } from './channels';
import { consistency } from './consistency';
import { actions, challengeDay, connections } from './count-metrics';
import { dayStates } from './day-states';
import { followUpTime } from './follow-up-time';
import { followUpsDue } from './follow-ups-due';
import { funnel } from './funnel';
import type { Metric } from './metric';
import type { MetricName } from './metric-names';
import { outcome } from './outcome';
import { pace } from './pace';
import { projection } from './projection';
import { responseRate } from './response-rate';
import { bestStreak, freezesLeft, streak } from './streak-metrics';

/** Every metric by the name of its custom function. */
export const METRICS: Readonly<Record<MetricName, Metric>> = {
  STREAK: streak,
  BEST_STREAK: bestStreak,
  FREEZES_LEFT: freezesLeft,
  CHALLENGE_DAY: challengeDay,
  CONNECTIONS: connections,
  ACTIONS: actions,
  CONSISTENCY: consistency,
  PACE: pace,
  PROJECTION: projection,
  OUTCOME: outcome,
  FUNNEL: funnel,
  RESPONSE_RATE: responseRate,
  CHANNELS: channels,
  FOLLOW_UPS_DUE: followUpsDue,
  FOLLOW_UP_TIME: followUpTime,
  DAY_STATES: dayStates,
};
