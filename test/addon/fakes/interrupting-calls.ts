import { FakeCalls } from '../fake-calls';

/** Lets something happen before the k-th call, as a user's edit does between two calls of a script. */
export class InterruptingCalls extends FakeCalls {
  private made = 0;

  constructor(
    private readonly at: number,
    private readonly interrupt: () => void,
  ) {
    super();
  }

  override pass<T>(name: string, effect: () => T): T {
    this.made += 1;
    if (this.made === this.at) this.interrupt();
    return super.pass(name, effect);
  }
}
