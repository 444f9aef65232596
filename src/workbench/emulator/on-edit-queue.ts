/** How many edits wait for onEdit while it runs; Google forgets the others. */
const WAITING = 2;

/** An edit's place; where there was none left, onEdit is not told of it. */
interface Place {
  readonly isHeld: boolean;
  leave(): void;
}

/** The edits that onEdit has still to be told of. */
export class OnEditQueue {
  private held = 0;

  /** @param isRunning whether a script runs; else the first edit that waits is as good as told. */
  enter(isRunning: boolean): Place {
    const isHeld = this.held < WAITING + (isRunning ? 0 : 1);
    if (isHeld) this.held++;
    return {
      isHeld,
      leave: () => {
        if (isHeld) this.held--;
      },
    };
  }
}
