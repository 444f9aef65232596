import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectFiles } from '../workbench/emulator';
import { measureMetrics, type MetricsResult } from './metrics-path';
import type { Measurement } from './measure';
import { measureRecalculation, type Recalculation } from './recalculation';
import { measureWritePath, type WritePathResult } from './write-path';

/** What is the same on every machine, and so may only change where somebody meant it. */
interface Exact {
  readonly calls: number;
  readonly dataCalls: number;
  readonly bytes: number;
}
export type Expectations = Readonly<Record<string, Exact>>;

export interface Measured {
  readonly writePath: readonly WritePathResult[];
  readonly metrics: readonly MetricsResult[];
  readonly recalculation: readonly Recalculation[];
}

export interface Sizes {
  readonly writePath: readonly number[];
  readonly metrics: readonly number[];
  readonly recalculation: number;
}

/** What every run of the tests holds as well. */
export const SMALL: Sizes = { writePath: [10, 1_000], metrics: [1_000], recalculation: 1_000 };
export const ALL: Sizes = {
  writePath: [...SMALL.writePath, 10_000, 100_000],
  metrics: [...SMALL.metrics, 100_000],
  recalculation: SMALL.recalculation,
};

const FILE = join(__dirname, 'expectations.json');

export function measureAll(project: ProjectFiles, sizes: Sizes): Measured {
  return {
    writePath: measureWritePath(project, sizes.writePath),
    metrics: sizes.metrics.map((logRows) => measureMetrics(project, logRows)),
    recalculation: measureRecalculation(project, sizes.recalculation),
  };
}

function exact({ calls, dataCalls, bytes }: Measurement): Exact {
  return { calls, dataCalls, bytes };
}

/** The exact figures of what was measured, each under its name. */
export function exactly({ writePath, metrics, recalculation }: Measured): Expectations {
  return Object.fromEntries([
    ...writePath.flatMap(({ logRows, who, save, answer }) => [
      [`W1 ${String(logRows)} rows, ${who}: save`, exact(save)],
      [`W1 ${String(logRows)} rows, ${who}: answer`, exact(answer)],
    ]),
    ...metrics.flatMap(({ logRows, summary, contestant }) => [
      [`W3 ${String(logRows)} rows: all metrics in one call`, exact(summary)],
      [`W3 ${String(logRows)} rows: the contestant`, exact(contestant)],
    ]),
    ...recalculation.flatMap(({ edit, cells, triggers, functions }) => [
      [`W7 ${edit}: ${functions.join(', ') || 'no function'}`, exact(cells)],
      [`W7 ${edit}: triggers`, exact(triggers)],
    ]),
  ]) as Expectations;
}

export function readExpectations(): Expectations {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Expectations;
}

export function writeExpectations(expectations: Expectations): void {
  writeFileSync(FILE, `${JSON.stringify(expectations, null, 2)}\n`);
}

function inWords(exact: Exact | undefined): string {
  if (!exact) return 'nothing';
  return `${String(exact.calls)} calls, ${String(exact.dataCalls)} of them for cells, ${String(exact.bytes)} bytes`;
}

/** What differs from what is expected of those names, in words; empty where nothing does. */
export function unexpected(found: Expectations, expected: Expectations): string[] {
  return Object.entries(found).flatMap(([name, exact]) => {
    const [now, then] = [inWords(exact), inWords(expected[name])];
    return now === then ? [] : [`${name}: ${now}; expected: ${then}`];
  });
}
