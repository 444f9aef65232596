/**
 * What keeps what the person did: a snapshot of everything, and journals of what changed since. A crash at any moment
 * leaves a snapshot that is whole and journals that lack at most the last line. Never silently overwritten when
 * unreadable.
 *
 * `workbench.json` names its generation. The journal `workbench.json.journal-3` goes with generation 3, and where a
 * snapshot 4 was begun and not finished, `journal-4` goes on behind it.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { emptyJournal, Journal, readJournal, type JournalContent } from './journal';
import { PRIVATE, siblingsOf, syncFolderOf, writeAll } from './synced-files';

const FORMAT = 'rapport-workbench';
const VERSION = 2;
/** Ten million cells, the most that a spreadsheet has, fit in. */
const LARGEST_BYTES = 400_000_000;
const JOURNAL = /^\.journal-(\d{1,15})$/;

/** A file that is there but cannot be used; the message says why, in words for a person. */
export class UnreadableWorkbookFile extends Error {
  override name = 'UnreadableWorkbookFile';
}

/** For `EmulatorOptions`. */
export interface Stored {
  readonly saved: unknown;
  readonly savedChanges: readonly unknown[];
}

export class WorkbookFile {
  private generation = 0;
  private journal: Journal | undefined;
  /** Where the last journal that was read ends; it is opened when something is appended. */
  private end: JournalContent | undefined;
  /** Of the snapshot, as far as known. */
  private snapshotBytes = 0;

  constructor(readonly path: string) {}

  /**
   * @returns what was saved last, or undefined where nothing was yet.
   * @throws UnreadableWorkbookFile for a file of another kind, a newer format, broken JSON or a damaged journal.
   */
  read(): Stored | undefined {
    this.closeJournal();
    if (!existsSync(this.path)) return undefined;
    const content = parsed(readLimited(this.path));
    if (content['format'] !== FORMAT) throw new UnreadableWorkbookFile('it is not a workbench file');
    if (content['version'] !== VERSION) {
      throw new UnreadableWorkbookFile(
        `its format is version ${String(content['version'])}, this workbench reads ${String(VERSION)}`,
      );
    }
    this.generation = generationOf(content);
    this.snapshotBytes = statSync(this.path).size;
    return { saved: content['saved'], savedChanges: this.readJournals() };
  }

  /** Whether the changes since the snapshot have grown so long that another snapshot is worth its while. */
  get isLong(): boolean {
    return (this.journal?.bytes ?? this.end?.bytes ?? 0) > Math.max(1_000_000, this.snapshotBytes / 2);
  }

  /** Whether there is a snapshot that `append` may go on behind. */
  get isBegun(): boolean {
    return this.journal !== undefined || this.end !== undefined;
  }

  /** Returns when the disk has it. */
  append(change: unknown): void {
    if (this.end) this.journal = new Journal(this.journalPath(this.generation), this.end);
    this.end = undefined;
    if (!this.journal) throw new Error('There is no snapshot yet that a change could follow.');
    this.journal.append(change);
  }

  /** Writes everything anew, in one go. */
  write(pieces: Iterable<string>): void {
    const snapshot = this.beginSnapshot();
    for (const piece of pieces) snapshot.write(piece);
    snapshot.finish();
  }

  /**
   * Begins another snapshot, of what is there now; what is appended from here on goes behind it. Until it is finished,
   * the former one and all journals stay valid.
   */
  beginSnapshot(): SnapshotWriter {
    mkdirSync(dirname(this.path), { recursive: true });
    this.closeJournal();
    this.generation = Math.max(this.generation, ...this.journals().map(({ generation }) => generation)) + 1;
    const { generation } = this;
    this.journal = new Journal(this.journalPath(generation), emptyJournal(generation));
    return new SnapshotWriter(this.path, generation, (bytes) => {
      this.snapshotBytes = bytes;
      for (const journal of this.journals())
        if (journal.generation < generation) rmSync(journal.path, { force: true });
    });
  }

  /** Moves the file out of the way and says where it went; undefined where there is none. */
  setAside(now: number, why: 'unreadable' | 'before-starting-over'): string | undefined {
    this.closeJournal();
    if (!existsSync(this.path)) return undefined;
    const aside = `${this.path}.${why}-${new Date(now).toISOString().replace(/[:.]/g, '-')}`;
    // With their journals: giving all of them their names back brings the spreadsheet back.
    const journals = this.journals();
    renameSync(this.path, aside);
    for (const { path, generation } of journals) renameSync(path, `${aside}.journal-${String(generation)}`);
    return aside;
  }

  closeJournal(): void {
    this.journal?.close();
    this.journal = undefined;
    this.end = undefined;
  }

  private readJournals(): unknown[] {
    const changes: unknown[] = [];
    let content: JournalContent = readJournal(this.journalPath(this.generation), this.generation);
    changes.push(...content.changes);
    while (existsSync(this.journalPath(this.generation + 1))) {
      if (content.isCutOff) throw new UnreadableWorkbookFile('a journal before the last one is cut off');
      this.generation++;
      content = readJournal(this.journalPath(this.generation), this.generation);
      changes.push(...content.changes);
    }
    this.end = content;
    return changes;
  }

  private journalPath(generation: number): string {
    return `${this.path}.journal-${String(generation)}`;
  }

  private journals(): { readonly path: string; readonly generation: number }[] {
    return siblingsOf(this.path, JOURNAL).map(({ path, rest }) => ({
      path,
      generation: Number(JOURNAL.exec(rest)?.[1] ?? 0),
    }));
  }
}

/** A snapshot on its way to the disk: nobody sees it before it is whole. */
export class SnapshotWriter {
  private readonly temporary: string;
  private readonly file: number;
  private bytes = 0;

  constructor(
    private readonly path: string,
    generation: number,
    private readonly finished: (bytes: number) => void,
  ) {
    this.temporary = `${path}.new`;
    this.file = openSync(this.temporary, 'w', PRIVATE);
    this.write(
      `{"format":"${FORMAT}","version":${String(VERSION)},"generation":${String(generation)},"saved":`,
    );
  }

  write(piece: string): void {
    this.bytes += writeAll(this.file, piece);
  }

  /** Returns when the disk has it. */
  finish(): void {
    this.write('}');
    fsyncSync(this.file);
    closeSync(this.file);
    renameSync(this.temporary, this.path);
    syncFolderOf(this.path);
    this.finished(this.bytes);
  }

  abandon(): void {
    closeSync(this.file);
    rmSync(this.temporary, { force: true });
  }
}

function generationOf(content: Record<string, unknown>): number {
  const generation = content['generation'];
  if (Number.isSafeInteger(generation) && (generation as number) > 0) return generation as number;
  throw new UnreadableWorkbookFile('it does not say which generation it is');
}

function readLimited(path: string): string {
  const { size } = statSync(path);
  if (size > LARGEST_BYTES) throw new UnreadableWorkbookFile(`it has ${String(size)} bytes`);
  return readFileSync(path, 'utf8');
}

function parsed(text: string): Record<string, unknown> {
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content === 'object' && content !== null) return content as Record<string, unknown>;
  } catch (error) {
    throw new UnreadableWorkbookFile('it is not whole JSON', { cause: error });
  }
  throw new UnreadableWorkbookFile('it is not a workbench file');
}
