/** Work in steps: between two of them the server answers, so that the windows see how far it is. */
import type { LongWorkView } from '../protocol';

export interface WorkPlan {
  readonly what: LongWorkView['what'];
  readonly steps: readonly (() => void)[];
  /** Called once at the end; `error` is what stopped it early. */
  readonly over: (error?: unknown) => void;
}

export class LongWork {
  private current: LongWorkView | null = null;

  constructor(private readonly onProgress: () => void) {}

  get view(): LongWorkView | null {
    return this.current;
  }

  start({ what, steps, over }: WorkPlan): void {
    const go = (done: number): void => {
      const step = steps[done];
      this.current = step ? { what, done, of: steps.length } : null;
      if (!step) {
        over();
        return;
      }
      this.onProgress();
      // Behind what the steps so far have put off till later.
      setTimeout(() => {
        try {
          step();
        } catch (error) {
          this.current = null;
          over(error);
          return;
        }
        go(done + 1);
      }, 0);
    };
    go(0);
  }
}
