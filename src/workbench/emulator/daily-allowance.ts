const WINDOW = 24 * 60 * 60 * 1000;

export interface SavedAllowance {
  /** Epoch milliseconds of the window's first use; null while nothing was used. */
  readonly windowStart: number | null;
  readonly used: number;
}

export const UNUSED: SavedAllowance = { windowStart: null, used: 0 };

/** One of Google's daily quotas: it is whole again 24 hours after its first use, whatever the calendar says. */
export class DailyAllowance {
  private windowStart: number | null;
  private used: number;

  constructor(
    private readonly quota: number,
    saved: SavedAllowance = UNUSED,
  ) {
    this.windowStart = saved.windowStart;
    this.used = saved.used;
  }

  /** Below 0 where more was let through than the quota. */
  left(now: number): number {
    this.renewWindow(now);
    return this.quota - this.used;
  }

  use(count: number, now: number): void {
    this.renewWindow(now);
    this.windowStart ??= now;
    this.used += count;
  }

  save(): SavedAllowance {
    return { windowStart: this.windowStart, used: this.used };
  }

  private renewWindow(now: number): void {
    if (this.windowStart === null || now < this.windowStart + WINDOW) return;
    this.windowStart = null;
    this.used = 0;
  }
}
