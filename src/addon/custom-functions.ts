/** What people type into cells. Each JSDoc is the help that Sheets shows them. */
import { chosenMetricInCell, explanationInCell, metricInCell } from './google/entry-contexts';
import type { Shown } from './use-cases/shown-in-cell';

// All of them take all the tables, for nobody knows by heart which figure needs which.

/**
 * How many done days in a row your challenge has; days off and freezes neither add nor break it.
 * @example =STREAK(Rapport_pulse)
 * @param {range} log Optional: Rapport_pulse, or Log!A:Z.
 * @param {range} settings Optional, with the Log: Settings!A:D.
 * @param {range} events Optional: Events!A:Z.
 * @param {range} people Optional: People!A:Z.
 * @param {range} followUps Optional: 'Follow-ups'!A:Z.
 * @return {number} The streak in days.
 * @customfunction
 */
export function STREAK(
  log?: unknown,
  settings?: unknown,
  events?: unknown,
  people?: unknown,
  followUps?: unknown,
): Shown {
  return metricInCell('STREAK', [log, settings, events, people, followUps]);
}

/**
 * The longest run of done days that your challenge has had.
 * @example =BEST_STREAK(Rapport_pulse)
 * @param {range} log Optional: Rapport_pulse, or Log!A:Z.
 * @param {range} settings Optional, with the Log: Settings!A:D.
 * @param {range} events Optional: Events!A:Z.
 * @param {range} people Optional: People!A:Z.
 * @param {range} followUps Optional: 'Follow-ups'!A:Z.
 * @return {number} The longest streak in days.
 * @customfunction
 */
export function BEST_STREAK(
  log?: unknown,
  settings?: unknown,
  events?: unknown,
  people?: unknown,
  followUps?: unknown,
): Shown {
  return metricInCell('BEST_STREAK', [log, settings, events, people, followUps]);
}

/**
 * How many missed days can still be forgiven: one to begin with, one more for every seven done days, two at most.
 * @example =FREEZES_LEFT(Rapport_pulse)
 * @param {range} log Optional: Rapport_pulse, or Log!A:Z.
 * @param {range} settings Optional, with the Log: Settings!A:D.
 * @param {range} events Optional: Events!A:Z.
 * @param {range} people Optional: People!A:Z.
 * @param {range} followUps Optional: 'Follow-ups'!A:Z.
 * @return {number} The freezes left, 0 to 2.
 * @customfunction
 */
export function FREEZES_LEFT(
  log?: unknown,
  settings?: unknown,
  events?: unknown,
  people?: unknown,
  followUps?: unknown,
): Shown {
  return metricInCell('FREEZES_LEFT', [log, settings, events, people, followUps]);
}

/**
 * The day of the challenge that today is: 0 before it starts, its length once it is over.
 * @example =CHALLENGE_DAY(Rapport_pulse)
 * @param {range} log Optional: Rapport_pulse, or Log!A:Z.
 * @param {range} settings Optional, with the Log: Settings!A:D.
 * @param {range} events Optional: Events!A:Z.
 * @param {range} people Optional: People!A:Z.
 * @param {range} followUps Optional: 'Follow-ups'!A:Z.
 * @return {number} The day of the challenge.
 * @customfunction
 */
export function CHALLENGE_DAY(
  log?: unknown,
  settings?: unknown,
  events?: unknown,
  people?: unknown,
  followUps?: unknown,
): Shown {
  return metricInCell('CHALLENGE_DAY', [log, settings, events, people, followUps]);
}

/**
 * How many new people you have had a meaningful exchange with in the challenge, each counted once.
 * @example =CONNECTIONS(Rapport_pulse)
 * @param {range} log Optional: Rapport_pulse, or Log!A:Z.
 * @param {range} settings Optional, with the Log: Settings!A:D.
 * @param {range} events Optional: Events!A:Z.
 * @param {range} people Optional: People!A:Z.
 * @param {range} followUps Optional: 'Follow-ups'!A:Z.
 * @return {number} The new connections.
 * @customfunction
 */
export function CONNECTIONS(
  log?: unknown,
  settings?: unknown,
  events?: unknown,
  people?: unknown,
  followUps?: unknown,
): Shown {
  return metricInCell('CONNECTIONS', [log, settings, events, people, followUps]);
}

/**
 * How many things you have begun or attended in the challenge: pitches, coffees, follow-ups, events.
 * @example =ACTIONS(Rapport_pulse)
 * @param {range} log Optional: Rapport_pulse, or Log!A:Z.
 * @param {range} settings Optional, with the Log: Settings!A:D.
 * @param {range} events Optional: Events!A:Z.
 * @param {range} people Optional: People!A:Z.
 * @param {range} followUps Optional: 'Follow-ups'!A:Z.
 * @return {number} The actions.
 * @customfunction
 */
export function ACTIONS(
  log?: unknown,
  settings?: unknown,
  events?: unknown,
  people?: unknown,
  followUps?: unknown,
): Shown {
  return metricInCell('ACTIONS', [log, settings, events, people, followUps]);
}

/**
 * How steadily the days have been done, newer days weighing more: 1 is every day. Format the cell as a percentage.
 * @example =CONSISTENCY(Rapport_pulse)
 * @param {range} log Optional: Rapport_pulse, or Log!A:Z.
 * @param {range} settings Optional, with the Log: Settings!A:D.
 * @param {range} events Optional: Events!A:Z.
 * @param {range} people Optional: People!A:Z.
 * @param {range} followUps Optional: 'Follow-ups'!A:Z.
 * @return {number} A fraction from 0 to 1; empty before the first day is over.
 * @customfunction
 */
export function CONSISTENCY(
  log?: unknown,
  settings?: unknown,
  events?: unknown,
  people?: unknown,
  followUps?: unknown,
): Shown {
  return metricInCell('CONSISTENCY', [log, settings, events, people, followUps]);
}

/**
 * Where you are on the way to the result goal: made, expected by now, ahead of that, and needed a day from now on.
 * @example =PACE(Rapport_pulse)
 * @param {range} log Optional: Rapport_pulse, or Log!A:Z.
 * @param {range} settings Optional, with the Log: Settings!A:D.
 * @param {range} events Optional: Events!A:Z.
 * @param {range} people Optional: People!A:Z.
 * @param {range} followUps Optional: 'Follow-ups'!A:Z.
 * @return {table} One row below its headers.
 * @customfunction
 */
export function PACE(
  log?: unknown,
  settings?: unknown,
  events?: unknown,
  people?: unknown,
  followUps?: unknown,
): Shown {
  return metricInCell('PACE', [log, settings, events, people, followUps]);
}

/**
 * How many new connections there will be by the end if you go on as on all days, or as on the last six.
 * @example =PROJECTION(Rapport_pulse)
 * @param {range} log Optional: Rapport_pulse, or Log!A:Z.
 * @param {range} settings Optional, with the Log: Settings!A:D.
 * @param {range} events Optional: Events!A:Z.
 * @param {range} people Optional: People!A:Z.
 * @param {range} followUps Optional: 'Follow-ups'!A:Z.
 * @return {table} From and To below their headers; empty before five days are over.
 * @customfunction
 */
export function PROJECTION(
  log?: unknown,
  settings?: unknown,
  events?: unknown,
  people?: unknown,
  followUps?: unknown,
): Shown {
  return metricInCell('PROJECTION', [log, settings, events, people, followUps]);
}

/**
 * What has come of the challenge so far, from On the launch pad to Moon.
 * @example =OUTCOME(Rapport_pulse)
 * @param {range} log Optional: Rapport_pulse, or Log!A:Z.
 * @param {range} settings Optional, with the Log: Settings!A:D.
 * @param {range} events Optional: Events!A:Z.
 * @param {range} people Optional: People!A:Z.
 * @param {range} followUps Optional: 'Follow-ups'!A:Z.
 * @return {string} The outcome in words.
 * @customfunction
 */
export function OUTCOME(
  log?: unknown,
  settings?: unknown,
  events?: unknown,
  people?: unknown,
  followUps?: unknown,
): Shown {
  return metricInCell('OUTCOME', [log, settings, events, people, followUps]);
}

/**
 * How far your pitches or asks have come, stage by stage, with percentages only where there are enough to say.
 * @example =FUNNEL("pitch", Rapport_pulse)
 * @param {string} kind Optional: "pitch" or "referral ask"; without it, pitches.
 * @param {range} log Optional: Rapport_pulse, or Log!A:Z.
 * @param {range} settings Optional, with the Log: Settings!A:D.
 * @param {range} events Optional: Events!A:Z.
 * @param {range} people Optional: People!A:Z.
 * @param {range} followUps Optional: 'Follow-ups'!A:Z.
 * @return {table} A row for each stage, below headers.
 * @customfunction
 */
export function FUNNEL(
  kind?: unknown,
  log?: unknown,
  settings?: unknown,
  events?: unknown,
  people?: unknown,
  followUps?: unknown,
): Shown {
  return chosenMetricInCell('FUNNEL', kind, [log, settings, events, people, followUps]);
}

/**
 * How many of your messages, pitches or asks were answered within 14 days, and how many of the answers were of use.
 * @example =RESPONSE_RATE("referral ask", Rapport_pulse)
 * @param {string} kind Optional: "pitch", "referral ask", "message" or "follow-up"; without it, pitches and asks.
 * @param {range} log Optional: Rapport_pulse, or Log!A:Z.
 * @param {range} settings Optional, with the Log: Settings!A:D.
 * @param {range} events Optional: Events!A:Z.
 * @param {range} people Optional: People!A:Z.
 * @param {range} followUps Optional: 'Follow-ups'!A:Z.
 * @return {table} The rates below their headers.
 * @customfunction
 */
export function RESPONSE_RATE(
  kind?: unknown,
  log?: unknown,
  settings?: unknown,
  events?: unknown,
  people?: unknown,
  followUps?: unknown,
): Shown {
  return chosenMetricInCell('RESPONSE_RATE', kind, [log, settings, events, people, followUps]);
}

/**
 * What has brought new connections, and how many for each hour that it took.
 * @example =CHANNELS("event", Rapport_pulse)
 * @param {string} by Optional: "channel", "kind" or "event"; without it, by channel.
 * @param {range} log Optional: Rapport_pulse, or Log!A:Z.
 * @param {range} settings Optional, with the Log: Settings!A:D.
 * @param {range} events Optional: Events!A:Z.
 * @param {range} people Optional: People!A:Z.
 * @param {range} followUps Optional: 'Follow-ups'!A:Z.
 * @return {table} A row for each, the best first, below headers.
 * @customfunction
 */
export function CHANNELS(
  by?: unknown,
  log?: unknown,
  settings?: unknown,
  events?: unknown,
  people?: unknown,
  followUps?: unknown,
): Shown {
  return chosenMetricInCell('CHANNELS', by, [log, settings, events, people, followUps]);
}

/**
 * The follow-ups that are due, and the people it is time to be in touch with; the longest overdue first.
 * @example =FOLLOW_UPS_DUE(Rapport_pulse)
 * @param {range} log Optional: Rapport_pulse, or Log!A:Z.
 * @param {range} settings Optional, with the Log: Settings!A:D.
 * @param {range} events Optional: Events!A:Z.
 * @param {range} people Optional: People!A:Z.
 * @param {range} followUps Optional: 'Follow-ups'!A:Z.
 * @return {table} A row for each, below headers.
 * @customfunction
 */
export function FOLLOW_UPS_DUE(
  log?: unknown,
  settings?: unknown,
  events?: unknown,
  people?: unknown,
  followUps?: unknown,
): Shown {
  return metricInCell('FOLLOW_UPS_DUE', [log, settings, events, people, followUps]);
}

/**
 * How many business days usually pass from meeting somebody to your first message.
 * @example =FOLLOW_UP_TIME(Rapport_pulse)
 * @param {range} log Optional: Rapport_pulse, or Log!A:Z.
 * @param {range} settings Optional, with the Log: Settings!A:D.
 * @param {range} events Optional: Events!A:Z.
 * @param {range} people Optional: People!A:Z.
 * @param {range} followUps Optional: 'Follow-ups'!A:Z.
 * @return {number} The median, or "longer than" so many.
 * @customfunction
 */
export function FOLLOW_UP_TIME(
  log?: unknown,
  settings?: unknown,
  events?: unknown,
  people?: unknown,
  followUps?: unknown,
): Shown {
  return metricInCell('FOLLOW_UP_TIME', [log, settings, events, people, followUps]);
}

/**
 * Every day of the challenge: done, off, kept by a freeze, missed or still to come.
 * @example =DAY_STATES(Rapport_pulse)
 * @param {range} log Optional: Rapport_pulse, or Log!A:Z.
 * @param {range} settings Optional, with the Log: Settings!A:D.
 * @param {range} events Optional: Events!A:Z.
 * @param {range} people Optional: People!A:Z.
 * @param {range} followUps Optional: 'Follow-ups'!A:Z.
 * @return {table} A row for each day, below headers.
 * @customfunction
 */
export function DAY_STATES(
  log?: unknown,
  settings?: unknown,
  events?: unknown,
  people?: unknown,
  followUps?: unknown,
): Shown {
  return metricInCell('DAY_STATES', [log, settings, events, people, followUps]);
}

/**
 * All figures of the challenge and how each came about, computed at once.
 * @example =CHALLENGE_SUMMARY(Rapport_pulse)
 * @param {range} log Optional: Rapport_pulse, or Log!A:Z.
 * @param {range} settings Optional, with the Log: Settings!A:D.
 * @param {range} events Optional: Events!A:Z.
 * @param {range} people Optional: People!A:Z.
 * @param {range} followUps Optional: 'Follow-ups'!A:Z.
 * @return {table} A row for each figure, below headers.
 * @customfunction
 */
export function CHALLENGE_SUMMARY(
  log?: unknown,
  settings?: unknown,
  events?: unknown,
  people?: unknown,
  followUps?: unknown,
): Shown {
  return metricInCell('CHALLENGE_SUMMARY', [log, settings, events, people, followUps]);
}

/**
 * Says in one sentence how a figure came about.
 * @example =EXPLAIN("STREAK", Rapport_pulse)
 * @param {string} name The name of a figure: "STREAK", "FUNNEL pitch".
 * @param {range} log Optional: Rapport_pulse, or Log!A:Z.
 * @param {range} settings Optional, with the Log: Settings!A:D.
 * @param {range} events Optional: Events!A:Z.
 * @param {range} people Optional: People!A:Z.
 * @param {range} followUps Optional: 'Follow-ups'!A:Z.
 * @return {string} The explanation.
 * @customfunction
 */
export function EXPLAIN(
  name?: unknown,
  log?: unknown,
  settings?: unknown,
  events?: unknown,
  people?: unknown,
  followUps?: unknown,
): string {
  return explanationInCell(name, [log, settings, events, people, followUps]);
}
