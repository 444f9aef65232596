/** One workbench per file: two that write the same one would undo each other's work without a word. */
import { readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Another workbench that is running has the file; the message says where it is. */
export class WorkbookTaken extends Error {
  override name = 'WorkbookTaken';
}

interface Claim {
  readonly pid: number;
  readonly address: string;
}

export class WorkbookClaim {
  private readonly path: string;

  constructor(workbookPath: string) {
    this.path = `${workbookPath}.open`;
  }

  /** @throws WorkbookTaken; a claim that a killed workbench left behind is taken over. */
  take(address: string): void {
    const other = this.holder();
    if (other !== undefined && other.pid !== process.pid && isRunning(other.pid)) {
      throw new WorkbookTaken(
        `This workbench is open already, at ${other.address} (process ${String(other.pid)}).`,
      );
    }
    mkdirSync(dirname(this.path), { recursive: true });
    writeFileSync(this.path, JSON.stringify({ pid: process.pid, address } satisfies Claim));
  }

  release(): void {
    if (this.holder()?.pid === process.pid) rmSync(this.path, { force: true });
  }

  private holder(): Claim | undefined {
    try {
      const claim = JSON.parse(readFileSync(this.path, 'utf8')) as Partial<Claim>;
      return typeof claim.pid === 'number' ? { pid: claim.pid, address: claim.address ?? '?' } : undefined;
    } catch {
      // No claim, or one that was cut off by a crash: nobody holds it.
      return undefined;
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user is running, too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
