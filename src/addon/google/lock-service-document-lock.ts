import type { DocumentLock } from '../use-cases/ports';

export class LockServiceDocumentLock implements DocumentLock {
  private lock: GoogleAppsScript.Lock.Lock | undefined;
  private isSeen = false;

  tryFor(milliseconds: number): boolean {
    this.lock ??= LockService.getDocumentLock();
    return this.lock.tryLock(milliseconds);
  }

  seen(): void {
    this.isSeen = true;
  }

  release(): void {
    // Buffered writes would otherwise reach the sheet after the next execution has read it.
    if (!this.isSeen) SpreadsheetApp.flush();
    this.isSeen = false;
    this.lock?.releaseLock();
  }
}
