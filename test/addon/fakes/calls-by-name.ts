import { FakeCalls } from '../fake-calls';

/** Lets something happen before the n-th call of that name; where it throws, the call has no effect. */
export class CallsByName extends FakeCalls {
  private made = 0;

  constructor(
    private readonly name: string,
    private readonly nth: number,
    private readonly act: () => void,
  ) {
    super();
  }

  override pass<T>(name: string, effect: () => T): T {
    if (name === this.name) {
      this.made += 1;
      if (this.made === this.nth) this.act();
    }
    return super.pass(name, effect);
  }
}
