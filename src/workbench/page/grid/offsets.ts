/** Where rows and columns lie on the screen: most have the usual size, a few have their own, some are hidden. */
import type { Stretch } from '../../protocol';

/** Indexes next to each other that share a size. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly size: number;
  /** What this run and those before add to the usual size. */
  readonly extra: number;
}

/**
 * Pixel positions along one axis. Holds only the sizes that differ, so a sheet of 100,000 rows costs nothing.
 */
export class Offsets {
  private readonly runs: readonly Run[];

  constructor(
    readonly count: number,
    private readonly usual: number,
    own: ReadonlyMap<number, number>,
    hidden: readonly Stretch[] = [],
  ) {
    this.runs = withExtras(differing(count, own, hidden), usual);
  }

  get total(): number {
    return this.startOf(this.count + 1);
  }

  /** 0 where it is hidden. */
  sizeOf(index: number): number {
    const run = this.runs[this.firstRunEndingAt(index)];
    return run && run.first <= index ? run.size : this.usual;
  }

  /** Pixels before an index; `count + 1` gives the end. */
  startOf(index: number): number {
    const at = this.firstRunEndingAt(index);
    const run = this.runs[at];
    const inside = run && run.first < index ? (index - run.first) * (run.size - this.usual) : 0;
    return (index - 1) * this.usual + (this.runs[at - 1]?.extra ?? 0) + inside;
  }

  /** The index that lies at a pixel, within 1 and count. */
  at(pixel: number): number {
    let low = 1;
    let high = Math.max(1, this.count);
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.startOf(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Those from `first` to `last` that can be seen; what is hidden between them costs nothing. */
  seen(first: number, last: number): readonly number[] {
    const found: number[] = [];
    for (let index = Math.max(1, first); index <= Math.min(last, this.count); index++) {
      const run = this.runs[this.firstRunEndingAt(index)];
      if (run && run.first <= index && run.size === 0) index = run.last;
      else found.push(index);
    }
    return found;
  }

  /** The nearest index in a direction that can be seen; the index itself where there is none. */
  nextSeen(index: number, direction: 1 | -1): number {
    let next = index + direction;
    while (next >= 1 && next <= this.count) {
      const run = this.runs[this.firstRunEndingAt(next)];
      if (!run || run.first > next || run.size > 0) return next;
      next = direction > 0 ? run.last + 1 : run.first - 1;
    }
    return index;
  }

  private firstRunEndingAt(index: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.runs[middle]?.last ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function differing(
  count: number,
  own: ReadonlyMap<number, number>,
  hidden: readonly Stretch[],
): Omit<Run, 'extra'>[] {
  const gone = hidden.map(({ first, count: many }) => ({ first, last: Math.min(count, first + many - 1) }));
  gone.sort((one, other) => one.first - other.first);
  const sized = [...own]
    .filter(([index]) => index <= count && !isIn(gone, index))
    .map(([index, size]) => ({ first: index, last: index, size }));
  return [...gone.map((run) => ({ ...run, size: 0 })), ...sized].sort(
    (one, other) => one.first - other.first,
  );
}

function isIn(stretches: readonly { first: number; last: number }[], index: number): boolean {
  return stretches.some(({ first, last }) => first <= index && index <= last);
}

function withExtras(runs: readonly Omit<Run, 'extra'>[], usual: number): readonly Run[] {
  let extra = 0;
  return runs.map((run) => {
    extra += (run.last - run.first + 1) * (run.size - usual);
    return { ...run, extra };
  });
}
