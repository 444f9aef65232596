import type { ChallengeStanding } from '../challenge/challenge';
import type { DayRange, Settings } from '../reading/challenge-data';
import type { StatedDay } from '../challenge/days';
import { METRIC_NAMES, type MetricName } from './metric-names';
import { problemInWords } from '../reading/problem-in-words';
import { dailyTargetOn } from '../challenge/rest-days';
import type { ColumnOf } from '../cells/tables';
import type { RulesWords } from '../words';

/** A figure, and how it came about. `how` is only asked once the challenge has begun. */
interface Metric {
  readonly value: (standing: ChallengeStanding) => number;
  readonly how: (standing: ChallengeStanding, range: DayRange, words: RulesWords) => string;
}

/** All that the metrics read; every other column may stay unread. */
export const COLUMNS_NEEDED = {
  log: [
    'id', 'date', 'people', 'personIds', 'kind', 'how', 'twoWay', 'aboutWork', 'event', 'outcome', 'replyDate',
    'nextStep', 'wouldRemember',
  ],
  people: ['id', 'name', 'email', 'otherEmails', 'knewBefore'],
  events: ['name', 'date', 'size'],
  settings: ['key', 'value', 'from'],
} as const satisfies {
  readonly [T in 'log' | 'people' | 'events' | 'settings']: readonly ColumnOf<T>[];
}; // prettier-ignore

const PROBLEMS_SHOWN = 5;

function howNoRun({ settings, today }: ChallengeStanding, range: DayRange, { explain }: RulesWords): string {
  return today > range.last
    ? explain.ended(settings.challengeLength, range.last)
    : explain.noStreak(explain.target(settings.basis, dailyTargetOn(settings, today)));
}

/** What was asked of each day of a run: "with at least 1 action a day", or from the least to the most. */
function perDay(settings: Settings, within: readonly StatedDay[], { explain }: RulesWords): string {
  const targets = within.map(({ day }) => dailyTargetOn(settings, day));
  const [least, most] = [Math.min(...targets), Math.max(...targets)];
  return explain.perDay(explain.target(settings.basis, most), least < most ? least : undefined);
}

function howStreak(standing: ChallengeStanding, range: DayRange, words: RulesWords): string {
  const { run } = standing.replay;
  if (!run) return howNoRun(standing, range, words);
  const within = standing.states.slice(run.first, run.last + 1);
  return words.explain.streak({
    streak: standing.streak,
    since: within[0]?.day ?? range.first,
    rule: perDay(standing.settings, within, words),
    rest: within.filter(({ state }) => state === 'rest').length,
    frozen: within.filter(({ state }) => state === 'frozen').length,
  });
}

function howBestStreak(standing: ChallengeStanding, range: DayRange, words: RulesWords): string {
  const best = standing.replay.bestRun;
  if (!best) return howNoRun(standing, range, words);
  const within = standing.states.slice(best.first, best.last + 1);
  const first = within[0]?.day ?? range.first;
  const last = within[within.length - 1]?.day ?? range.last;
  const rule = perDay(standing.settings, within, words);
  return words.explain.bestStreak(standing.bestStreak, first, last, rule);
}

function howChallengeDay(
  { settings, challengeDay, today }: ChallengeStanding,
  range: DayRange,
  words: RulesWords,
): string {
  const { explain } = words;
  return today > range.last
    ? explain.ended(settings.challengeLength, range.last)
    : explain.challengeDay(challengeDay, settings.challengeLength, range.first);
}

/** Every metric by the name of its custom function. */
export const METRICS: Readonly<Record<MetricName, Metric>> = {
  STREAK: { value: ({ streak }) => streak, how: howStreak },
  BEST_STREAK: { value: ({ bestStreak }) => bestStreak, how: howBestStreak },
  FREEZES_LEFT: {
    value: ({ freezesLeft }) => freezesLeft,
    how: ({ freezesLeft, replay }, _range, { explain }) =>
      explain.freezes({ left: freezesLeft, used: replay.freezesUsed, untilNext: replay.daysToNextFreeze }),
  },
  CHALLENGE_DAY: { value: ({ challengeDay }) => challengeDay, how: howChallengeDay },
  CONNECTIONS: {
    value: ({ connections }) => connections,
    how: ({ connections, settings }, _range, { explain }) =>
      explain.connections(connections, settings.resultGoal),
  },
  ACTIONS: {
    value: ({ actions }) => actions,
    how: ({ actions, rowsInChallenge }, _range, { explain }) =>
      explain.actions(actions, rowsInChallenge - actions),
  },
};

/** What the figure cannot know: tables that were not given, and cells that could not be read. */
function caveats(standing: ChallengeStanding, words: RulesWords): string[] {
  const { explain } = words;
  const texts = standing.problems.slice(0, PROBLEMS_SHOWN).map((problem) => problemInWords(problem, words));
  const more = standing.problems.length - texts.length;
  return [
    ...standing.leftOut.map((table) => explain.leftOut[table]),
    ...(texts.length > 0 ? [explain.problems(texts, more)] : []),
  ];
}

function metricNamed(name: string): MetricName | undefined {
  const wanted = name.trim().toUpperCase().replace(/\(\s*\)$/, '').replace(/^=/, ''); // prettier-ignore
  return METRIC_NAMES.find((known) => known === wanted);
}

/**
 * One sentence on how the figure came about, with what was left out and which rows could not be read.
 * @throws RangeError in the user's words, listing the names, where there is no such metric.
 */
export function explainMetric(name: string, standing: ChallengeStanding, words: RulesWords): string {
  const metric = metricNamed(name);
  if (!metric) throw new RangeError(words.explain.unknownMetric(name.slice(0, 60), METRIC_NAMES));
  const { value, how } = METRICS[metric];
  const { range, today } = standing;
  const { explain } = words;
  const main = !range
    ? explain.noChallenge
    : today < range.first
      ? explain.notStarted(range.first)
      : how(standing, range, words);
  return `${metric} ${String(value(standing))}: ${[main, ...caveats(standing, words)].join('; ')}.`;
}
