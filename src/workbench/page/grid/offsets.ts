/** Where rows and columns lie on the screen: most have the usual size, a few have their own. */

/**
 * Pixel positions along one axis. Holds only the sizes that differ, so a sheet of 100,000 rows costs nothing.
 */
export class Offsets {
  /** Indexes with a size of their own, ascending, each with what they and those before add to the usual size. */
  private readonly indexes: readonly number[];
  private readonly extra: readonly number[];

  constructor(
    readonly count: number,
    private readonly usual: number,
    private readonly own: ReadonlyMap<number, number>,
  ) {
    this.indexes = [...own.keys()].filter((index) => index <= count).sort((a, b) => a - b);
    let sum = 0;
    this.extra = this.indexes.map((index) => (sum += (own.get(index) ?? usual) - usual));
  }

  get total(): number {
    return this.startOf(this.count + 1);
  }

  sizeOf(index: number): number {
    return this.own.get(index) ?? this.usual;
  }

  /** Pixels before an index; `count + 1` gives the end. */
  startOf(index: number): number {
    const before = firstAtLeast(this.indexes, index);
    return (index - 1) * this.usual + (this.extra[before - 1] ?? 0);
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
}

function firstAtLeast(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
