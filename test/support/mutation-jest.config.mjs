import base from './sandboxed-jest.config.mjs';

// A sample is enough for a mutant: most are killed by the first few challenges.
process.env['CHALLENGES'] ??= '8';
process.env['HISTORIES'] ??= '20';

/** The rules' own tests, in plain Node: without the built bundle, which mutants never reach. */
export default {
  ...base,
  globalSetup: undefined,
  testMatch: ['<rootDir>/test/support/rules-in-one.mjs'],
  testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
};
