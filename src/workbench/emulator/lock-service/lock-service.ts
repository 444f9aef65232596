import { DOCUMENT_READ } from '../modes';
import type { RunningScript } from '../running-script';
import { describeService, ServiceError, type MethodSpec } from '../service';

type LockName = 'document' | 'script' | 'user';

/** Who holds which lock, by execution id. */
export class LockTable {
  private readonly holders = new Map<LockName, number>();

  /** @returns false where another execution holds it. */
  take(name: LockName, execution: number): boolean {
    const holder = this.holders.get(name);
    if (holder !== undefined && holder !== execution) return false;
    this.holders.set(name, execution);
    return true;
  }

  holds(name: LockName, execution: number): boolean {
    return this.holders.get(name) === execution;
  }

  release(name: LockName, execution: number): void {
    if (this.holds(name, execution)) this.holders.delete(name);
  }

  /** Google gives locks back when an execution ends. */
  releaseAll(execution: number): void {
    for (const name of this.holders.keys()) this.release(name, execution);
  }
}

class Lock implements GoogleAppsScript.Lock.Lock {
  constructor(
    private readonly name: LockName,
    private readonly table: LockTable,
    private readonly script: RunningScript,
  ) {}

  tryLock(timeoutInMillis: number): boolean {
    if (this.table.take(this.name, this.script.id)) return true;
    // The holder cannot go on while this script waits: all of the waiting is in vain.
    this.script.spend(timeoutInMillis);
    return false;
  }

  waitLock(timeoutInMillis: number): void {
    if (this.tryLock(timeoutInMillis)) return;
    throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
  }

  hasLock(): boolean {
    return this.table.holds(this.name, this.script.id);
  }

  releaseLock(): void {
    const write = this.script.unflushedWrite();
    if (write !== undefined && this.hasLock()) {
      this.script.log(
        'warn',
        `The lock is released before SpreadsheetApp.flush(): ${write} may land after it.`,
      );
    }
    this.table.release(this.name, this.script.id);
  }
}

export class LockService implements GoogleAppsScript.Lock.LockService {
  private readonly locks: Readonly<Record<LockName, Lock>>;

  constructor(table: LockTable, script: RunningScript) {
    this.locks = {
      document: new Lock('document', table, script),
      script: new Lock('script', table, script),
      user: new Lock('user', table, script),
    };
  }

  getDocumentLock(): GoogleAppsScript.Lock.Lock {
    return this.locks.document;
  }

  getScriptLock(): GoogleAppsScript.Lock.Lock {
    return this.locks.script;
  }

  getUserLock(): GoogleAppsScript.Lock.Lock {
    return this.locks.user;
  }
}

const USE: MethodSpec = { kind: 'lock', modes: DOCUMENT_READ };
const OPEN: MethodSpec = { kind: 'local', modes: DOCUMENT_READ };

describeService(Lock, 'Lock', { tryLock: USE, waitLock: USE, hasLock: OPEN, releaseLock: USE });
describeService(LockService, 'LockService', {
  getDocumentLock: OPEN,
  getScriptLock: OPEN,
  getUserLock: OPEN,
});
