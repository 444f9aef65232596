/** `npm run push`: checks, builds the edition that is asked for, and lets clasp put it in the place of what is there. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askedEdition } from './asked-edition';
import { editionMismatch, unaskedEdition } from './edition-of-files';
import { CODE_FILE, MANIFEST } from './project-layout';
import { missingScriptId } from './script-id';

const FAILED = 1;

/** @returns the exit code of the first step that failed; 0 where none did. */
function push(args: readonly string[]): number {
  const asked = askedEdition(args);
  const edition = asked ?? 'full';
  const why = missingScriptId(readFileSync('.clasp.json', 'utf8')) || unaskedEdition(built(CODE_FILE), asked);
  if (why !== '') return refused(why);
  const failed = run('npm', 'run', 'check') || run('npm', 'run', 'build', '--', '--edition', edition);
  if (failed !== 0) return failed;
  const mismatch = editionMismatch(built(CODE_FILE), built(MANIFEST), edition);
  return mismatch === '' ? run('clasp', 'push', '--force') : refused(mismatch);
}

function built(name: string): string {
  const path = join('build', name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function run(command: string, ...args: readonly string[]): number {
  // On Windows npm and clasp are scripts of its shell.
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status ?? FAILED;
}

function refused(why: string): number {
  console.error(why);
  return FAILED;
}

try {
  process.exitCode = push(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  process.exitCode = refused(`Nothing was pushed: ${error.message}`);
}
