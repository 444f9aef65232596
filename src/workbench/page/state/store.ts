/** A value that components watch; reads are immediate, so that fast typing never sees an old state. */
import { useEffect, useRef, useState } from 'preact/hooks';

export class Store<S extends object> {
  private readonly watchers = new Set<() => void>();

  constructor(private state: S) {}

  get(): S {
    return this.state;
  }

  set(change: Partial<S>): void {
    this.state = { ...this.state, ...change };
    for (const watcher of [...this.watchers]) watcher();
  }

  /** @returns a function that stops watching. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }
}

/** Draws the component again when what it selects becomes another value. */
export function useStore<S extends object, T>(store: Store<S>, select: (state: S) => T): T {
  const current = select(store.get());
  const latest = useRef(select);
  latest.current = select;
  const [, setShown] = useState(() => ({ value: current }));
  useEffect(() => {
    const update = (): void => {
      const value = latest.current(store.get());
      setShown((shown) => (Object.is(shown.value, value) ? shown : { value }));
    };
    update();
    return store.watch(update);
  }, [store]);
  return current;
}
