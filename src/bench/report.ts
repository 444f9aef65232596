import { CALL_COSTS } from '../workbench/emulator/call-costs';
import type { ColdStart } from './cold-start';
import type { Measured } from './expectations';
import { CONTESTANT_RUNS, type MetricsCpu } from './metrics-path';
import type { NativeFormulas } from './native-formulas';
import type { WorkbenchAtSize } from './workbench-at-size';

/** What differs from machine to machine. */
export interface Times {
  readonly calibration: number;
  /** By the number of Log rows and who it was. */
  readonly saves: readonly number[];
  readonly metrics: MetricsCpu;
  readonly native: NativeFormulas;
  readonly coldStart: ColdStart;
}

/** W3: milliseconds of all metrics over 100,000 interactions. */
const METRICS_LIMIT_MILLISECONDS = 30;
const TOP_LEVEL_LIMIT_MILLISECONDS = 2;

/** The whole report as text; each workload with its floor and where that comes from. */
export function printReport(measured: Measured, times: Times): void {
  printWritePath(measured, times);
  printMetrics(measured, times);
  printColdStart(times);
  printRecalculation(measured);
  console.log(
    `\nCPU: processor time, not time by the clock; median of 31 runs after 5 warm-ups where nothing else is said; ratio: in units of a calibration loop (${ms(times.calibration)} here).`,
  );
  const costs = Object.entries(CALL_COSTS).map(([kind, cost]) => `${kind} ${String(cost)}`);
  console.log(`Modelled cost of a call, ms: ${costs.join(', ')}.`);
  console.log(
    'Data calls read or write cells. Lock, properties, the flush and what stays in the script are in "all calls".',
  );
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(1)} ms`;
}

function printWritePath({ writePath }: Measured, { saves, calibration }: Times): void {
  console.log('W1  Log one contact with a reminder: Log, People and Follow-ups written');
  console.log(
    'Floor: 5 calls that leave the script: take the lock, look who is known, append to Log, People and Follow-ups.',
  );
  console.table(
    writePath.map(({ logRows, who, save, bytesBesideNames, answer }, place) => ({
      'Log rows': logRows,
      who,
      'data calls': save.dataCalls,
      'all calls': save.calls,
      'bytes beside names': bytesBesideNames,
      'bytes in all': save.bytes,
      'modelled s': save.modelledSeconds.toFixed(2),
      'CPU ratio': ((saves[place] ?? NaN) / calibration).toFixed(2),
      'answer: data calls': answer.dataCalls,
      'answer: kB': Math.round(answer.bytes / 1000),
    })),
  );
  const methods = writePath.map(({ who, save }) => `${who}: ${save.methods.join(', ')}`);
  console.log(`What leaves the script, in order:\n  ${[...new Set(methods)].join('\n  ')}`);
}

function printMetrics({ metrics }: Measured, { metrics: cpu, native, calibration }: Times): void {
  console.log('\nW3  All metrics');
  console.log(
    'Floor: one spilled call and five reads, one for each table. Finding the columns costs a read of each header row more, and not reading blank rows the question for the last one. CPU: no less than touching each cell once.',
  );
  const rows = metrics.flatMap(({ logRows, summary, contestant, contestantCells }) => [
    { 'Log rows': logRows, who: 'CHALLENGE_SUMMARY', runs: 1, ...figures(summary) },
    { 'Log rows': logRows, who: 'a function per cell', runs: contestantCells, ...figures(contestant) },
  ]);
  console.table(rows);
  const ratio = (milliseconds: number): string =>
    `${ms(milliseconds)}, ratio ${(milliseconds / calibration).toFixed(2)}`;
  const largest = metrics.at(-1)?.logRows ?? 0;
  console.log(
    [
      `CPU over ${String(largest)} rows, without the time in which the cells are handed over:`,
      `  CHALLENGE_SUMMARY      ${ratio(cpu.summary)} (at most ${ms(METRICS_LIMIT_MILLISECONDS)})`,
      `  … first in its realm   ${ratio(cpu.summaryCold)}, before the engine has compiled anything; median of 5`,
      `  a function per cell    ${ratio(cpu.contestant)}, each once in its realm; median of ${String(CONTESTANT_RUNS)}`,
      `  ${String(native.formulas)} COUNTIFS in HyperFormula  ${ratio(native.milliseconds)}, of the counts alone`,
      'These compare engines on one machine, not the servers of Google.',
    ].join('\n'),
  );
}

function figures({
  calls,
  dataCalls,
  bytes,
  modelledSeconds,
}: Measured['metrics'][number]['summary']): Record<string, number | string> {
  return {
    'data calls': dataCalls,
    'all calls': calls,
    kB: Math.round(bytes / 1000),
    'modelled s': modelledSeconds.toFixed(2),
  };
}

function printColdStart({ coldStart }: Times): void {
  const { bytes, gzipBytes, parseMilliseconds, topLevelMilliseconds, serviceCalls } = coldStart;
  console.log('\nW5  Cold start');
  console.log('Floor: the parse, which no script escapes; nothing at the top level calls a service.');
  console.log(
    `${String(bytes)} bytes shipped (${String(gzipBytes)} compressed), parsed in ${ms(parseMilliseconds)}; top level ${ms(topLevelMilliseconds)} (at most ${ms(TOP_LEVEL_LIMIT_MILLISECONDS)}), ${String(serviceCalls)} service calls.`,
  );
}

function printRecalculation({ recalculation }: Measured): void {
  console.log(
    '\nW7  Recalculation after one edit: a dashboard, a bare =STREAK(), a =CONNECTIONS(…) of ranges',
  );
  console.log('Floor: the cells of which something changed that they read, one call each.');
  console.table(
    recalculation.map(({ edit, functions, cells, triggers }) => ({
      edit,
      functions: functions.join(', '),
      ...figures(cells),
      'triggers: data calls': triggers.dataCalls,
      'triggers: all calls': triggers.calls,
    })),
  );
}

export function printAtSize({ logRows, ...figures }: WorkbenchAtSize): void {
  console.log(
    `\nThe workbench with ${String(logRows)} Log rows and a dashboard; milliseconds, and megabytes at most`,
  );
  console.table(
    Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(value)])),
  );
}

/** Which budget of processor time is not met, in words; empty where all are. */
export function overTime({ metrics, coldStart }: Times): string[] {
  const found: string[] = [];
  const check = (what: string, value: number, limit: number): void => {
    if (!(value <= limit)) found.push(`${what}: ${ms(value)}, ${ms(limit)} allowed`);
  };
  check('W3, CPU of CHALLENGE_SUMMARY', metrics.summary, METRICS_LIMIT_MILLISECONDS);
  check('W5, top level', coldStart.topLevelMilliseconds, TOP_LEVEL_LIMIT_MILLISECONDS);
  return found;
}
