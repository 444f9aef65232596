import { explainMetric, functionAsked } from '../../../src/domain/metrics/explain-metric';
import { rulesWords } from '../../../src/domain/words';
import { june } from '../builders';
import { standingWith } from './asked-of-log';

const en = rulesWords('en');

describe('a figure with a fraction', () => {
  it('is written as the language of the sheet writes it', () => {
    const message = { kind: 'message', how: 'email', twoWay: 'notYet' } as const;
    const [ana, ben] = ['Ana', 'Ben'].map((name) => [{ id: '', name }]);
    const standing = standingWith([
      { day: june(8), people: ana ?? [] },
      { day: june(9), people: ana ?? [], ...message },
      { day: june(8), people: ben ?? [] },
      { day: june(10), people: ben ?? [], ...message },
    ]);

    expect(explainMetric('FOLLOW_UP_TIME', standing, en)).toMatch(/^FOLLOW_UP_TIME 1\.5: /);
    expect(explainMetric('FOLLOW_UP_TIME', standing, rulesWords('de'))).toMatch(/^FOLLOW_UP_TIME 1,5: /);
  });
});

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
