import fc from 'fast-check';
import { shareOf, wilsonInterval } from '../../../src/domain/metrics/share';

describe('wilsonInterval', () => {
  it.each([
    [3, 8, 0.137, 0.694],
    [0, 5, 0, 0.434],
    [4, 20, 0.081, 0.416],
    [5, 5, 0.566, 1],
  ])('of %i of %i is from %d to %d', (k, n, from, to) => {
    const interval = wilsonInterval(k, n);

    expect(interval.from).toBeCloseTo(from, 3);
    expect(interval.to).toBeCloseTo(to, 3);
  });

  it('begins at 0 for none and ends at 1 for all, exactly', () => {
    for (let n = 1; n < 60; n += 1) {
      expect(wilsonInterval(0, n).from).toBe(0);
      expect(wilsonInterval(n, n).to).toBe(1);
    }
  });

  // The defining equation, solved by nobody here: at its ends the score test is just at the edge.
  it('ends where the score test turns', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), fc.nat(), (n, any) => {
        const k = 1 + (any % (n - 1));
        for (const p of Object.values(wilsonInterval(k, n)) as number[]) {
          const score = Math.abs(k / n - p) / Math.sqrt((p * (1 - p)) / n);
          expect(score).toBeCloseTo(1.959964, 5);
        }
      }),
      { seed: 95, numRuns: 200 },
    );
  });
});

describe('shareOf', () => {
  it('is none below 5', () => {
    expect(shareOf(1, 4)).toBeUndefined();
    expect(shareOf(0, 0)).toBeUndefined();
    expect(shareOf(1, 5)?.share).toBe(0.2);
  });

  it('has its interval below 30', () => {
    expect(shareOf(10, 29)?.interval).toEqual(wilsonInterval(10, 29));
    expect(shareOf(10, 30)).toEqual({ share: 1 / 3, interval: undefined });
  });
});
