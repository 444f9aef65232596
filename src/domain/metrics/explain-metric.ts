import type { ChallengeStanding } from '../challenge/challenge';
import type { RulesWords } from '../words';
import { caveats } from './caveats';
import { howItCameAbout, lackingTable } from './how-it-came-about';
import { MetricQuestion, type Asked, type Metric } from './metric';
import { FUNCTION_NAMES, METRIC_NAMES, type FunctionName } from './metric-names';
import { METRICS } from './metrics';
import { shownFigure } from './shown-figure';

/** A function, and what it is asked for: FUNNEL of pitches. */
interface FunctionAsked {
  readonly name: FunctionName;
  readonly choice: string;
}

/**
 * `FUNNEL("pitch")`, `funnel pitch` and `=FUNNEL()` all name FUNNEL, the first two with a choice. No name at all
 * asks for EXPLAIN itself.
 * @throws MetricQuestion in the user's words, listing the names, where there is no such function.
 */
export function functionAsked(text: string, { explain }: RulesWords): FunctionAsked {
  if (text.trim() === '') return { name: 'EXPLAIN', choice: '' };
  const [, word = '', choice = ''] =
    /^\s*=?\s*([A-Za-z_]+)\s*\(?\s*["“„]?([^"“”„()]*)["“”]?\s*\)?\s*$/.exec(text) ?? [];
  const wanted = word.toUpperCase();
  const name = FUNCTION_NAMES.find((known) => known === wanted);
  if (!name) throw new MetricQuestion(explain.unknownMetric(text.slice(0, 60), METRIC_NAMES));
  return { name, choice: choice.trim() };
}

/** ` 7` or ` 71.2%`; nothing of a table, which has no one figure. */
function figureOf(metric: Metric, standing: ChallengeStanding, asked: Asked): string {
  if (lackingTable(metric, standing.data)) return '';
  const value = metric.value(standing, asked);
  if (typeof value === 'object') return '';
  const percent = metric.lines(standing, asked)[0]?.percent ?? false;
  const shown = shownFigure({ value, percent }, asked.words);
  return ` ${typeof shown === 'number' ? asked.words.figures.number(shown) : String(shown)}`.trimEnd();
}

function clausesOn({ name, choice }: FunctionAsked, standing: ChallengeStanding, words: RulesWords): string {
  const { explain } = words;
  if (name === 'EXPLAIN') return `EXPLAIN: ${explain.explain(METRIC_NAMES)}`;
  const more = caveats(standing, words);
  if (name === 'CHALLENGE_SUMMARY')
    return [`${name}: ${explain.summary(standing.today)}`, ...more].join('; ');
  const metric = METRICS[name];
  const asked = { words, choice };
  const figure = figureOf(metric, standing, asked);
  const of = choice === '' ? '' : ` ${choice}`;
  return [`${name}${of}${figure}: ${howItCameAbout(metric, standing, asked)}`, ...more].join('; ');
}

/**
 * One sentence on how the figure came about, with what was left out and which rows could not be read.
 * @throws MetricQuestion in the user's words for a name or a choice that there is not.
 */
export function explainMetric(text: string, standing: ChallengeStanding, words: RulesWords): string {
  return `${clausesOn(functionAsked(text, words), standing, words)}.`;
}
