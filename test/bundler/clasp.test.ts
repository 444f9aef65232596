import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingScriptId } from '../../src/bundler/script-id';
import { BUILD_FOLDER, builtFile } from '../support/built-project';
import { fact } from '../support/fact';

const ROOT = join(BUILD_FOLDER, '..');
const CLASP = join(ROOT, 'node_modules/@google/clasp/build/src/index.js');

interface FileStatus {
  readonly filesToPush: readonly string[];
}

/** clasp itself, in a copy of the project and with an empty home: no login, no network. */
function claspFileStatus(folder: string): FileStatus {
  const run = spawnSync(process.execPath, [CLASP, 'show-file-status', '--json'], {
    cwd: folder,
    env: { ...process.env, HOME: folder },
    encoding: 'utf8',
  });
  return JSON.parse(run.stdout) as FileStatus;
}

describe('clasp', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-clasp-'));

  beforeAll(() => {
    builtFile('Code.js');
    cpSync(join(ROOT, '.clasp.json'), join(folder, '.clasp.json'));
    cpSync(BUILD_FOLDER, join(folder, 'build'), { recursive: true });
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it(fact('PK-06'), () => {
    const { filesToPush } = claspFileStatus(folder);

    expect([...filesToPush].sort()).toEqual(['build/Code.js', 'build/Sidebar.html', 'build/appsscript.json']);
  });
});

describe('missingScriptId', () => {
  it(fact('PK-10', 'the placeholder is none'), () => {
    const settings = readFileSync(join(ROOT, '.clasp.json'), 'utf8').replace(
      /"scriptId": "[^"]*"/,
      '"scriptId": "PUT-YOUR-SCRIPT-ID-HERE"',
    );

    expect(missingScriptId(settings)).toContain('Nothing was pushed');
  });

  it.each([
    '{}',
    'null',
    '{"scriptId":""}',
    '{"scriptId":7}',
    '{"scriptId":"https://script.google.com/d/1a2b3c/edit"}',
    '{"scriptId":"1a2b3c "}',
  ])('refuses %s', (settings) => {
    expect(missingScriptId(settings)).toContain('.clasp.json');
  });

  it('says what cannot be read', () => {
    expect(missingScriptId('{"scriptId":"1a2b3c" "rootDir":"build"}')).toBe(
      "Nothing was pushed: .clasp.json cannot be read. ',' expected.",
    );
  });

  it('lets comments stand, as clasp does', () => {
    expect(missingScriptId('{\n  // mine\n  "scriptId": "1a2b3c",\n}')).toBe('');
  });

  it('lets a real script ID pass', () => {
    expect(missingScriptId('{"scriptId":"1a2B3c_-4"}')).toBe('');
  });
});
