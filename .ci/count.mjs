/** Prints how the run went as `N passed, N failed`; exits 1 unless all passed and something ran. */
import { readFileSync } from 'node:fs';

const [report = '', testsStatus = '1', failedSteps = '0'] = process.argv.slice(2);

function testCounts() {
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8'));
    return {
      passed: counts.numPassedTests,
      failed: counts.numFailedTests + counts.numRuntimeErrorTestSuites,
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const { passed, failed } = testCounts();
const unexplained = testsStatus !== '0' && failed === 0 ? 1 : 0;
const allFailed = failed + unexplained + Number(failedSteps);
console.log(`${passed} passed, ${allFailed} failed`);
process.exitCode = allFailed === 0 && passed > 0 ? 0 : 1;
