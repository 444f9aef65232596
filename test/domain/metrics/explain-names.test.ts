import { functionAsked } from '../../../src/domain/metrics/explain-metric';
import { rulesWords } from '../../../src/domain/words';

const en = rulesWords('en');

describe('a function that an explanation is asked for', () => {
  it.each([
    ['streak'],
    ['  STREAK  '],
    ['=STREAK()'],
    ['= Streak ( )'],
    ['  =  streak  (  )  '],
    ['STREAK('],
    ['streak ("")'],
  ])('is known by %j', (text) => {
    expect(functionAsked(text, en)).toEqual({ name: 'STREAK', choice: '' });
  });

  it.each([
    ['FUNNEL("referral ask")'],
    ['= FUNNEL ( "referral ask" ) '],
    ['=FUNNEL(„referral ask“)'],
    ['=FUNNEL(“referral ask”)'],
    ['funnel   referral ask  '],
    ['FUNNEL "referral ask"'],
    ['FUNNEL("  referral ask  ")'],
    ['FUNNEL referral ask)'],
    ['FUNNEL(referral ask'],
  ])('may be asked for with what it is about: %j', (text) => {
    expect(functionAsked(text, en)).toEqual({ name: 'FUNNEL', choice: 'referral ask' });
  });

  it.each([[''], [' '], ['\n']])('is EXPLAIN itself where nothing is named: %j', (text) => {
    expect(functionAsked(text, en)).toEqual({ name: 'EXPLAIN', choice: '' });
  });

  it.each([
    ['best_streak', 'BEST_STREAK'],
    ['Challenge_Summary', 'CHALLENGE_SUMMARY'],
  ])('has an underscore in its name: %j', (text, name) => {
    expect(functionAsked(text, en).name).toBe(name);
  });

  it.each([['1 STREAK'], ['my STREAK()'], ['STREAK() + 1'], ['STREAK()()'], ['==STREAK'], ['best streak'], ['"STREAK"']])(
    'is not guessed from %j',
    (text) => {
      expect(() => functionAsked(text, en)).toThrow(`There is no metric called “${text}”`);
    },
  ); // prettier-ignore

  it('is quoted to sixty characters where there is none', () => {
    expect(() => functionAsked('luck '.repeat(20), en)).toThrow(`“${'luck '.repeat(12)}”`);
  });
});
