import { gzipSync } from 'node:zlib';
import type { Problem } from '../problem';
import { CODE_FILE, SIDEBAR_FILE } from '../project-layout';

/** Google parses the whole script before every recalculated cell. */
export const CODE_LIMIT_BYTES = 465_000;
export const SIDEBAR_LIMIT_GZIP_BYTES = 60_000;

export function checkSize(code: string, sidebar: string): Problem[] {
  return [
    ...tooLarge(CODE_FILE, Buffer.byteLength(code), CODE_LIMIT_BYTES, 'bytes'),
    ...tooLarge(SIDEBAR_FILE, gzipSync(sidebar).length, SIDEBAR_LIMIT_GZIP_BYTES, 'bytes compressed'),
  ];
}

function tooLarge(where: string, size: number, limit: number, unit: string): Problem[] {
  if (size < limit) return [];
  const numbers = `${String(size)} ${unit}, ${String(limit)} allowed`;
  return [
    { where, message: `is too large (${numbers}): look for an import that pulls in more than it is worth.` },
  ];
}
