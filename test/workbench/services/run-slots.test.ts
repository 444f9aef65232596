import { fact } from '../../support/fact';
import { emulatorOf, type TestEmulator } from '../core/script-project';

const CODE = `
  function name(n) { return n; }
  function fail() { throw new Error('no'); }
  function note(n) {
    var p = PropertiesService.getUserProperties();
    p.setProperty('order', (p.getProperty('order') || '') + n + ' ');
    return p.getProperty('order');
  }`;

/** A page whose calls end one by one, when the test lets them. */
class WaitingPage {
  readonly ended: unknown[] = [];
  private readonly tasks: (() => void)[] = [];
  readonly emulator: TestEmulator;

  constructor(options: { readonly seed?: number; readonly completionOrder?: 'submitted' | 'random' } = {}) {
    this.emulator = emulatorOf(CODE, { ...options, later: (task) => this.tasks.push(task) });
  }

  submit(name: string, ...args: unknown[]): void {
    this.emulator.submitFromSidebar(name, args, (answer) =>
      this.ended.push(answer.ok ? answer.value : answer.error),
    );
  }

  submitMany(count: number): this {
    for (let n = 1; n <= count; n++) this.submit('name', n);
    return this;
  }

  /** Lets tasks run until one more call has ended. */
  endOne(): void {
    const before = this.ended.length;
    while (this.ended.length === before && this.tasks.length > 0) this.tasks.shift()?.();
  }

  endAll(): this {
    while (this.tasks.length > 0) this.endOne();
    return this;
  }
}

const inOrder = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('calls that a page submits', () => {
  it('end later, in their order where nothing else is asked for', () => {
    const page = new WaitingPage().submitMany(12);
    expect(page.ended).toEqual([]);

    page.endAll();

    expect(page.ended).toEqual(inOrder(12));
  });

  it('end at once where nothing is done later', () => {
    const emulator = emulatorOf(CODE);
    const ended: unknown[] = [];

    emulator.submitFromSidebar('name', [1], (answer) => ended.push(answer));
    emulator.submitFromSidebar('fail', [], (answer) => ended.push(answer));

    expect(ended).toEqual([
      { ok: true, value: 1 },
      { ok: false, error: 'Error: no' },
    ]);
  });

  it(fact('BR-02'), () => {
    const page = new WaitingPage({ completionOrder: 'random' }).submitMany(10).endAll();

    expect(page.ended).not.toEqual(inOrder(10));
    expect([...(page.ended as number[])].sort((a, b) => a - b)).toEqual(inOrder(10));
  });

  it('take effect in the order in which they end', () => {
    const page = new WaitingPage({ completionOrder: 'random' });
    for (const n of inOrder(5)) page.submit('note', n);

    page.endAll();

    const orders = page.ended.map((text) => String(text).trim().split(' ').length);
    expect(orders).toEqual(inOrder(5));
    expect(page.ended.at(-1)).not.toBe('1 2 3 4 5 ');
  });

  it('end in the same order for the same seed, and in another for another', () => {
    const order = (seed: number) =>
      new WaitingPage({ seed, completionOrder: 'random' }).submitMany(10).endAll().ended;

    expect(order(3)).toEqual(order(3));
    expect(order(3)).not.toEqual(order(4));
  });

  describe(fact('BR-01'), () => {
    it.each(Array.from({ length: 20 }, (_, seed) => seed))('seed %i', (seed) => {
      const page = new WaitingPage({ seed, completionOrder: 'random' }).submitMany(30);

      for (let ended = 1; ended <= 20; ended++) {
        page.endOne();
        // Ten were on their way, and one more has begun for each that ended.
        expect(page.ended.at(-1)).toBeLessThanOrEqual(9 + ended);
      }
    });

    it('the tenth may be the first to end', () => {
      const firsts = inOrder(60).map((seed) => {
        const page = new WaitingPage({ seed, completionOrder: 'random' }).submitMany(11);
        page.endOne();
        return page.ended[0];
      });

      expect(Math.max(...(firsts as number[]))).toBe(10);
    });
  });

  it('are refused before anything is submitted', () => {
    const page = new WaitingPage();

    expect(() => {
      page.submit('name', new Date(0));
    }).toThrow('Failed due to illegal value in property: 0');
    expect(() => {
      page.submit('nothing');
    }).toThrow('google.script.run.nothing is not a function');
    page.endAll();
    expect(page.ended).toEqual([]);
  });
});
