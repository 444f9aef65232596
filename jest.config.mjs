/** Packages published as ES modules only: jest's CommonJS sandbox needs them translated. */
const ES_MODULES_ONLY = ['parse5', 'entities', 'eslint-scope', 'preact', '@preact'];

/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testEnvironment: '<rootDir>/test/support/real-environment.mjs',
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  modulePathIgnorePatterns: [
    '<rootDir>/build/',
    '<rootDir>/lite-build/',
    '<rootDir>/.workbench/',
    '<rootDir>/.stryker-tmp/',
  ],
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
          target: 'es2022',
        },
        sourceMaps: 'inline',
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES_ONLY.join('|')})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json', 'node'],
  maxWorkers: 2,
  // Ends what hangs; a busy machine takes its time.
  testTimeout: 60_000,
};
