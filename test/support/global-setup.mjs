import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Folders whose tests never look at the built add-on: running only them needs no build. */
const WITHOUT_BUILD = /(^|\/)test\/(domain|facts|oracle|workbench\/(core|sheets|actions|services))(\/|$)/;

/**
 * Builds both editions of the add-on once for all test files. A failed build does not stop the tests that need none:
 * `builtProject()` throws its message in those that do.
 */
export default function globalSetup(globalConfig) {
  const named = globalConfig.nonFlagArgs ?? [];
  if (named.length > 0 && named.every((path) => WITHOUT_BUILD.test(path))) return;
  const build = spawnSync(process.execPath, ['--import', 'tsx', 'test/support/build-editions.mjs'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (build.status !== 0)
    process.env.RAPPORT_BUILD_ERROR = build.stderr || build.stdout || String(build.error);
}
