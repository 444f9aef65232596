import type { MetricName } from '../metrics/metric-names';

export const metricLabelsDe = (): Readonly<Record<MetricName, string>> => ({
  STREAK: 'Serie',
  BEST_STREAK: 'Längste Serie',
  FREEZES_LEFT: 'Joker übrig',
  CHALLENGE_DAY: 'Tag der Challenge',
  CONNECTIONS: 'Neue Kontakte',
  ACTIONS: 'Aktionen',
  CONSISTENCY: 'Beständigkeit',
  PACE: 'Tempo',
  PROJECTION: 'Bis zum Ende',
  OUTCOME: 'Ergebnis',
  FUNNEL: 'Pitches',
  RESPONSE_RATE: 'Antwortquote',
  CHANNELS: 'Bester Kanal',
  FOLLOW_UPS_DUE: 'Fällige Wiedervorlagen',
  FOLLOW_UP_TIME: 'Zeit bis zum Nachfassen',
  DAY_STATES: 'Tage',
});
