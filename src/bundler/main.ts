import { join } from 'node:path';
import { askedEdition } from './asked-edition';
import { build, type BuildResult } from './build';
import { explained, listed } from './explained';
import { EDITIONS } from './project-layout';

/** Nothing was written. */
const FAILED = 1;
/** All was written, but is over its budget: good enough to test and to look at, not to ship. */
const TOO_LARGE = 2;

function report({ files, tooLarge }: BuildResult): void {
  for (const { name, bytes } of files) {
    console.log(`build/${name.padEnd(16)} ${(bytes / 1000).toFixed(1).padStart(7)} KB`);
  }
  if (tooLarge.length === 0) return;
  console.error(`The build is written, but not to be shipped.\n${listed(tooLarge)}`);
  process.exitCode = TOO_LARGE;
}

const root = process.cwd();
const wideScope = process.argv.includes('--wide-scope');

async function main(): Promise<BuildResult> {
  const layout = EDITIONS[askedEdition(process.argv) ?? 'full'];
  return build({ root, outDir: join(root, 'build'), layout, wideScope });
}

main().then(report, (error: unknown) => {
  console.error(error instanceof RangeError ? error.message : explained(error));
  process.exitCode = FAILED;
});
