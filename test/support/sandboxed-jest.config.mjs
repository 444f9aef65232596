import base from '../../jest.config.mjs';

/** Packages published as ES modules only: jest's CommonJS sandbox needs them translated. */
const ES_MODULES_ONLY = ['parse5', 'entities', 'eslint-scope', 'preact', '@preact'];

/**
 * Jest's own sandbox, where each source passes through a transform: what changes sources on the way needs it.
 * @type {import('jest').Config}
 */
export default {
  ...base,
  runner: 'jest-runner',
  testEnvironment: '<rootDir>/test/support/real-environment.mjs',
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
  testTimeout: 60_000,
};
