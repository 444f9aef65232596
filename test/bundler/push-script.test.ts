import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILD_FOLDER } from '../support/built-project';

const ROOT = join(BUILD_FOLDER, '..');

interface Run {
  readonly status: number | null;
  readonly said: string;
  /** What ran after the question where to push, in order. */
  readonly steps: readonly string[];
}

/** `npm run push` as package.json has it, in a folder where the checks and clasp only write down that they ran. */
function runPush(folder: string, scriptId: string, checkEnds = 0): Run {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
  const done = join(folder, 'done');
  const check = `echo check >> '${done}'; exit ${String(checkEnds)}`;
  const bin = join(folder, 'node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { ...scripts, check } }));
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'build' }));
  writeFileSync(join(bin, 'clasp'), `#!/bin/sh\necho "clasp $*" >> '${done}'\n`, { mode: 0o755 });
  for (const name of ['.bin/tsx', 'typescript'])
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  cpSync(join(ROOT, 'src/bundler'), join(folder, 'src/bundler'), { recursive: true });
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'push'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, npm_config_update_notifier: 'false' },
    encoding: 'utf8',
  });
  const steps = existsSync(done) ? readFileSync(done, 'utf8').trimEnd().split('\n') : [];
  return { status, said: stdout + stderr, steps };
}

describe('npm run push', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rapport-push-script-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('refuses the placeholder kindly, before anything else runs', () => {
    const { status, said, steps } = runPush(folder, 'PUT-YOUR-SCRIPT-ID-HERE');

    expect([status, steps]).toEqual([1, []]);
    expect(said.trim()).toMatch(/^Nothing was pushed: .*\n.*Project settings.*\n.*`npx clasp login`.*$/);
  });

  it('checks and only then pushes', () => {
    const { status, steps } = runPush(folder, '1a2b3c');

    expect(status).toBe(0);
    expect(steps).toEqual(['check', expect.stringMatching(/^clasp push\b/)]);
  });

  it('pushes nothing that did not pass the checks', () => {
    const { status, steps } = runPush(folder, '1a2b3c', 3);

    expect([status, steps]).toEqual([3, ['check']]);
  });
});
