/** `npm run bench`: counts service calls, bytes and modelled time of the built add-on; `--json` for machines. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from '../bundler/build';
import type { ProjectFiles } from '../workbench/emulator';
import { CALL_COSTS } from '../workbench/emulator/call-costs';
import { calibrationLoop, medianCpu } from './measure';
import { measureWorkbenchAtSize, tooSlow, type WorkbenchAtSize } from './workbench-at-size';
import { measureWritePath, overBudget, type WritePathResult } from './write-path';

const ROOT = resolve(__dirname, '../..');

async function main(): Promise<void> {
  const outDir = join(ROOT, 'build');
  await build({ root: ROOT, outDir });
  const results = measureWritePath(builtProject(outDir));
  const calibration = medianCpu(calibrationLoop);
  const failures = overBudget(results);
  const atSize = await measureWorkbenchAtSize();
  if (process.argv.includes('--json')) {
    const costs = CALL_COSTS;
    console.log(
      JSON.stringify({ costs, calibration, writePath: results, workbench: atSize, failures }, null, 2),
    );
  } else {
    print(results, calibration, failures);
    printAtSize(atSize);
  }
  if (failures.length > 0) process.exitCode = 1;
}

function builtProject(folder: string): ProjectFiles {
  const file = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return {
    code: file('Code.js'),
    html: { Sidebar: file('Sidebar.html') },
    manifest: JSON.parse(file('appsscript.json')) as ProjectFiles['manifest'],
  };
}

function print(results: readonly WritePathResult[], calibration: number, failures: readonly string[]): void {
  console.log('W1  Log one contact with a reminder: Log, People and Follow-ups written');
  console.table(
    results.map(({ logRows, who, save, bytesBesideNames, answer, saveCpuMilliseconds }) => ({
      'Log rows': logRows,
      who,
      'data calls': save.dataCalls,
      'all calls': save.calls,
      'bytes beside names': bytesBesideNames,
      'bytes in all': save.bytes,
      'modelled s': save.modelledSeconds.toFixed(2),
      'CPU ratio': (saveCpuMilliseconds / calibration).toFixed(2),
      'answer: data calls': answer.dataCalls,
      'answer: kB': Math.round(answer.bytes / 1000),
    })),
  );
  const methods = results.map(({ who, save }) => `${who}: ${save.methods.join(', ')}`);
  console.log(`What leaves the script, in order:\n  ${[...new Set(methods)].join('\n  ')}`);
  console.log(
    `CPU ratio: median of 31 runs after 5 warm-ups, in units of a calibration loop (${calibration.toFixed(1)} ms here).`,
  );
  const costs = Object.entries(CALL_COSTS).map(([kind, cost]) => `${kind} ${String(cost)}`);
  console.log(`Modelled cost of a call, ms: ${costs.join(', ')}.`);
  console.log(
    'Data calls read or write cells. Lock, properties, the flush and what stays in the script are in "all calls".',
  );
  console.log(failures.length === 0 ? 'Within budget.' : `OVER BUDGET\n${failures.join('\n')}`);
}

/** Times differ from machine to machine: they are told and fail nothing. */
function printAtSize({ logRows, ...figures }: WorkbenchAtSize): void {
  console.log(
    `The workbench with ${String(logRows)} Log rows and a dashboard; milliseconds, and megabytes at most`,
  );
  console.table(
    Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(value)])),
  );
  const over = tooSlow({ logRows, ...figures });
  console.log(
    over.length === 0 ? 'As quick as it should be.' : `SLOWER THAN IT SHOULD BE\n${over.join('\n')}`,
  );
}

void main();
