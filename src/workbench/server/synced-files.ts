/** Files that are on the disk when the call returns, for what must outlive a power cut. */
import { closeSync, fsyncSync, openSync, readdirSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Nobody but the person reads their contacts. */
export const PRIVATE = 0o600;

/** Writes all of a text: one call may write a part of it only. */
export function writeAll(file: number, text: string): number {
  const bytes = Buffer.from(text, 'utf8');
  for (let written = 0; written < bytes.length;)
    written += writeSync(file, bytes, written, bytes.length - written);
  return bytes.length;
}

/** The rename itself is durable only once its folder is; Windows cannot open one and needs no such step. */
export function syncFolderOf(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(path), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** The files beside this one whose names go on where its name ends, with the rest of their names. */
export function siblingsOf(path: string, rest: RegExp): { readonly path: string; readonly rest: string }[] {
  const name = basename(path);
  return readdirSync(dirname(path))
    .filter((other) => other.startsWith(name) && rest.test(other.slice(name.length)))
    .map((other) => ({ path: join(dirname(path), other), rest: other.slice(name.length) }));
}
