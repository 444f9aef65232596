/** Brings the emulator up with what was saved, and puts away a file that it cannot use. */
import type { Emulator, EmulatorOptions } from '../emulator/contract';
import type { WorkbookFile } from './workbook-file';

export interface OpenedWorkbook {
  readonly emulator: Emulator;
  readonly notices: readonly string[];
  /** There was no file, so nobody has begun. */
  readonly fresh: boolean;
}

/** A file that cannot be used is renamed, said aloud, and an empty spreadsheet stands in its place. */
export function openWorkbook(
  file: WorkbookFile,
  options: EmulatorOptions,
  createEmulator: (options: EmulatorOptions) => Emulator,
): OpenedWorkbook {
  let reason: unknown;
  try {
    const saved = file.read();
    if (saved !== undefined)
      return { emulator: createEmulator({ ...options, saved }), notices: [], fresh: false };
  } catch (error) {
    reason = error;
  }
  const emulator = createEmulator(options);
  if (reason === undefined) return { emulator, notices: [], fresh: true };
  const aside = file.setAside(options.now, 'unreadable') ?? file.path;
  return { emulator, notices: [noticeOf(file.path, reason, aside)], fresh: false };
}

function noticeOf(path: string, reason: unknown, aside: string): string {
  const why = reason instanceof Error ? reason.message : String(reason);
  return `${path} could not be read: ${why}. It is kept as ${aside}; this is an empty spreadsheet.`;
}
