import { newEntryId } from '../../src/sidebar/entry-id';

describe('newEntryId', () => {
  it('is a letter and twelve that neither spell words nor look alike', () => {
    const id = newEntryId((count) => Uint8Array.from({ length: count }, (_, index) => index * 19));

    expect(id).toMatch(/^e[2-9b-df-hjkmnp-tv-xz]{12}$/);
  });

  it('asks for more chance where bytes would favour some letters', () => {
    const rounds = [new Uint8Array(12).fill(255), new Uint8Array(12).fill(0)];

    expect(newEntryId(() => rounds.shift() ?? new Uint8Array(12))).toBe('e222222222222');
  });

  it('differs with its bytes', () => {
    const idOf = (seed: number): string =>
      newEntryId((count) => Uint8Array.from({ length: count }, (_, index) => (index * 31 + seed) % 243));

    expect(new Set([0, 1, 2, 3, 4].map(idOf)).size).toBe(5);
  });
});
