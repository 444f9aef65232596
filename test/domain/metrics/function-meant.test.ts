import { functionMeant, SHOWN_FUNCTIONS } from '../../../src/domain/metrics/function-meant';
import { METRIC_NAMES } from '../../../src/domain/metrics/metric-names';
import { rulesWords } from '../../../src/domain/words';

describe.each(['en', 'de'] as const)('the function that somebody names (%s)', (language) => {
  const words = rulesWords(language);

  it.each(SHOWN_FUNCTIONS)('is %s as a formula, bare, in words and in small letters', (name) => {
    for (const text of [name, `=${name}()`, name.replaceAll('_', ' '), ` ${name.toLowerCase()} `])
      expect(functionMeant(text, words)).toBe(name);
  });

  it.each(METRIC_NAMES)('is %s by its words in the summary', (name) => {
    expect(functionMeant(words.labels[name].toUpperCase(), words)).toBe(name);
  });

  it('is none where nothing is called so', () => {
    for (const text of ['', '=', 'STREAKS', 'EXPLAIN', '=SUM(A1)'])
      expect(functionMeant(text, words)).toBeUndefined();
  });
});

it('what can be shown begins with all of it at once', () => {
  expect(SHOWN_FUNCTIONS[0]).toBe('CHALLENGE_SUMMARY');
  expect(SHOWN_FUNCTIONS).toHaveLength(17);
});
