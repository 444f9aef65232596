/** Jest as always, but with one mutation in the sources; `npm run mutants` builds the add-on once before. */
import { fileURLToPath } from 'node:url';
import base from '../support/sandboxed-jest.config.mjs';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));

/** @type {import('jest').Config} */
export default {
  ...base,
  rootDir,
  globalSetup: undefined,
  maxWorkers: 1,
  transform: Object.fromEntries(
    Object.entries(base.transform).map(([pattern, [, options]]) => [
      pattern,
      ['<rootDir>/test/facts/mutant-transform.mjs', options],
    ]),
  ),
};
