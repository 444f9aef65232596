import type { Stretch } from '../contract';
import { shiftedSpan } from './a1';

/** Lines (rows or columns) that are hidden, as sorted stretches that neither touch nor overlap. */
export type Stretches = readonly Stretch[];

export function withStretch(stretches: Stretches, first: number, count: number): Stretches {
  return joined([...stretches, { first, count }]);
}

export function withoutStretch(stretches: Stretches, first: number, count: number): Stretches {
  const end = first + count;
  return stretches.flatMap((stretch) => {
    const stretchEnd = stretch.first + stretch.count;
    const above = { first: stretch.first, count: Math.min(stretchEnd, first) - stretch.first };
    const start = Math.max(stretch.first, end);
    return [above, { first: start, count: stretchEnd - start }].filter((part) => part.count > 0);
  });
}

/** Lines put in between hidden ones can be seen; those that are taken out are forgotten. */
export function shiftedStretches(stretches: Stretches, at: number, count: number): Stretches {
  return joined(
    stretches.flatMap((stretch) => {
      if (count > 0 && at > stretch.first && at < stretch.first + stretch.count) {
        const above = at - stretch.first;
        return [
          { first: stretch.first, count: above },
          { first: at + count, count: stretch.count - above },
        ];
      }
      const span = shiftedSpan(stretch.first, stretch.count, at, count);
      return span ? [{ first: span[0], count: span[1] }] : [];
    }),
  );
}

export function joined(stretches: Stretches): Stretches {
  const sorted = stretches.filter(({ count }) => count > 0).sort((one, other) => one.first - other.first);
  const result: Stretch[] = [];
  for (const next of sorted) {
    const last = result[result.length - 1];
    if (!last || last.first + last.count < next.first) result.push(next);
    else {
      const end = Math.max(last.first + last.count, next.first + next.count);
      result[result.length - 1] = { first: last.first, count: end - last.first };
    }
  }
  return result;
}

export function stretchesOf(sortedLines: readonly number[]): Stretches {
  return joined(sortedLines.map((first) => ({ first, count: 1 })));
}

/** How many lines from `first` on are hidden. */
export function hiddenAmong(stretches: Stretches, first: number, count: number): number {
  return stretches.reduce((sum, stretch) => {
    const from = Math.max(first, stretch.first);
    return sum + Math.max(0, Math.min(first + count, stretch.first + stretch.count) - from);
  }, 0);
}
