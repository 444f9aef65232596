import type { CellGrid } from '../../domain/cells/cells';
import { recogniseTable } from '../../domain/cells/table-header';
import type { ColumnTable } from '../../domain/cells/tables';
import type { Language } from '../../domain/cells/vocabulary';
import { challengeStanding, type ChallengeStanding } from '../../domain/challenge/challenge';
import { explainMetric, functionAsked } from '../../domain/metrics/explain-metric';
import { lackingTable } from '../../domain/metrics/how-it-came-about';
import type { MetricValue, MoreColumns } from '../../domain/metrics/metric';
import type { FunctionName } from '../../domain/metrics/metric-names';
import { METRICS } from '../../domain/metrics/metrics';
import { challengeSummary, summaryColumns } from '../../domain/metrics/summary';
import { readChallenge, type ChallengeGrids } from '../../domain/reading/read-challenge';
import { rulesWords } from '../../domain/words';
import { RapportFault } from './fault';
import { readPlanned } from './outbox-ledger';
import type { PropertyStore, ReadingPorts } from './ports';
import { isPulseText } from './pulse-text';
import { challengeToday, readMetricGrids } from './read-challenge-sheet';

interface MetricPorts extends ReadingPorts {
  readonly documentProperties: PropertyStore;
}

/** What a formula gives: nothing or single cells such as the pulse, and the sheet is read; or ranges with headers. */
type Arguments = readonly unknown[];

/** All functions but the one that explains. */
export type ValueName = Exclude<FunctionName, 'EXPLAIN'>;

/**
 * A metric as a custom function gives it.
 * @throws MetricQuestion for a choice that it does not have; RapportFault where the data are not to be told
 */
export function metricValue(
  name: ValueName,
  data: Arguments,
  ports: MetricPorts,
  { language, choice = '' }: { readonly language: Language; readonly choice?: string },
): MetricValue {
  const words = rulesWords(language);
  const standing = standingOf(name, data, ports);
  if (name === 'CHALLENGE_SUMMARY') return challengeSummary(standing, words);
  const lacking = lackingTable(METRICS[name], standing.data);
  const kind = rangesIn(data).length > 0 ? 'rangeMissing' : 'tabMissing';
  if (lacking) throw new RapportFault({ kind, table: lacking });
  return METRICS[name].value(standing, { words, choice });
}

/** How a metric came about, in one sentence. @throws MetricQuestion for a name or a choice that there is not */
export function metricExplanation(
  text: string,
  data: Arguments,
  ports: MetricPorts,
  language: Language,
): string {
  const words = rulesWords(language);
  return explainMetric(text, standingOf(functionAsked(text, words).name, data, ports), words);
}

/** Parts a word that is asked for from the data behind it; where data come first, there is no word. */
export function wordFirst(
  first: unknown,
  data: Arguments,
): { readonly word: string; readonly data: Arguments } {
  return typeof first === 'string' && !isPulseText(first)
    ? { word: first, data }
    : { word: '', data: [first, ...data] };
}

function columnsOf(name: FunctionName): MoreColumns {
  if (name === 'EXPLAIN') return {};
  return name === 'CHALLENGE_SUMMARY' ? summaryColumns() : METRICS[name].reads;
}

function standingOf(name: FunctionName, data: Arguments, ports: MetricPorts): ChallengeStanding {
  const given = rangesIn(data).length > 0;
  const grids = given ? gridsAmong(data) : readMetricGrids(ports.tables, columnsOf(name));
  // Read only where somebody would be named of whom no row tells.
  let planned: ReturnType<typeof readPlanned> | undefined;
  const wasPlanned = (hash: string): boolean => (planned ??= readPlanned(ports.documentProperties))(hash);
  const challenge = readChallenge(grids, ports.cellClock, { wasPlanned });
  return challengeStanding(challenge, challengeToday(ports, challenge.settings));
}

function rangesIn(data: Arguments): readonly (readonly [range: CellGrid, position: number])[] {
  return data.flatMap((argument, index) =>
    Array.isArray(argument) ? [[argument as CellGrid, index + 1] as const] : [],
  );
}

function gridsAmong(data: Arguments): ChallengeGrids {
  const found = new Map<ColumnTable, CellGrid>();
  for (const [range, position] of rangesIn(data)) {
    const table = recogniseTable(range[0] ?? []);
    if (table === undefined) throw new RapportFault({ kind: 'rangeUnknown', position });
    if (found.has(table)) throw new RapportFault({ kind: 'rangeTwice', table });
    found.set(table, range);
  }
  return {
    log: requireRange(found, 'log'),
    settings: requireRange(found, 'settings'),
    people: found.get('people'),
    events: found.get('events'),
    followUps: found.get('followUps'),
  };
}

function requireRange(found: ReadonlyMap<ColumnTable, CellGrid>, table: ColumnTable): CellGrid {
  const range = found.get(table);
  if (!range) throw new RapportFault({ kind: 'rangeMissing', table });
  return range;
}
