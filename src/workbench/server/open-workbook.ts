/** Brings the emulator up with what was saved, and puts away a file that it cannot use. */
import type { Emulator, EmulatorOptions } from '../emulator/contract';
import type { WorkbookFile } from './workbook-file';
import { WorkbookKeeper } from './workbook-keeper';

export interface OpenedWorkbook {
  readonly emulator: Emulator;
  readonly keeper: WorkbookKeeper;
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
    const stored = file.read();
    if (stored) {
      const emulator = createEmulator({ ...options, ...stored });
      return { emulator, keeper: new WorkbookKeeper(file, emulator, true), notices: [], fresh: false };
    }
  } catch (error) {
    reason = error;
  }
  const emulator = createEmulator(options);
  const keeper = new WorkbookKeeper(file, emulator, false);
  if (reason === undefined) return { emulator, keeper, notices: [], fresh: true };
  const aside = file.setAside(options.now, 'unreadable') ?? file.path;
  return { emulator, keeper, notices: [noticeOf(file.path, reason, aside)], fresh: false };
}

function noticeOf(path: string, reason: unknown, aside: string): string {
  const why = reason instanceof Error ? reason.message : String(reason);
  return `${path} could not be read: ${why}. It is kept as ${aside}; this is an empty spreadsheet.`;
}
