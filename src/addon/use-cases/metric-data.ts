import type { CellGrid, CellValue } from '../../domain/cells/cells';
import { challengeStanding, type ChallengeStanding } from '../../domain/challenge/challenge';
import { explainMetric } from '../../domain/metrics/explain-metric';
import { METRICS } from '../../domain/metrics/metrics';
import type { MetricValue } from '../../domain/metrics/metric';
import type { MetricName } from '../../domain/metrics/metric-names';
import { COUNTING_COLUMNS } from '../../domain/metrics/counting-columns';
import { readChallenge, type ChallengeGrids } from '../../domain/reading/read-challenge';
import { recogniseTable } from '../../domain/cells/table-header';
import type { ColumnTable } from '../../domain/cells/tables';
import type { Language } from '../../domain/cells/vocabulary';
import { rulesWords } from '../../domain/words';
import { RapportFault } from './fault';
import type { ReadingPorts } from './ports';
import { challengeToday, readChallengeGrids } from './read-challenge-sheet';

/**
 * A metric as a custom function gives it. The data is nothing or single cells such as the pulse, for which the
 * sheet is read; or ranges with their header rows, in any order.
 */
export function metricValue(
  name: MetricName,
  data: readonly unknown[],
  ports: ReadingPorts,
  { language, choice = '' }: { readonly language: Language; readonly choice?: string },
): MetricValue {
  return METRICS[name].value(standingOf(data, ports), { words: rulesWords(language), choice });
}

/** How the metric came about, in one sentence. @throws RangeError for a name that is no metric. */
export function metricExplanation(
  name: unknown,
  data: readonly unknown[],
  ports: ReadingPorts,
  language: Language,
): string {
  return explainMetric(typeof name === 'string' ? name : '', standingOf(data, ports), rulesWords(language));
}

function standingOf(data: readonly unknown[], ports: ReadingPorts): ChallengeStanding {
  const ranges = data.map((argument) => (Array.isArray(argument) ? (argument as CellGrid) : undefined));
  const given = ranges.some((range) => range !== undefined);
  const grids = given ? gridsAmong(ranges) : readChallengeGrids(ports.tables, COUNTING_COLUMNS.log);
  const challenge = readChallenge(grids, ports.cellClock);
  return challengeStanding(challenge, challengeToday(ports, challenge.settings));
}

function gridsAmong(ranges: readonly (CellGrid | undefined)[]): ChallengeGrids {
  const found = new Map<ColumnTable, CellGrid>();
  ranges.forEach((range, index) => {
    if (!range) return;
    const table = recogniseTable(range[0] ?? []);
    if (table === undefined) throw new RapportFault({ kind: 'rangeUnknown', position: index + 1 });
    if (found.has(table)) throw new RapportFault({ kind: 'rangeTwice', table });
    found.set(table, range);
  });
  return {
    log: requireRange(found, 'log'),
    settings: requireRange(found, 'settings'),
    people: found.get('people'),
    events: found.get('events'),
  };
}

function requireRange(
  found: ReadonlyMap<ColumnTable, CellGrid>,
  table: ColumnTable,
): readonly (readonly CellValue[])[] {
  const range = found.get(table);
  if (!range) throw new RapportFault({ kind: 'rangeMissing', table });
  return range;
}
