import { wordKey } from '../../../src/domain/cells/folded-text';
import { SETTING_KEYS } from '../../../src/domain/reading/setting-keys';
import { COLUMNS, TABLES, type ColumnTable } from '../../../src/domain/cells/tables';
import * as vocabulary from '../../../src/domain/cells/vocabulary';
import { formWords, mailWords, rulesWords, sheetWords } from '../../../src/domain/words';

const LANGUAGES = vocabulary.LANGUAGES;
const tables = Object.keys(COLUMNS) as ColumnTable[];

const LISTS = {
  language: vocabulary.LANGUAGES,
  kind: vocabulary.KINDS,
  how: vocabulary.HOWS,
  twoWay: vocabulary.TWO_WAYS,
  notYet: vocabulary.NOT_YETS,
  channel: vocabulary.CHANNELS,
  outcome: vocabulary.OUTCOMES,
  cadence: vocabulary.CADENCES,
  followUpState: vocabulary.FOLLOW_UP_STATES,
  followUpRule: vocabulary.FOLLOW_UP_RULES,
  decision: vocabulary.DECISIONS,
  sendMode: vocabulary.SEND_MODES,
  basis: vocabulary.BASES,
  preset: vocabulary.PRESETS,
  quotaPeriod: vocabulary.QUOTA_PERIODS,
  yesNo: vocabulary.YES_NO,
} as const;

/** Every text and every function of a catalogue by its path. */
function leaves(words: unknown, path = ''): [string, unknown][] {
  if (typeof words !== 'object' || words === null) return [[path, words]];
  return Object.entries(words).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

function repeated(words: readonly string[]): string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}

describe.each(LANGUAGES)('the words in %s', (language) => {
  const words = sheetWords(language);

  it('name every column and every tab', () => {
    for (const table of tables) expect(Object.keys(words.headers[table])).toEqual([...COLUMNS[table]]);
    expect(Object.keys(words.tabs)).toEqual([...TABLES]);
  });

  it('name every code of every closed list', () => {
    for (const [list, codes] of Object.entries(LISTS)) {
      expect(Object.keys(words.codes[list as keyof typeof LISTS])).toEqual([...codes]);
    }
  });

  it('name and explain every setting', () => {
    expect(Object.keys(words.settingKeys)).toEqual([...SETTING_KEYS]);
    expect(Object.keys(words.settingNotes)).toEqual([...SETTING_KEYS]);
  });

  it('have no empty text', () => {
    const catalogues = [words, rulesWords(language), mailWords(language), formWords(language)];

    const empty = catalogues.flatMap((catalogue) => leaves(catalogue).filter(([, text]) => text === ''));

    expect(empty).toEqual([]);
  });
});

describe('the words of both languages', () => {
  const english = sheetWords('en');
  const german = sheetWords('de');

  it.each(tables)('never use one header for two columns of %s', (table) => {
    const pairs = COLUMNS[table].map((column): string[] => {
      const en: Readonly<Record<string, string>> = english.headers[table];
      const de: Readonly<Record<string, string>> = german.headers[table];
      return [...new Set([wordKey(en[column] ?? ''), wordKey(de[column] ?? '')])];
    });

    expect(repeated(pairs.flat())).toEqual([]);
  });

  it.each(Object.keys(LISTS) as (keyof typeof LISTS)[])('never use one word for two codes of %s', (list) => {
    const codes: readonly string[] = LISTS[list];
    const pairs = codes.map((code): string[] => {
      const en: Readonly<Record<string, string>> = english.codes[list];
      const de: Readonly<Record<string, string>> = german.codes[list];
      return [...new Set([code, en[code] ?? '', de[code] ?? ''].map(wordKey))];
    });

    expect(repeated(pairs.flat())).toEqual([]);
  });

  it('never use one key for two settings', () => {
    const pairs = SETTING_KEYS.map((key) => [
      ...new Set([key, english.settingKeys[key], german.settingKeys[key]].map(wordKey)),
    ]);

    expect(repeated(pairs.flat())).toEqual([]);
  });

  it('never call two tabs of one language alike', () => {
    expect(repeated(Object.values(english.tabs).map(wordKey))).toEqual([]);
    expect(repeated(Object.values(german.tabs).map(wordKey))).toEqual([]);
  });

  it('differ wherever a text is a sentence', () => {
    const englishLeaves = new Map(
      [rulesWords('en'), mailWords('en'), formWords('en')].flatMap((words) => leaves(words)),
    );
    const same = [rulesWords('de'), mailWords('de'), formWords('de')]
      .flatMap((words) => leaves(words))
      .filter(
        ([path, text]) => typeof text === 'string' && text.includes(' ') && englishLeaves.get(path) === text,
      );

    expect(same).toEqual([]);
  });
});
