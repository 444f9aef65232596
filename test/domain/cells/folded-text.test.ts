import fc from 'fast-check';
import { foldText, wordKey } from '../../../src/domain/cells/folded-text';

/** As the docstring says it, without the short cuts for plain text. */
function folded(text: string): string {
  const cased = text.normalize('NFKC').toLowerCase().toUpperCase().toLowerCase().normalize('NFKC');
  return cased.replace(/\s+/g, ' ').trim();
}

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from(' aZ09-_.~!\t\n\u00a0ßÄé\u2010')) }),
  fc.string({ unit: 'grapheme' }),
);

describe('foldText', () => {
  it('takes no short cut that shows', () => {
    fc.assert(fc.property(text, (given) => expect(foldText(given)).toBe(folded(given))));
  });
});

describe('wordKey', () => {
  it('takes no short cut that shows', () => {
    const key = (given: string): string => folded(given).replace(/[\s\-_\u2010-\u2015]+/g, '');
    fc.assert(fc.property(text, (given) => expect(wordKey(given)).toBe(key(given))));
  });
});
