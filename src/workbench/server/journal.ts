/**
 * The changes since a snapshot, one line each: a check sum and JSON. Every sum covers the line before as well, so a
 * line that is missing, doubled or of another journal is noticed. Only the last line may be cut off: it was the edit
 * in flight when the power went.
 */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, fdatasyncSync, ftruncateSync, openSync, readFileSync } from 'node:fs';
import { PRIVATE, syncFolderOf, writeAll } from './synced-files';

const SUM_CHARACTERS = 16;

/** What a journal holds; `bytes` is where its last whole line ends. */
export interface JournalContent {
  readonly changes: readonly unknown[];
  readonly sum: string;
  readonly bytes: number;
  readonly isCutOff: boolean;
}

/** A line in the middle is not what was written. */
export class DamagedJournal extends Error {
  override name = 'DamagedJournal';
}

/** Before the first line stands the snapshot's number: a journal of another snapshot has other sums. */
export function emptyJournal(generation: number): JournalContent {
  return { changes: [], sum: `generation ${String(generation)}`, bytes: 0, isCutOff: false };
}

/** @throws DamagedJournal; the system's error for a file that cannot be read. */
export function readJournal(path: string, generation: number): JournalContent {
  if (!existsSync(path)) return emptyJournal(generation);
  const content = readFileSync(path);
  const changes: unknown[] = [];
  let { sum, bytes } = emptyJournal(generation);
  while (bytes < content.length) {
    const end = content.indexOf(10, bytes);
    const line = content.toString('utf8', bytes, end < 0 ? content.length : end);
    const next = end < 0 ? undefined : lineOf(line, sum);
    if (!next) {
      if (end >= 0 && (end < content.length - 1 || isWhole(line)))
        throw new DamagedJournal(`line ${String(changes.length + 1)} of its journal is damaged`);
      return { changes, sum, bytes, isCutOff: true };
    }
    changes.push(next.change);
    sum = next.sum;
    bytes = end + 1;
  }
  return { changes, sum, bytes, isCutOff: false };
}

function lineOf(
  line: string,
  former: string,
): { readonly sum: string; readonly change: unknown } | undefined {
  const json = line.slice(SUM_CHARACTERS + 1);
  const sum = sumOf(former, json);
  if (line.slice(0, SUM_CHARACTERS + 1) !== `${sum} `) return undefined;
  return { sum, change: JSON.parse(json) as unknown };
}

/** A line that was cut off lacks a part of its JSON; one that has all of it was written for another place. */
function isWhole(line: string): boolean {
  try {
    JSON.parse(line.slice(SUM_CHARACTERS + 1));
    return true;
  } catch {
    return false;
  }
}

function sumOf(former: string, json: string): string {
  return createHash('sha256').update(former).update('\n').update(json).digest('hex').slice(0, SUM_CHARACTERS);
}

/** A journal that grows. */
export class Journal {
  private readonly file: number;
  private sum: string;
  private size: number;

  /** Goes on behind the last whole line; one that was cut off is taken away. */
  constructor(path: string, content: JournalContent) {
    this.file = openSync(path, 'a', PRIVATE);
    this.sum = content.sum;
    this.size = content.bytes;
    ftruncateSync(this.file, content.bytes);
    fdatasyncSync(this.file);
    syncFolderOf(path);
  }

  get bytes(): number {
    return this.size;
  }

  /** Returns when the disk has it. @throws the system's error; then the journal is as it was, if the disk lets it be. */
  append(change: unknown): void {
    const json = JSON.stringify(change);
    const sum = sumOf(this.sum, json);
    try {
      const written = writeAll(this.file, `${sum} ${json}\n`);
      fdatasyncSync(this.file);
      this.size += written;
      this.sum = sum;
    } catch (error) {
      ftruncateSync(this.file, this.size);
      throw error;
    }
  }

  close(): void {
    closeSync(this.file);
  }
}
