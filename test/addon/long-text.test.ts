import { forgetLongText, readLongText, saveLongText } from '../../src/addon/use-cases/long-text';
import { FakeCalls } from './fake-calls';
import { FakeProperties } from './fake-ports';

describe('a long text in properties of 9 KB', () => {
  it.each([
    '',
    'short',
    'ä'.repeat(10_000),
    '🌙'.repeat(5_001),
    `x${'🌙'.repeat(4_000)}`,
    '한'.repeat(9_000),
  ])('comes back as it was (%#)', (text) => {
    const store = new FakeProperties(new FakeCalls());

    saveLongText(store, 'k', text);

    expect(readLongText(store, 'k')).toBe(text);
  });

  it('parts no pair of surrogates', () => {
    const store = new FakeProperties(new FakeCalls());

    saveLongText(store, 'k', `x${'🌙'.repeat(4_000)}`);

    expect([...store.values.values()].filter((part) => Buffer.from(part).toString() !== part)).toEqual([]);
  });

  it('leaves nothing behind when it is forgotten', () => {
    const store = new FakeProperties(new FakeCalls());
    saveLongText(store, 'k', 'x'.repeat(20_000));

    forgetLongText(store, 'k');

    expect(store.values.size).toBe(0);
  });
});
