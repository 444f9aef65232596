/**
 * Mutation testing of the rules: `npm run mutation`, or of some files with `npm run mutation -- --mutate 'src/domain/metrics/*.ts'`.
 * `CONCURRENCY=4` uses more of the machine.
 * Sends nothing anywhere. The report is in reports/mutation.
 */
export default {
  mutate: [
    'src/domain/{calendar,challenge,counting,follow-ups,metrics,reading,templates}/**/*.ts',
    'src/domain/cells/{cell-day,day-codes,text-dates,date-order,month-names}.ts',
  ],
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    configFile: 'test/support/mutation-jest.config.mjs',
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  // A static list is read once for all tests, so that a mutant in it asks for a run of all of them.
  ignoreStatic: true,
  // The types hold what is missing here: a mutant that does not compile is none.
  ignorePatterns: [
    'build',
    'lite-build',
    'probe-build',
    '.workbench',
    'docs/pictures',
    'seed',
    'reports',
    'src/workbench',
  ],
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  htmlReporter: { fileName: 'reports/mutation/mutation.html' },
  tempDirName: '.stryker-tmp',
  concurrency: Number(process.env['CONCURRENCY'] ?? 1),
  timeoutMS: 10_000,
  thresholds: { high: 95, low: 90, break: 90 },
};
