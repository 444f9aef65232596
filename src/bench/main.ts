/**
 * `npm run bench`: what the built add-on costs in service calls, bytes and time. `--json` for machines; `--expect`
 * takes what was counted for what is expected from now on; `--counts` leaves out all that is timed.
 */
import { join, resolve } from 'node:path';
import { build } from '../bundler/build';
import type { ProjectFiles } from '../workbench/emulator';
import { CALL_COSTS } from '../workbench/emulator/call-costs';
import { readProjectFiles } from '../workbench/server/project-files';
import { measureColdStart } from './cold-start';
import {
  ALL,
  exactly,
  measureAll,
  readExpectations,
  unexpected,
  writeExpectations,
  type Measured,
} from './expectations';
import { calibrationLoop, medianCpu } from './measure';
import type { MetricsCpu } from './metrics-path';
import { measureNativeFormulas } from './native-formulas';
import { overTime, printAtSize, printReport, type Times } from './report';
import { measureWorkbenchAtSize, tooSlow } from './workbench-at-size';
import { overBudget } from './write-path';

const ROOT = resolve(__dirname, '../..');
const LARGEST = 100_000;

async function main(): Promise<void> {
  const outDir = join(ROOT, 'build');
  await build({ root: ROOT, outDir });
  const project = readProjectFiles(outDir);
  const measured = measureAll(project, ALL);
  const found = exactly(measured);
  if (isAsked('--expect')) writeExpectations(found);
  const failures = [...overBudget(measured.writePath), ...unexpected(found, readExpectations())];
  const slow = isAsked('--counts') ? [] : await tellTimes(project, measured, failures);
  console.log(verdict(failures, slow));
  if (failures.length > 0) process.exitCode = 1;
}

/** A count that is not as expected fails; a time, which another machine has otherwise, is told only. */
function verdict(failures: readonly string[], slow: readonly string[]): string {
  const times = slow.length === 0 ? [] : ['NOT WITHIN BUDGET on this machine:', ...slow];
  if (failures.length > 0) return ['FAILED', ...failures, ...times].join('\n');
  return slow.length === 0 ? 'Within budget, and as expected.' : ['Counts as expected.', ...times].join('\n');
}

/** Over the most rows. */
function metricsCpuOf({ metrics }: Measured): MetricsCpu {
  const largest = metrics.at(-1);
  if (!largest) throw new Error('no metrics were measured');
  return largest.cpu();
}

function isAsked(option: string): boolean {
  return process.argv.includes(option);
}

async function tellTimes(
  project: ProjectFiles,
  measured: Measured,
  failures: readonly string[],
): Promise<readonly string[]> {
  const times: Times = {
    calibration: medianCpu(calibrationLoop),
    saves: measured.writePath.map(({ saveAgain }) => medianCpu(saveAgain)),
    metrics: metricsCpuOf(measured),
    native: measureNativeFormulas(LARGEST),
    coldStart: measureColdStart(project),
  };
  const atSize = await measureWorkbenchAtSize();
  const slow = [...overTime(times), ...tooSlow(atSize)];
  if (isAsked('--json')) {
    console.log(
      JSON.stringify({ costs: CALL_COSTS, ...measured, times, workbench: atSize, failures, slow }, null, 2),
    );
    return slow;
  }
  printReport(measured, times);
  printAtSize(atSize);
  return slow;
}

void main();
