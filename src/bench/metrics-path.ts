import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectFiles } from '../workbench/emulator';
import { FormulaInCell } from './formula-in-cell';
import { livelyWorkbook } from './lively-workbook';
import type { Measurement } from './measure';

/** W3: what the figures of a Log of that many rows take. */
export interface MetricsResult {
  readonly logRows: number;
  /** All metrics, in one call. */
  readonly summary: Measurement;
  /** The same figures as far as the contestant has them, each in a cell of its own. */
  readonly contestant: Measurement;
  readonly contestantCells: number;
}

export interface MetricsCpu {
  readonly summary: number;
  /** The sum over all cells. */
  readonly contestant: number;
}

export const ALL_METRICS = '=CHALLENGE_SUMMARY()';
const CONTESTANT_RUNS = 5;

export function measureMetrics(project: ProjectFiles, logRows: number): MetricsResult {
  const rapport = new FormulaInCell(livelyWorkbook(project, logRows));
  const contestant = contestantIn(project, logRows);
  return {
    logRows,
    summary: rapport.measure(ALL_METRICS),
    contestant: together(CONTESTANT_CELLS.map((formula) => contestant.measure(formula))),
    contestantCells: CONTESTANT_CELLS.length,
  };
}

export function measureMetricsCpu(project: ProjectFiles, logRows: number): MetricsCpu {
  // A workbook each: one remembers its latest executions only, and every formula that is typed makes some.
  const cpuOf = (formula: string): number =>
    contestantIn(project, logRows).cpuMilliseconds(formula, CONTESTANT_RUNS);
  return {
    summary: new FormulaInCell(livelyWorkbook(project, logRows)).cpuMilliseconds(ALL_METRICS),
    contestant: CONTESTANT_CELLS.reduce((sum, formula) => sum + cpuOf(formula), 0),
  };
}

const CONTESTANT_CODE = readFileSync(join(__dirname, 'contestant/Code.gs'), 'utf8');
const CONTESTANT_CELLS = [...CONTESTANT_CODE.matchAll(/^function (MY_\w+)\((\w*)\)/gm)].map(
  ([, name = '', parameter = '']) => `=${name}(${parameter === '' ? '' : '"pitch"'})`,
);

/** The sheet is set up by the add-on, as a person would have it; then the contestant's script takes its place. */
function contestantIn(project: ProjectFiles, logRows: number): FormulaInCell {
  return new FormulaInCell(
    livelyWorkbook({ ...project, code: `${project.code}\n${CONTESTANT_CODE}` }, logRows),
  );
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
