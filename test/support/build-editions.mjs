/** Builds the add-on for the tests: full where clasp would push it from, lite beside it. Run by tsx. */
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { build } from '../../src/bundler/build.ts';
import { explained } from '../../src/bundler/explained.ts';
import { EDITIONS } from '../../src/bundler/project-layout.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

// What is over its budget is written all the same, and refused by a test of its own.
Promise.all([
  build({ root: ROOT, outDir: join(ROOT, 'build'), layout: EDITIONS.full }),
  build({ root: ROOT, outDir: join(ROOT, 'lite-build'), layout: EDITIONS.lite }),
]).catch((error) => {
  console.error(explained(error));
  process.exitCode = 1;
});
