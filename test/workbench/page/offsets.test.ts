import fc from 'fast-check';
import { Offsets } from '../../../src/workbench/page/grid/offsets';

describe('Offsets', () => {
  const rows = new Offsets(
    100_000,
    21,
    new Map([
      [3, 51],
      [10, 5],
    ]),
  );

  it('adds what single rows have more or less than usual', () => {
    expect([1, 3, 4, 10, 11].map((row) => rows.startOf(row))).toEqual([0, 42, 93, 219, 224]);
    expect(rows.total).toBe(100_000 * 21 + 30 - 16);
  });

  it('finds the row at a pixel', () => {
    expect([0, 41, 42, 92, 93, 9_999_999].map((pixel) => rows.at(pixel))).toEqual([1, 2, 3, 3, 4, 100_000]);
  });

  it('finds every row at its own first and last pixel', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 90 }))),
        (count, own) => {
          const offsets = new Offsets(count, 21, new Map(own));
          for (let index = 1; index <= count; index++) {
            const start = offsets.startOf(index);
            expect(offsets.at(start)).toBe(index);
            expect(offsets.at(start + offsets.sizeOf(index) - 1)).toBe(index);
          }
        },
      ),
      { numRuns: 60, seed: 20_261_122 },
    );
  });
});
