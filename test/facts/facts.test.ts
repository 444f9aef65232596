import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { everyFact, untestedFacts, withFactTables } from './fact-tables';
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

  it('is what docs/emulator.md shows: `npm run facts` brings it up to date', async () => {
    const path = join(ROOT, 'docs/emulator.md');
    const page = readFileSync(path, 'utf8');
    expect(page).toBe(await format(withFactTables(page), { ...(await resolveConfig(path)), filepath: path }));
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
