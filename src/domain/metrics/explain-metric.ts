import type { ChallengeStanding } from '../challenge/challenge';
import { problemInWords } from '../reading/problem-in-words';
import type { RulesWords } from '../words';
import { MetricQuestion } from './metric';
import { METRIC_NAMES, type MetricName } from './metric-names';
import { METRICS } from './metrics';

const PROBLEMS_SHOWN = 5;

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

/** `FUNNEL("pitch")`, `funnel pitch` and `=FUNNEL()` all name FUNNEL, the first two with a choice. */
function metricNamed(name: string): readonly [MetricName | undefined, string] {
  const [, word = '', choice = ''] =
    /^\s*=?\s*([A-Za-z_]+)\s*\(?\s*["“]?([^"”()]*)["”]?\s*\)?\s*$/.exec(name) ?? [];
  const wanted = word.toUpperCase();
  return [METRIC_NAMES.find((known) => known === wanted), choice.trim()];
}

/**
 * One sentence on how the figure came about, with what was left out and which rows could not be read.
 * @throws MetricQuestion in the user's words, listing the names, where there is no such metric.
 */
export function explainMetric(name: string, standing: ChallengeStanding, words: RulesWords): string {
  const [metric, choice] = metricNamed(name);
  if (!metric) throw new MetricQuestion(words.explain.unknownMetric(name.slice(0, 60), METRIC_NAMES));
  const { value, how } = METRICS[metric];
  const { range, today } = standing;
  const { explain } = words;
  const asked = { words, choice };
  const main = !range
    ? explain.noChallenge
    : today < range.first
      ? explain.notStarted(range.first)
      : how(standing, range, asked);
  const figure = value(standing, asked);
  const shown = typeof figure === 'number' || typeof figure === 'string' ? ` ${String(figure)}` : '';
  return `${metric}${shown}: ${[main, ...caveats(standing, words)].join('; ')}.`;
}
