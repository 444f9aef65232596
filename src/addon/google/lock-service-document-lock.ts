import type { DocumentLock } from '../use-cases/ports';

export class LockServiceDocumentLock implements DocumentLock {
  private lock: GoogleAppsScript.Lock.Lock | undefined;

  tryFor(milliseconds: number): boolean {
    this.lock ??= LockService.getDocumentLock();
    return this.lock.tryLock(milliseconds);
  }

  release(): void {
    // Buffered writes would otherwise reach the sheet after the next execution has read it.
    SpreadsheetApp.flush();
    this.lock?.releaseLock();
  }
}
