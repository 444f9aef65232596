/** The end of an execution from outside: whatever the code does, each later call fails as well. */
export class Killed extends Error {}

/** Counts the calls through all fake ports and can end the execution before or after the k-th. */
export class FakeCalls {
  readonly names: string[] = [];
  private dead = false;

  constructor(private readonly kill?: { readonly at: number; readonly when: 'before' | 'after' }) {}

  pass<T>(name: string, effect: () => T): T {
    if (this.dead) throw new Killed();
    this.names.push(name);
    const isLast = this.names.length === this.kill?.at;
    if (isLast && this.kill.when === 'before') this.die();
    const result = effect();
    if (isLast) this.die();
    return result;
  }

  private die(): never {
    this.dead = true;
    throw new Killed();
  }
}
