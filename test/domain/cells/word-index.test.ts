import { WordIndex } from '../../../src/domain/cells/word-index';
import { wordKey } from '../../../src/domain/cells/folded-text';
import { SHEET_WORDS } from '../../../src/domain/words/sheet';

const LANGUAGES = [
  { mail: 'e-mail', inPerson: 'in person' },
  { mail: 'E-Mail', inPerson: 'persönlich' },
];

describe('WordIndex', () => {
  it.each(['e-mail', 'E-Mail', 'EMAIL', ' e mail '])('knows a word however it is written: %j', (text) => {
    expect(new WordIndex(LANGUAGES, false).codeOf(text)).toBe('mail');
  });

  it('knows a word that it has folded the words for before', () => {
    const index = new WordIndex(LANGUAGES, false);
    expect(['PERSÖNLICH', 'In Person', 'persönlich'].map((text) => index.codeOf(text))).toEqual(
      Array(3).fill('inPerson'),
    );
  });

  it('takes a code for its word only where it is told to', () => {
    expect(new WordIndex(LANGUAGES, true).codeOf('inPerson')).toBe('inPerson');
    expect(new WordIndex(LANGUAGES, true).codeOf('IN_PERSON')).toBe('inPerson');
    expect(new WordIndex([{ mail: 'post' }], false).codeOf('mail')).toBeUndefined();
  });

  it.each(['', ' ', '-', 'letter', 'constructor'])('knows no code of %j', (text) => {
    expect(new WordIndex(LANGUAGES, true).codeOf(text)).toBeUndefined();
  });
});

describe('the words of the spreadsheet', () => {
  type Words = Readonly<Record<string, string>>;
  const { codes, headers, settingKeys } = SHEET_WORDS.en;
  const lists: readonly (readonly [string, boolean, readonly Words[]])[] = [
    ...(Object.keys(codes) as (keyof typeof codes)[]).map(
      (list) => [list, true, Object.values(SHEET_WORDS).map((words) => words.codes[list])] as const,
    ),
    ...(Object.keys(headers) as (keyof typeof headers)[]).map(
      (table) => [table, false, Object.values(SHEET_WORDS).map((words) => words.headers[table])] as const,
    ),
    ['Settings', true, [settingKeys, SHEET_WORDS.de.settingKeys]],
  ];

  // Else what a text stands for would hang on how it is written.
  it.each(lists)('have no two meanings in %s', (_name, codesToo, languages) => {
    const meanings = new Map<string, string>();
    for (const words of languages) {
      for (const [code, word] of Object.entries(words)) {
        for (const key of codesToo ? [wordKey(code), wordKey(word)] : [wordKey(word)]) {
          expect([key, meanings.get(key) ?? code]).toEqual([key, code]);
          meanings.set(key, code);
        }
      }
    }
  });
});
