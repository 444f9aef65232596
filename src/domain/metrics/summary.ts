import type { NewCell } from '../cells/cells';
import type { ChallengeStanding } from '../challenge/challenge';
import type { RulesWords } from '../words';
import { capitalised } from '../words/capitalised';
import { caveats } from './caveats';
import { howItCameAbout, lackingTable } from './how-it-came-about';
import type { Asked, Metric, MetricTable, MoreColumns, SummaryLine } from './metric';
import { METRIC_NAMES } from './metric-names';
import { METRICS } from './metrics';
import { shownFigure } from './shown-figure';
import { standingLine } from './standing-line';

type Row = readonly [label: string, now: NewCell, how: string];

/** A clause as a sentence of its own; nothing stays nothing. */
function sentence(clause: string): string {
  return clause === '' ? '' : `${capitalised(clause)}.`;
}

function rowsOf(metric: Metric, label: string, standing: ChallengeStanding, asked: Asked): readonly Row[] {
  const lines: readonly SummaryLine[] = lackingTable(metric, standing.data)
    ? [{ label, value: '' }]
    : metric.lines(standing, asked);
  return lines.flatMap((line, place): readonly Row[] => {
    const now = shownFigure(line, asked.words);
    const how = sentence(place === 0 ? howItCameAbout(metric, standing, asked) : (line.how ?? ''));
    // A label alone looks like something that went wrong.
    return now === '' && how === '' ? [] : [[line.label, now, how]];
  });
}

/** Last, and only where there is something to say: what was not given or could not be read. */
function toLookAt(standing: ChallengeStanding, words: RulesWords): readonly Row[] {
  const clauses = caveats(standing, words);
  const count = standing.problems.length;
  return clauses.length === 0
    ? []
    : [[words.summary.toLookAt, count === 0 ? '' : count, sentence(clauses.join('; '))]];
}

/** One kind line instead of figures that would all say the same; what is due is due all the same. */
function rowsBefore(standing: ChallengeStanding, asked: Asked): readonly Row[] {
  const { words } = asked;
  const how = sentence(howItCameAbout(METRICS.CHALLENGE_DAY, standing, asked));
  const due = rowsOf(METRICS.FOLLOW_UPS_DUE, words.labels.FOLLOW_UPS_DUE, standing, asked);
  return [[words.labels.CHALLENGE_DAY, standingLine(standing, words), how], ...due];
}

/** Every figure with how it came about, as one table: all of them from one standing, so from one pass over the rows. */
export function challengeSummary(standing: ChallengeStanding, words: RulesWords): MetricTable {
  const asked = { words, choice: '' };
  const { range, today } = standing;
  const rows =
    range && range.first <= today
      ? METRIC_NAMES.flatMap((name) => rowsOf(METRICS[name], words.labels[name], standing, asked))
      : rowsBefore(standing, asked);
  return [words.summary.headers, ...rows, ...toLookAt(standing, words)];
}

/** What the metrics of a summary read between them. */
export function summaryColumns(): MoreColumns {
  const all = Object.values(METRICS).map(({ reads }) => reads);
  return {
    log: [...new Set(all.flatMap(({ log = [] }) => log))],
    people: [...new Set(all.flatMap(({ people = [] }) => people))],
    events: [...new Set(all.flatMap(({ events = [] }) => events))],
    followUps: [...new Set(all.flatMap(({ followUps = [] }) => followUps))],
  };
}
