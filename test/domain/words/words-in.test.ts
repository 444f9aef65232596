import { wordsIn } from '../../../src/domain/words/words-in';

describe('wordsIn', () => {
  it('makes the words of a language once, and only of the language that is asked for', () => {
    const made: string[] = [];
    const wordsOf = (language: string) => () => {
      made.push(language);
      return { language };
    };
    const words = wordsIn({ en: wordsOf('en'), de: wordsOf('de') });
    expect(made).toEqual([]);
    expect(words('de')).toBe(words('de'));
    expect([words('de').language, made]).toEqual(['de', ['de']]);
    expect([words('en').language, made]).toEqual(['en', ['de', 'en']]);
  });
});
