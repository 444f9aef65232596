import { followUpKey, keyParts } from '../../../src/domain/follow-ups/follow-up-key';
import { june } from '../builders';

describe('the key of a follow-up', () => {
  it('is taken apart into what it was made of', () => {
    const key = followUpKey('p1', 'reminder', 12, june(5));

    expect(key).toBe('p1|reminder|12|2026-06-05');
    expect(keyParts(key)).toEqual({
      subject: 'p1',
      rule: 'reminder',
      step: 12,
      due: june(5),
      stem: 'p1|reminder|12|',
    });
  });

  it.each(['Ana|reminder|2|2026-06-04', 'Ana\nSilva', '|', ' '])('may be about %j', (subject) => {
    expect(keyParts(followUpKey(subject, 'reminder', 1, june(5)))).toMatchObject({
      subject,
      step: 1,
      due: june(5),
    });
  });

  it.each([
    '',
    'Ana',
    '|reminder|1|2026-06-05',
    'p1|lottery|1|2026-06-05',
    'p1|reminder|one|2026-06-05',
    'p1|reminder|1|2026-02-30',
    'p1|reminder|1|2026-06-05 ',
    'p1|reminder|1|',
    'p1|reminder||2026-06-05',
  ])('is none of ours where it is %j', (text) => {
    expect(keyParts(text)).toBeUndefined();
  });
});
