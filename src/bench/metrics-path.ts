import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectFiles } from '../workbench/emulator';
import { FormulaInCell } from './formula-in-cell';
import { livelyWorkbook } from './lively-workbook';
import { medianAmong, RUNS, WARM_UPS, type Measurement } from './measure';

/** W3: what the figures of a Log of that many rows take. */
export interface MetricsResult {
  readonly logRows: number;
  /** All metrics, in one call. */
  readonly summary: Measurement;
  /** The same figures as far as the contestant has them, each in a cell of its own. */
  readonly contestant: Measurement;
  readonly contestantCells: number;
  /** To be timed once all is counted. */
  readonly cpu: () => MetricsCpu;
}

/** Processor milliseconds of the script's own code, without the time in which the cells are handed over. */
export interface MetricsCpu {
  /** All metrics, the 6th to 36th time in one realm. */
  readonly summary: number;
  /** The same the first time in a realm, as each execution at Google has it. */
  readonly summaryCold: number;
  /** The sum over all cells, each run for the first time. */
  readonly contestant: number;
}

const ALL_METRICS = '=CHALLENGE_SUMMARY()';
const COLD_RUNS = 5;
/** Each takes seconds, and differs from the others by few of a hundred. */
export const CONTESTANT_RUNS = 3;

export function measureMetrics(project: ProjectFiles, logRows: number): MetricsResult {
  const cell = new FormulaInCell(livelyWorkbook(withScripts(project), logRows));
  return {
    logRows,
    summary: cell.measure(ALL_METRICS),
    contestant: together(CONTESTANT.map(({ formula }) => cell.measure(formula))),
    contestantCells: CONTESTANT.length,
    cpu: () => metricsCpu(cell),
  };
}

function metricsCpu(cell: FormulaInCell): MetricsCpu {
  const runs = WARM_UPS + RUNS;
  const cold = Array.from({ length: COLD_RUNS }, () => cell.markedCpu('=MARKED_SUMMARY(1)')[0] ?? NaN);
  const contestant = Array.from({ length: CONTESTANT_RUNS }, () =>
    sumOf(cell.markedCpu(`=MARKED_CONTESTANT("${CONTESTANT.map(({ name }) => name).join(',')}")`)),
  );
  return {
    summary: medianAmong(cell.markedCpu(`=MARKED_SUMMARY(${String(runs)})`).slice(WARM_UPS)),
    summaryCold: medianAmong(cold),
    contestant: medianAmong(contestant),
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

const CONTESTANT_CODE = readFileSync(join(__dirname, 'contestant/Code.gs'), 'utf8');
const MARKED_CODE = readFileSync(join(__dirname, 'marked/Code.gs'), 'utf8');
const CONTESTANT = [...CONTESTANT_CODE.matchAll(/^function (MY_\w+)\((\w*)\)/gm)].map(
  ([, name = '', parameter = '']) => ({ name, formula: `=${name}(${parameter === '' ? '' : '"pitch"'})` }),
);

/** The contestant's functions beside those of the add-on that set the sheet up, as a person would have it. */
function withScripts(project: ProjectFiles): ProjectFiles {
  return { ...project, code: [project.code, CONTESTANT_CODE, MARKED_CODE].join('\n') };
}

function together(all: readonly Measurement[]): Measurement {
  const sum = (of: (one: Measurement) => number): number => all.reduce((total, one) => total + of(one), 0);
  return {
    calls: sum(({ calls }) => calls),
    dataCalls: sum(({ dataCalls }) => dataCalls),
    byKind: {},
    bytes: sum(({ bytes }) => bytes),
    largestResult: Math.max(...all.map(({ largestResult }) => largestResult)),
    modelledSeconds: sum(({ modelledSeconds }) => modelledSeconds),
    methods: all.flatMap(({ methods }) => methods),
  };
}
