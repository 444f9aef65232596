import { DOCUMENT_READ } from '../modes';
import type { RunningScript } from '../running-script';
import { describeService, ServiceError, type MethodSpec } from '../service';

export const DOCUMENT_LOCK = 'document';

interface Holder {
  readonly execution: number;
  /** The instant at which a lock falls free that its killed holder took along. */
  readonly until: number;
}

/** Who holds which lock, by execution id. A user lock's name holds the account. */
export class LockTable {
  private readonly holders = new Map<string, Holder>();

  /** @returns false where another execution holds it. */
  take(name: string, execution: number, now: number): boolean {
    const holder = this.holders.get(name);
    if (holder && holder.execution !== execution && now < holder.until) return false;
    this.holders.set(name, { execution, until: Infinity });
    return true;
  }

  holds(name: string, execution: number): boolean {
    return this.holders.get(name)?.execution === execution;
  }

  release(name: string, execution: number): void {
    if (this.holds(name, execution)) this.holders.delete(name);
  }

  /** What an execution holds stays held after its end, until an instant. */
  keepUntil(execution: number, until: number): void {
    for (const name of this.holders.keys()) {
      if (this.holds(name, execution)) this.holders.set(name, { execution, until });
    }
  }

  /** Google gives locks back when an execution ends. */
  releaseAll(execution: number): void {
    for (const name of this.holders.keys()) this.release(name, execution);
  }
}

class Lock implements GoogleAppsScript.Lock.Lock {
  constructor(
    private readonly name: string,
    private readonly table: LockTable,
    private readonly script: RunningScript,
  ) {}

  tryLock(timeoutInMillis: number): boolean {
    if (this.table.take(this.name, this.script.id, this.script.now())) return true;
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

export interface LockFacts {
  readonly table: LockTable;
  /** The account that the script runs as. */
  readonly email: string;
  readonly hasDocument: boolean;
}

type GoogleLockService = GoogleAppsScript.Lock.LockService;

export class LockService implements Pick<GoogleLockService, 'getScriptLock' | 'getUserLock'> {
  private readonly documentLock: Lock;
  private readonly scriptLock: Lock;
  private readonly userLock: Lock;

  constructor(
    private readonly facts: LockFacts,
    script: RunningScript,
  ) {
    const { table, email } = facts;
    this.documentLock = new Lock(DOCUMENT_LOCK, table, script);
    this.scriptLock = new Lock('script', table, script);
    this.userLock = new Lock(`user ${email}`, table, script);
  }

  /** Null beside no document, which Google's types do not say. */
  getDocumentLock(): GoogleAppsScript.Lock.Lock | null {
    return this.facts.hasDocument ? this.documentLock : null;
  }

  getScriptLock(): GoogleAppsScript.Lock.Lock {
    return this.scriptLock;
  }

  getUserLock(): GoogleAppsScript.Lock.Lock {
    return this.userLock;
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
