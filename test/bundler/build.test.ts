import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from '../../src/bundler/build';
import { changed, fixtureProject, removeFixtures } from './fixture-project';

afterAll(removeFixtures);

async function built(changes: Record<string, string> = {}): Promise<string> {
  const root = fixtureProject(changes);
  const outDir = join(root, 'build');
  await build({ root, outDir });
  return outDir;
}

function hashes(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}`,
    );
}

describe('build', () => {
  it('writes the three files that clasp pushes', async () => {
    expect(readdirSync(await built()).sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
  });

  it('gives the same bytes in another folder', async () => {
    expect(hashes(await built())).toEqual(hashes(await built()));
  });

  it('copies the manifest unchanged', async () => {
    const outDir = await built();

    expect(readFileSync(join(outDir, 'appsscript.json'), 'utf8')).toBe(
      readFileSync(join(outDir, '../appsscript.json'), 'utf8'),
    );
  });

  it('stamps the script with name, version and edition only', async () => {
    const [first] = readFileSync(join(await built(), 'Code.js'), 'utf8').split('\n');

    expect(first).toBe('// fixture 1.2.3 full');
  });

  it('makes entry points that reach the bundle with all their arguments', async () => {
    const context = createContext({});
    runInContext(readFileSync(join(await built(), 'Code.js'), 'utf8'), context);

    expect(runInContext('STREAK_OF(1, 2, 3)', context)).toBe(3);
  });

  it('keeps letters beyond ASCII readable', async () => {
    expect(readFileSync(join(await built(), 'Code.js'), 'utf8')).toContain('Open – Öffnen');
  });

  it('removes what clasp would push besides, and nothing else', async () => {
    const outDir = await built();
    for (const name of ['Old.html', 'Old.gs', 'README.md']) writeFileSync(join(outDir, name), 'old');

    await build({ root: join(outDir, '..'), outDir });

    expect(readdirSync(outDir).sort()).toEqual(['Code.js', 'README.md', 'Sidebar.html', 'appsscript.json']);
  });

  it('writes nothing where a check fails', async () => {
    const root = fixtureProject(
      changed('src/addon/index.ts', "console.log('hour')", 'setTimeout(runHourly)'),
    );
    const outDir = join(root, 'build');

    await expect(build({ root, outDir })).rejects.toThrow('setTimeout');
    expect(existsSync(outDir)).toBe(false);
  });
});
