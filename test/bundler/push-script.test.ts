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
import { pathToFileURL } from 'node:url';
import { BUILD_FOLDER } from '../support/built-project';

const ROOT = join(BUILD_FOLDER, '..');
const TSX = pathToFileURL(require.resolve('tsx')).href;

interface Run {
  readonly status: number | null;
  readonly said: string;
  /** What ran after the question where to push, in order. */
  readonly steps: readonly string[];
}

interface Given {
  readonly scriptId?: string;
  readonly args?: readonly string[];
  readonly checkEnds?: number;
  /** By `npm run`, which takes its time, rather than by what it would start. */
  readonly byNpm?: boolean;
  /** The files that lie in `build` and that the build leaves there: first line of the script, scopes. */
  readonly built?: readonly [stamp: string, scopes: readonly string[]];
}

const FULL = ['// rapport 0.1.0 full', ['https://mail.google.com/']] as const;
const LITE = ['// rapport 0.1.0 lite', []] as const;

/** A folder that can be pushed from, where the checks, the build and clasp only write down that they ran. */
function furnish(folder: string, given: Given, done: string): void {
  const { scriptId = '1a2b3c', checkEnds = 0, built = FULL, byNpm = false } = given;
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
  const check = `echo check >> '${done}'; exit ${String(checkEnds)}`;
  const build = `echo build >> '${done}'; echo`;
  const bin = join(folder, 'node_modules/.bin');
  mkdirSync(join(folder, 'build'));
  mkdirSync(bin, { recursive: true });
  const write = (name: string, content: string, mode = 0o644): void => {
    writeFileSync(join(folder, name), content, { mode });
  };
  write('build/Code.js', `${built[0]}\nvar Rapport_;\n`);
  write('build/appsscript.json', JSON.stringify({ oauthScopes: built[1] }));
  write('package.json', JSON.stringify({ scripts: { ...scripts, check, build } }));
  write('.clasp.json', JSON.stringify({ scriptId, rootDir: 'build' }));
  write('node_modules/.bin/clasp', `#!/bin/sh\necho "clasp $*" >> '${done}'\n`, 0o755);
  // `npm run check` and `npm run build -- …`, without the second that each takes to start.
  const npm = `#!/bin/sh\nif [ "$2" = check ]; then ${check}; fi\nshift 3\n${build} "$@"\n`;
  if (!byNpm) write('node_modules/.bin/npm', npm, 0o755);
  for (const name of ['.bin/tsx', 'typescript'])
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  cpSync(join(ROOT, 'src/bundler'), join(folder, 'src/bundler'), { recursive: true });
}

/** `npm run push` as package.json has it, or what that starts. */
function runPush(folder: string, given: Given = {}): Run {
  const { args = [], byNpm = false } = given;
  const done = join(folder, 'done');
  furnish(folder, given, done);
  const [command, first] = byNpm
    ? (['npm', ['run', '--silent', 'push', '--']] as const)
    : ([process.execPath, ['--import', TSX, 'src/bundler/push.ts']] as const);
  const own = byNpm ? '' : `${join(folder, 'node_modules/.bin')}:`;
  const { status, stdout, stderr } = spawnSync(command, [...first, ...args], {
    cwd: folder,
    env: {
      PATH: `${own}${process.env['PATH'] ?? ''}`,
      HOME: folder,
      npm_config_update_notifier: 'false',
    },
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
    const { status, said, steps } = runPush(folder, { scriptId: 'PUT-YOUR-SCRIPT-ID-HERE' });

    expect([status, steps]).toEqual([1, []]);
    expect(said.trim()).toMatch(/^Nothing was pushed: .*\n.*Project settings.*\n.*`npx clasp login`.*$/);
  });

  it('checks, builds the edition that is asked for and only then pushes', () => {
    const { status, said, steps } = runPush(folder, {
      args: ['--edition', 'lite'],
      built: LITE,
      byNpm: true,
    });

    expect([status, steps]).toEqual([0, ['check', 'build', 'clasp push --force']]);
    expect(said).toContain('--edition lite');
  });

  it('asks which edition where lite was built and none is named', () => {
    const { status, said, steps } = runPush(folder, { built: LITE });

    expect([status, steps]).toEqual([1, []]);
    expect(said.trim()).toMatch(
      /^Nothing was pushed: .* lite, .*\n.*`npm run push -- --edition lite` or .*$/,
    );
  });

  it('refuses a script and a manifest of different editions', () => {
    const { status, said, steps } = runPush(folder, { built: [FULL[0], LITE[1]] });

    expect([status, steps]).toEqual([1, ['check', 'build']]);
    expect(said).toContain(
      'Nothing was pushed: build/Code.js is the full edition, build/appsscript.json asks for',
    );
    expect(said).toContain('Build both anew: `npm run build -- --edition full`');
  });

  it('pushes nothing that did not pass the checks', () => {
    const { status, steps } = runPush(folder, { checkEnds: 3 });

    expect([status, steps]).toEqual([3, ['check']]);
  });
});
