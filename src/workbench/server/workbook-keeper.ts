/** Keeps one spreadsheet on the disk: each change at once, and all of it anew in quiet moments. */
import type { Emulator, StateFollower } from '../emulator/contract';
import type { SnapshotWriter, WorkbookFile } from './workbook-file';

/** How long nobody must have done anything. */
const QUIET_MILLISECONDS = 500;

export class WorkbookKeeper {
  private readonly follower: StateFollower;
  private quiet: NodeJS.Timeout | undefined;
  private writing: SnapshotWriter | undefined;

  /**
   * @param isStored the file has the spreadsheet as it is at this moment; else its first `keep` writes all of it.
   */
  constructor(
    private readonly file: WorkbookFile,
    emulator: Emulator,
    private isStored: boolean,
  ) {
    this.follower = emulator.follow();
  }

  /** Returns when the disk has everything. @throws the system's error, e.g. for a disk that is full. */
  keep(): void {
    if (!this.isStored || !this.file.isBegun) {
      this.writeAll();
      return;
    }
    const change = this.follower.changes();
    if (change === null) return;
    this.isStored = false;
    this.file.append(change);
    this.isStored = true;
    this.tidyWhenQuiet();
  }

  /** What is on the disk stays as it is. */
  stop(): void {
    clearTimeout(this.quiet);
    this.writing?.abandon();
    this.writing = undefined;
    this.file.closeJournal();
  }

  private writeAll(): void {
    this.abandon();
    this.isStored = false;
    this.file.write(this.follower.whole());
    this.isStored = true;
  }

  private tidyWhenQuiet(): void {
    if (!this.file.isLong || this.writing) return;
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => {
      this.tidy();
    }, QUIET_MILLISECONDS).unref();
  }

  /** A snapshot in pieces, between which the person is served; what they do goes behind it. */
  private tidy(): void {
    try {
      this.keep();
      this.writing = this.file.beginSnapshot();
      this.writeOn(this.writing, this.follower.whole()[Symbol.iterator]());
    } catch (error) {
      this.giveUp(error);
    }
  }

  private writeOn(snapshot: SnapshotWriter, pieces: Iterator<string>): void {
    if (this.writing !== snapshot) return;
    try {
      const piece = pieces.next();
      if (piece.done === true) {
        this.writing = undefined;
        snapshot.finish();
        return;
      }
      snapshot.write(piece.value);
    } catch (error) {
      this.giveUp(error);
      return;
    }
    setImmediate(() => {
      this.writeOn(snapshot, pieces);
    });
  }

  /** The journals have all of it; the next quiet moment tries again. */
  private giveUp(error: unknown): void {
    console.error(error);
    this.abandon();
  }

  private abandon(): void {
    const { writing } = this;
    this.writing = undefined;
    writing?.abandon();
  }
}
