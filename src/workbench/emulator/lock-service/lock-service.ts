import { DOCUMENT_READ } from '../modes';
import type { RunningScript } from '../running-script';
import { describeService, ServiceError, type MethodSpec } from '../service';

export const DOCUMENT_LOCK = 'document';

interface Holder {
  readonly execution: number;
  /** Which of its execution's `Lock` objects it is. */
  readonly object: number;
  /** The instant at which a lock falls free that its killed holder took along. */
  readonly until: number;
}

/** Who holds which lock, by execution id. A user lock's name holds the account. */
export class LockTable {
  private readonly holders = new Map<string, Holder>();

  /** @returns false where another execution holds it. */
  take(name: string, execution: number, now: number, object = 0): boolean {
    const holder = this.holders.get(name);
    if (holder && now < holder.until && !this.holds(name, execution, object)) return false;
    this.holders.set(name, { execution, object, until: Infinity });
    return true;
  }

  holds(name: string, execution: number, object = 0): boolean {
    const holder = this.holders.get(name);
    return holder?.execution === execution && holder.object === object;
  }

  /** The execution that holds it at an instant. */
  holder(name: string, now: number): number | undefined {
    const holder = this.holders.get(name);
    return holder && now < holder.until ? holder.execution : undefined;
  }

  release(name: string, execution: number, object = 0): void {
    if (this.holds(name, execution, object)) this.holders.delete(name);
  }

  /** What an execution holds stays held after its end, until an instant. */
  keepUntil(execution: number, until: number): void {
    for (const [name, holder] of this.holders) {
      if (holder.execution === execution) this.holders.set(name, { ...holder, until });
    }
  }

  /** Google gives locks back when an execution ends. */
  releaseAll(execution: number): void {
    for (const [name, holder] of this.holders) {
      if (holder.execution === execution) this.holders.delete(name);
    }
  }
}

class Lock implements GoogleAppsScript.Lock.Lock {
  constructor(
    private readonly name: string,
    private readonly table: LockTable,
    private readonly script: RunningScript,
    private readonly object: number,
  ) {}

  tryLock(timeoutInMillis: number): boolean {
    if (this.table.take(this.name, this.script.id, this.script.now(), this.object)) return true;
    // The holder cannot go on while this script waits: all of the waiting is in vain.
    this.script.spend(timeoutInMillis);
    return false;
  }

  waitLock(timeoutInMillis: number): void {
    if (this.tryLock(timeoutInMillis)) return;
    throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
  }

  hasLock(): boolean {
    return this.table.holds(this.name, this.script.id, this.object);
  }

  releaseLock(): void {
    const write = this.script.unflushedWrite();
    if (write !== undefined && this.hasLock()) {
      this.script.log(
        'warn',
        `The lock is released before SpreadsheetApp.flush(): ${write} may land after it.`,
      );
    }
    this.table.release(this.name, this.script.id, this.object);
  }
}

export interface LockFacts {
  readonly table: LockTable;
  /** The account that the script runs as. */
  readonly email: string;
  readonly hasDocument: boolean;
  /** Whether all `Lock` objects of an execution are one and the same lock. */
  readonly isItsExecutions: boolean;
}

type GoogleLockService = GoogleAppsScript.Lock.LockService;

export class LockService implements Pick<GoogleLockService, 'getScriptLock' | 'getUserLock'> {
  private given = 0;

  constructor(
    private readonly facts: LockFacts,
    private readonly script: RunningScript,
  ) {}

  /** Null beside no document, which Google's types do not say. */
  getDocumentLock(): GoogleAppsScript.Lock.Lock | null {
    return this.facts.hasDocument ? this.lock(DOCUMENT_LOCK) : null;
  }

  getScriptLock(): GoogleAppsScript.Lock.Lock {
    return this.lock('script');
  }

  getUserLock(): GoogleAppsScript.Lock.Lock {
    return this.lock(`user ${this.facts.email}`);
  }

  private lock(name: string): Lock {
    const { table, isItsExecutions } = this.facts;
    return new Lock(name, table, this.script, isItsExecutions ? 0 : ++this.given);
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
