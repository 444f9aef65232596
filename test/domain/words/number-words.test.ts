import { decimal, percent, rounded } from '../../../src/domain/words/number-words';

describe('rounded', () => {
  it.each([
    [13.846153846, 2, 13.85],
    [-4.846153846, 2, -4.85],
    [1.005, 2, 1.01],
    [-2.5, 0, -3],
    [-0.001, 2, 0],
    [12, 2, 12],
  ])('makes %d to %d places %d', (n, digits, expected) => {
    expect(Object.is(rounded(n, digits), expected)).toBe(true);
  });
});

describe('decimal', () => {
  it.each([
    [13.846, 'en', '13.85'],
    [13.846, 'de', '13,85'],
    [-4.846, 'de', '−4,85'],
    [1.5, 'en', '1.5'],
    [12, 'de', '12'],
    [-0.001, 'en', '0'],
  ] as const)('writes %d in %s as %s', (n, language, text) => {
    expect(decimal(n, 2, language)).toBe(text);
  });
});

describe('percent', () => {
  it('has one decimal place at most, in either language', () => {
    expect([percent(0.7123, 'en'), percent(0.7123, 'de'), percent(1, 'en')]).toEqual([
      '71.2%',
      '71,2\u00a0%',
      '100%',
    ]);
  });
});
