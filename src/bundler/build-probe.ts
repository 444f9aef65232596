/** `npm run probe`: the conformance probe, ready for clasp in a folder of its own. */
import { join } from 'node:path';
import { build } from './build';
import { explained } from './explained';
import { PROBE, PROBE_OUTPUT } from './project-layout';

const root = process.cwd();

build({ root, outDir: join(root, PROBE_OUTPUT), layout: PROBE }).then(
  ({ files }) => {
    for (const { name, bytes } of files) {
      console.log(`${PROBE_OUTPUT}/${name.padEnd(16)} ${(bytes / 1000).toFixed(1).padStart(7)} KB`);
    }
  },
  (error: unknown) => {
    console.error(explained(error));
    process.exitCode = 1;
  },
);
