const MINUTE = 60_000;

// No zone has changed its clock twice within 16 days since 2005, so equal offsets at both ends hold between them.
const STEP = 16 * 24 * 60 * MINUTE;

/**
 * A zone's offset from UTC at any instant, in milliseconds, asking the expensive source only now and then:
 * twice per 16 days of calendar that the cells reach into, and about fifteen times per change of the clock.
 */
export class ZoneOffsets {
  private readonly samples = new Map<number, number>();
  private readonly changes = new Map<number, number>();

  constructor(private readonly askOffset: (instant: number) => number) {}

  at(instant: number): number {
    const step = Math.floor(instant / STEP);
    const before = this.sample(step);
    const after = this.sample(step + 1);
    if (before === after) return before;
    return instant < this.changeAfter(step, before) ? before : after;
  }

  private sample(step: number): number {
    const known = this.samples.get(step);
    if (known !== undefined) return known;
    const offset = this.askOffset(step * STEP);
    this.samples.set(step, offset);
    return offset;
  }

  private changeAfter(step: number, before: number): number {
    const known = this.changes.get(step);
    if (known !== undefined) return known;
    let low = step * STEP;
    let high = low + STEP;
    while (high - low > MINUTE) {
      const middle = low + Math.floor((high - low) / (2 * MINUTE)) * MINUTE;
      if (this.askOffset(middle) === before) low = middle;
      else high = middle;
    }
    this.changes.set(step, high);
    return high;
  }
}
