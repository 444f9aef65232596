/** A small seeded generator (mulberry32): the same seed gives the same ids, minutes and numbers in every run. */
export class SeededRandom {
  constructor(private state: number) {}

  /** In [0, 1), as Math.random. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number in [0, limit). */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** A version 4 UUID. */
  uuid(): string {
    return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
      const digit = this.below(16);
      return (place === 'x' ? digit : (digit & 3) | 8).toString(16);
    });
  }

  /** A positive decimal id of 19 digits, as Google gives its triggers. */
  decimalId(): string {
    return Array.from({ length: 19 }, (_, index) => (index === 0 ? 1 + this.below(9) : this.below(10))).join(
      '',
    );
  }

  /** Continue with `new SeededRandom(saved)`. */
  save(): number {
    return this.state;
  }
}
