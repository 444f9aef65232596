import type { Later } from '../../src/sidebar/later';

interface Timer {
  readonly due: number;
  readonly action: () => void;
}

/** A clock that stands still until it is told to pass time. */
export class ManualLater {
  private now = 0;
  private timers: Timer[] = [];

  readonly later: Later = (milliseconds, action) => {
    const timer = { due: this.now + milliseconds, action };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((one) => one !== timer);
    };
  };

  pass(milliseconds: number): void {
    this.now += milliseconds;
    const due = this.timers.filter((timer) => timer.due <= this.now);
    this.timers = this.timers.filter((timer) => timer.due > this.now);
    for (const timer of due) timer.action();
  }
}
