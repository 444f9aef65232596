import { fileURLToPath } from 'node:url';
import { ENGINE_FLAGS } from './test/support/engine-flags.mjs';

// The runner forks its workers with what this process was started with: they read TypeScript as `npm start` does.
const TSX = import.meta.resolve('tsx');
if (!process.execArgv.includes(TSX)) process.execArgv.push('--import', TSX, ...ENGINE_FLAGS);

/**
 * Tests run in plain Node, not in jest's sandbox, in which each file loads all modules anew and the emulator runs at
 * half its speed (decision 24). Files share their modules, so no test may change one. Browser tests wait more than they
 * compute: three worker processes keep two cores busy.
 * @type {import('jest').Config}
 */
export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  runner: '<rootDir>/test/support/plain-runner.mjs',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  modulePathIgnorePatterns: [
    '<rootDir>/build/',
    '<rootDir>/lite-build/',
    '<rootDir>/.workbench/',
    '<rootDir>/.stryker-tmp/',
  ],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json', 'node'],
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  maxWorkers: 3,
};
