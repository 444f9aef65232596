import { FakeCalls } from '../fake-calls';

/** Which calls throw, and whether they have had their effect before. */
export interface Failing {
  readonly from: number;
  readonly to: number;
  readonly when: 'before' | 'after';
}

/** Calls that throw without the execution ending, as a service does that is out of order for a moment. */
export class FailingCalls extends FakeCalls {
  private made = 0;

  constructor(private readonly failing: Failing) {
    super();
  }

  override pass<T>(name: string, effect: () => T): T {
    this.made += 1;
    const { from, to, when } = this.failing;
    const fails = from <= this.made && this.made <= to;
    if (fails && when === 'before') throw new Error('Service error: Spreadsheets');
    const result = super.pass(name, effect);
    if (fails) throw new Error('Service error: Spreadsheets');
    return result;
  }
}
