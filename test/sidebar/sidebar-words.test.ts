import { sidebarWords } from '../../src/domain/words/sidebar';

/** Every text of the catalogue by its path; a text with a gap is filled with a mark. */
function texts(words: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof words === 'string') return new Map([[path, words]]);
  if (typeof words === 'function') return new Map([[path, (words as (gap: string) => string)('‹gap›')]]);
  const entries = Object.entries(words as Record<string, unknown>);
  return new Map(entries.flatMap(([key, value]) => [...texts(value, `${path}.${key}`)]));
}

const ENGLISH = texts(sidebarWords('en'));
const GERMAN = texts(sidebarWords('de'));

/** Words that both languages write alike. */
const ALIKE = /^(–|in|Chat|chat|Video|video|Pitch|pitch|online|Rapport)$/;

describe('sidebarWords', () => {
  it('has the same texts in both languages', () => {
    expect(ENGLISH.size).toBeGreaterThan(60);
    expect([...GERMAN.keys()]).toEqual([...ENGLISH.keys()]);
  });

  it('leaves none empty', () => {
    expect([...ENGLISH, ...GERMAN].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('leaves none untranslated', () => {
    const same = [...ENGLISH].filter(([path, text]) => GERMAN.get(path) === text && !ALIKE.test(text));

    expect(same).toEqual([]);
  });

  it('fills the same gaps', () => {
    const gaps = (all: ReadonlyMap<string, string>): readonly string[] =>
      [...all].filter(([, text]) => text.includes('‹gap›')).map(([path]) => path);

    expect(gaps(ENGLISH)).not.toEqual([]);
    expect(gaps(GERMAN)).toEqual(gaps(ENGLISH));
  });

  it('speaks of nothing lost and blames nobody', () => {
    const harsh = /\b(fail\w*|lost|lose|wrong|invalid|error|fehler\w*|verloren|falsch|ungültig)\b/i;

    expect([...ENGLISH, ...GERMAN].filter(([, text]) => harsh.test(text))).toEqual([]);
  });
});
