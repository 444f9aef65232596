import base from '../../jest.config.mjs';

// A sample is enough for a mutant: most are killed by the first few challenges.
process.env['CHALLENGES'] ??= '25';
process.env['HISTORIES'] ??= '50';

/** The rules' own tests, in plain Node: without the built bundle, which mutants never reach. */
export default {
  ...base,
  globalSetup: undefined,
  rootDir: '../..',
  testMatch: [
    '<rootDir>/test/domain/**/*.test.ts',
    '<rootDir>/test/oracle/{contacts,days-and-counts,figures}.test.ts',
  ],
  testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
};
