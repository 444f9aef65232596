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
import { measureMetricsCpu } from './metrics-path';
import { measureNativeFormulas } from './native-formulas';
import { printAtSize, printReport, type Times } from './report';
import { measureWorkbenchAtSize } from './workbench-at-size';
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
  if (!isAsked('--counts')) await tellTimes(project, measured, failures);
  console.log(failures.length === 0 ? 'Within budget, and as expected.' : `FAILED\n${failures.join('\n')}`);
  if (failures.length > 0) process.exitCode = 1;
}

function isAsked(option: string): boolean {
  return process.argv.includes(option);
}

async function tellTimes(
  project: ProjectFiles,
  measured: Measured,
  failures: readonly string[],
): Promise<void> {
  const times: Times = {
    calibration: medianCpu(calibrationLoop),
    saves: measured.writePath.map(({ saveAgain }) => medianCpu(saveAgain)),
    metrics: measureMetricsCpu(project, LARGEST),
    native: measureNativeFormulas(LARGEST),
    coldStart: measureColdStart(project),
  };
  const atSize = await measureWorkbenchAtSize();
  if (isAsked('--json')) {
    console.log(
      JSON.stringify({ costs: CALL_COSTS, ...measured, times, workbench: atSize, failures }, null, 2),
    );
    return;
  }
  printReport(measured, times);
  printAtSize(atSize);
}

void main();
