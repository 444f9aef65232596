import { EDITED } from './marks';
import type { PropertyStore } from './ports';

/**
 * Properties as they were read at once, under the document lock, by which nobody else writes them meanwhile; what is
 * written goes through. Only the mark of the last edit is set without that lock, and is asked for each time.
 */
export class HeldProperties implements PropertyStore {
  private readonly held: Map<string, string>;

  constructor(
    private readonly store: PropertyStore,
    properties: ReadonlyMap<string, string>,
  ) {
    this.held = new Map(properties);
  }

  get(key: string): string | undefined {
    return key === EDITED ? this.store.get(key) : this.held.get(key);
  }

  all(): ReadonlyMap<string, string> {
    return this.held;
  }

  set(key: string, value: string): void {
    this.store.set(key, value);
    this.held.set(key, value);
  }

  remove(key: string): void {
    this.store.remove(key);
    this.held.delete(key);
  }

  removeAll(): void {
    this.store.removeAll();
    this.held.clear();
  }
}
