import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyFact, untestedFacts } from './fact-tables';
import { MUTATIONS } from './mutations';
import { ROOT, testsByFact } from './tests-by-fact';

describe('the list of platform facts', () => {
  it('has a test for every fact that touches what is used', () => {
    expect(untestedFacts()).toEqual([]);
  });

  it('gives each sentence and each id once', () => {
    const sentences = everyFact().map(([, { says }]) => says);
    expect(sentences.filter((says, index) => sentences.indexOf(says) !== index)).toEqual([]);
    const ids = everyFact().map(([id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('is what docs/emulator.md shows: `npm run facts` brings it up to date', () => {
    const script = join(ROOT, 'test/facts/write-facts.ts');
    const run = spawnSync(process.execPath, ['--import', 'tsx', script, '--check'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
  });
});

describe('the mutations of the emulator', () => {
  it('are sixty at least', () => {
    expect(MUTATIONS.length).toBeGreaterThanOrEqual(60);
  });

  it.each(MUTATIONS.map((mutation) => [`${mutation.fact} ${mutation.removes}`, mutation] as const))(
    'still apply: %s',
    (_name, { fact, file, find, replace }) => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      expect(text.split(find)).toHaveLength(2);
      expect(replace).not.toBe(find);
      expect(testsByFact().has(fact)).toBe(true);
    },
  );
});
