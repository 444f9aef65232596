import { followUpWords } from '../../../src/domain/words';

const ABOUT = { name: 'Mary', day: '1 June', by: '3 June', about: '' };

describe('the next step that a reason quotes', () => {
  it.each([
    ['en', 'Send the slides', 'Your next step: Send the slides.'],
    ['en', 'Ask her!', 'Your next step: Ask her!'],
    ['de', 'Folien schicken', 'Dein nächster Schritt: Folien schicken.'],
  ] as const)('ends as a sentence (%s, %j)', (language, nextStep, end) => {
    const why = followUpWords(language).planned;

    for (const rule of ['metSomeone', 'pitch', 'referralAsk'] as const)
      expect(why[rule]({ ...ABOUT, nextStep }).endsWith(` ${end}`)).toBe(true);
  });
});
