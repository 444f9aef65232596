/** The file that keeps what the user did: whole at every moment, never silently overwritten when unreadable. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

const FORMAT = 'rapport-workbench';
const VERSION = 1;

/** A file that is there but cannot be used; the message says why, in words for a person. */
export class UnreadableWorkbookFile extends Error {
  override name = 'UnreadableWorkbookFile';
}

export class WorkbookFile {
  constructor(readonly path: string) {}

  /**
   * @returns what was saved last, or undefined where nothing was yet.
   * @throws UnreadableWorkbookFile for a file of another kind, a newer format or broken JSON.
   */
  read(): unknown {
    if (!existsSync(this.path)) return undefined;
    const content = parsed(readFileSync(this.path, 'utf8'));
    if (content['format'] !== FORMAT) throw new UnreadableWorkbookFile('it is not a workbench file');
    if (content['version'] !== VERSION) {
      throw new UnreadableWorkbookFile(
        `its format is version ${String(content['version'])}, this workbench reads ${String(VERSION)}`,
      );
    }
    return content['saved'];
  }

  /** Returns when the disk has it: a crash at any moment leaves either the old file or the new one. */
  write(saved: unknown): void {
    mkdirSync(dirname(this.path), { recursive: true });
    const temporary = `${this.path}.new`;
    writeSynced(temporary, JSON.stringify({ format: FORMAT, version: VERSION, saved }));
    renameSync(temporary, this.path);
    syncFolder(dirname(this.path));
  }

  /** Moves the file out of the way and says where it went; undefined where there is none. */
  setAside(now: number, why: 'unreadable' | 'before-starting-over'): string | undefined {
    if (!existsSync(this.path)) return undefined;
    const aside = `${this.path}.${why}-${new Date(now).toISOString().replace(/[:.]/g, '-')}`;
    renameSync(this.path, aside);
    return aside;
  }
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

function writeSynced(path: string, text: string): void {
  const file = openSync(path, 'w', 0o600);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The rename itself is durable only once its folder is; Windows cannot open one and needs no such step. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
