import { RapportFault } from './fault';
import type { DocumentLock } from './ports';

/**
 * Runs one writer at a time. Where the work throws, the lock is given back all the same; a killed execution
 * loses it to the next one at its end.
 * @throws RapportFault `busy` where another execution keeps the lock for longer than `patience` milliseconds.
 */
export function underLock<T>(lock: DocumentLock, patience: number, work: () => T): T {
  const done = whenFree(lock, patience, () => ({ value: work() }));
  if (!done) throw new RapportFault({ kind: 'busy' });
  return done.value;
}

/** As `underLock`, for what a later run does as well: undefined where the lock stays taken. */
export function whenFree<T>(lock: DocumentLock, patience: number, work: () => T): T | undefined {
  if (!lock.tryFor(patience)) return undefined;
  try {
    return work();
  } finally {
    lock.release();
  }
}
