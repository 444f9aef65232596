/** What waits for the running script to end: triggers first, then custom functions. */
interface IdleCells {
  settling(): Iterator<undefined>;
  showLoading(): void;
}

export interface IdleSetting {
  readonly cells: () => IdleCells;
  readonly isRunning: () => boolean;
  /** Absent: everything is done at once. */
  readonly later: ((task: () => void) => void) | undefined;
  /** A deferred task is done. */
  readonly worked: () => void;
}

/**
 * Does what Google does in its own time: at once, or, where tasks may be put off, one trigger or one cell's custom
 * functions in each task. The order is the same in both.
 */
export class IdleWork {
  private readonly queue: (() => void)[] = [];
  private cells: Iterator<undefined> | undefined;
  /** Something may have become due since the cells' functions were last gone through. */
  private isDue = false;
  private isBusy = false;
  private isDraining = false;
  private isAtOnce = false;
  /** An execution of the trigger's event that runs has ended, and its cells' functions have not run. */
  private isOwed = false;
  private isScheduled = false;

  constructor(private readonly setting: IdleSetting) {}

  /** Whether a task that was put off is still to run. */
  get isWaiting(): boolean {
    return this.isScheduled;
  }

  /** Lets triggers run once no script does. */
  add(triggers: () => void): void {
    this.queue.push(triggers);
    this.isDue = true;
    this.settle();
  }

  /** To be called whenever something may have become due. */
  settle(): void {
    const { isRunning, later } = this.setting;
    // The end of a custom function of ours makes nothing due that this very pass does not see.
    if (this.isBusy) return;
    this.isDue = true;
    if (isRunning()) return;
    if (!later || this.isAtOnce) this.workOff();
    else if (this.isDraining) this.isOwed = true;
    else this.schedule(later);
  }

  /** An execution begins: what the one before it left to the cells comes first. */
  executionBegins(): void {
    if (!this.isOwed) return;
    this.isOwed = false;
    this.workOff();
  }

  /** A script sleeps: the cells' functions have their turn, also those put off; triggers wait on for its end. */
  whileAsleep(): void {
    if (this.isBusy) return;
    this.isDue = true;
    this.busily(() => {
      while (this.stepOfCells());
    });
  }

  /** What happens within is done at once, after all that was put off before. */
  atOnce<T>(action: () => T): T {
    const outer = this.isAtOnce;
    this.isAtOnce = true;
    try {
      if (this.isScheduled) this.settle();
      return action();
    } finally {
      this.isAtOnce = outer;
    }
  }

  private workOff(): void {
    do {
      if (!this.isDraining) this.drain();
      this.busily(() => {
        while (this.stepOfCells());
      });
    } while (this.queue.length > 0 && !this.isDraining);
  }

  private drain(): void {
    for (let next = this.queue.shift(); next; next = this.queue.shift()) this.runTriggers(next);
  }

  private runTriggers(triggers: () => void): void {
    this.isDraining = true;
    try {
      triggers();
    } finally {
      this.isDraining = false;
      this.isOwed = false;
    }
  }

  private schedule(later: (task: () => void) => void): void {
    if (this.isScheduled) return;
    this.busily(() => {
      this.setting.cells().showLoading();
    });
    this.isScheduled = true;
    later(() => {
      this.isScheduled = false;
      const isMore = this.step();
      if (isMore) this.schedule(later);
      this.setting.worked();
    });
  }

  /** @returns whether there may be more to do. */
  private step(): boolean {
    if (this.setting.isRunning() || this.isBusy) return true;
    const next = this.queue.shift();
    if (next) {
      this.runTriggers(next);
      return true;
    }
    const isMore = this.busily(() => this.stepOfCells());
    return isMore || this.queue.length > 0;
  }

  private stepOfCells(): boolean {
    if (!this.cells) {
      if (!this.isDue) return false;
      this.isDue = false;
      this.cells = this.setting.cells().settling();
    }
    if (this.cells.next().done === true) this.cells = undefined;
    return this.cells !== undefined || this.isDue;
  }

  private busily<T>(action: () => T): T {
    this.isBusy = true;
    try {
      return action();
    } catch (error) {
      this.cells = undefined;
      throw error;
    } finally {
      this.isBusy = false;
    }
  }
}
