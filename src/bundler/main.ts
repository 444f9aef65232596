import { join } from 'node:path';
import { build } from './build';
import { explained } from './explained';

const root = process.cwd();

build({ root, outDir: join(root, 'build') }).then(
  ({ files }) => {
    for (const { name, bytes } of files) {
      console.log(`build/${name.padEnd(16)} ${(bytes / 1000).toFixed(1).padStart(7)} KB`);
    }
  },
  (error: unknown) => {
    console.error(explained(error));
    process.exitCode = 1;
  },
);
