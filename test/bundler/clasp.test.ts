import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { missingScriptId } from '../../src/bundler/script-id';
import { BUILD_FOLDER, builtFile } from '../support/built-project';

const ROOT = join(BUILD_FOLDER, '..');

interface FileStatus {
  readonly filesToPush: readonly string[];
}

/** clasp itself, in a copy of the project and with an empty home: no login, no network. */
function claspFileStatus(folder: string): FileStatus {
  const manifest = createRequire(__filename).resolve('@google/clasp/package.json');
  const program = join(dirname(manifest), 'build/src/index.js');
  const run = spawnSync(process.execPath, [program, 'show-file-status', '--json'], {
    cwd: folder,
    env: { ...process.env, HOME: folder },
    encoding: 'utf8',
  });
  return JSON.parse(run.stdout) as FileStatus;
}

describe('clasp', () => {
  let folder: string;

  beforeAll(() => {
    builtFile('Code.js');
    folder = mkdtempSync(join(tmpdir(), 'rapport-clasp-'));
    cpSync(join(ROOT, '.clasp.json'), join(folder, '.clasp.json'));
    cpSync(BUILD_FOLDER, join(folder, 'build'), { recursive: true });
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('would push the three built files and no other', () => {
    const { filesToPush } = claspFileStatus(folder);

    expect([...filesToPush].sort()).toEqual(['build/Code.js', 'build/Sidebar.html', 'build/appsscript.json']);
  });
});

describe('missingScriptId', () => {
  it('refuses the placeholder of the project', () => {
    const settings = readFileSync(join(ROOT, '.clasp.json'), 'utf8').replace(
      /"scriptId": "[^"]*"/,
      '"scriptId": "PUT-YOUR-SCRIPT-ID-HERE"',
    );

    expect(missingScriptId(settings)).toContain('Nothing was pushed');
  });

  it.each(['{}', '{"scriptId":""}'])('refuses %s', (settings) => {
    expect(missingScriptId(settings)).toContain('.clasp.json');
  });

  it('lets a real script ID pass', () => {
    expect(missingScriptId('{"scriptId":"1a2b3c"}')).toBe('');
  });
});
