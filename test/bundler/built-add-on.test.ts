import { CODE_LIMIT_BYTES } from '../../src/bundler/checks/size';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { build } from '../../src/bundler/build';
import { readEntryFile } from '../../src/bundler/entry-points';
import { ADD_ON } from '../../src/bundler/project-layout';
import { BUILD_FOLDER, builtFile } from '../support/built-project';
import { fact } from '../support/fact';

const ROOT = join(BUILD_FOLDER, '..');
const FILES = ['Code.js', 'Sidebar.html', 'appsscript.json'] as const;

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function topLevelFunctions(code: string): string[] {
  const { body } = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  return body.flatMap((statement) => (statement.type === 'FunctionDeclaration' ? [statement.id.name] : []));
}

describe('the built add-on', () => {
  it('declares every entry point at the top level and nothing else there', () => {
    const { entryPoints } = readEntryFile(ROOT, ADD_ON.entry);

    expect(entryPoints.length).toBeGreaterThan(0);
    expect(topLevelFunctions(builtFile('Code.js'))).toEqual(entryPoints.map(({ name }) => name));
  });

  it(fact('PK-01'), () => {
    expect(Object.keys(JSON.parse(builtFile('appsscript.json')) as object).sort()).toEqual([
      'dependencies',
      'exceptionLogging',
      'oauthScopes',
      'runtimeVersion',
      'timeZone',
    ]);
  });

  it('loads in a context without a single service', () => {
    const context = createContext({});

    expect(() => {
      runInContext(builtFile('Code.js'), context);
    }).not.toThrow();
  });

  it('weighs no more than it may', () => {
    expect(Buffer.byteLength(builtFile('Code.js'))).toBeLessThan(CODE_LIMIT_BYTES);
  });

  it('keeps the help of each custom function directly above it', () => {
    const { entryPoints } = readEntryFile(ROOT, ADD_ON.entry);
    const code = builtFile('Code.js');

    for (const { name, jsDoc, tags } of entryPoints) {
      if (!tags.some((tag) => tag.name === 'customfunction')) continue;
      expect(code).toContain(`${jsDoc}\nfunction ${name}(`);
    }
  });

  it('names no folder of this machine', () => {
    for (const file of FILES) expect(builtFile(file)).not.toContain(ROOT);
  });

  it('is the same bytes when built again', async () => {
    builtFile('Code.js');
    const outDir = mkdtempSync(join(tmpdir(), 'rapport-build-'));
    await build({ root: ROOT, outDir });

    expect(FILES.map((name) => sha256(readFileSync(join(outDir, name), 'utf8')))).toEqual(
      FILES.map((name) => sha256(builtFile(name))),
    );
    rmSync(outDir, { recursive: true, force: true });
  });
});
