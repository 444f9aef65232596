import type { Accounts } from './accounts';
import type { Assumptions, EmulatorOptions } from './contract';
import type { Gate } from './gate';
import type { LockTable } from './lock-service/lock-service';
import type { Caches } from './cache-service/cache-store';
import type { PostOffice } from './mail-app/post-office';
import type { CompiledProject } from './project';
import type { PropertyStore } from './properties-service/property-store';
import type { SeededRandom } from './random';
import type { EmulatedWorkbook, ServiceHost, WorkbookOptions, WriteBuffer } from './service-host';

/** A service object as the emulator itself needs it; the script sees all that is described of it. */
export type SpreadsheetService = Pick<
  GoogleAppsScript.Spreadsheet.SpreadsheetApp,
  'getActiveSpreadsheet' | 'getActiveRange'
>;

/** Everything that outlives an execution. */
export interface World {
  readonly gate: Gate;
  /** Epoch milliseconds of the virtual clock. */
  readonly clock: { now: number };
  readonly random: SeededRandom;
  readonly seed: number;
  readonly project: CompiledProject;
  readonly html: Readonly<Record<string, string>>;
  readonly scopes: readonly string[];
  readonly scriptTimeZone: string;
  readonly accounts: Accounts;
  readonly spreadsheetId: string;
  /** Everybody's; what is a single person's stands with their account. */
  readonly properties: Readonly<Record<'document' | 'script', PropertyStore>>;
  readonly locks: LockTable;
  readonly caches: Caches;
  /** Everybody's mail. */
  readonly post: PostOffice;
  readonly installedAs: NonNullable<EmulatorOptions['installedAs']>;
  readonly assumptions: Assumptions;
  readonly severalAccounts: boolean;
  /** Milliseconds that each call takes of its execution's time. */
  readonly callCosts: NonNullable<EmulatorOptions['callCosts']>;
  readonly limits: ExecutionLimits;
  readonly endsByItself: boolean;
  readonly openedIn: 'NONE' | 'LIMITED';
  createSpreadsheetApp(host: ServiceHost): SpreadsheetService;
  /** What scripts have written and Google has not applied; absent where a kill loses nothing. */
  writeBuffer(): WriteBuffer | undefined;
}

/** Milliseconds after which Google ends an execution. */
export interface ExecutionLimits {
  /** Simple triggers and custom functions. */
  readonly short: number;
  readonly long: number;
}

export const GOOGLE_LIMITS: ExecutionLimits = { short: 30_000, long: 360_000 };

/** The two makers that the cells' part of the emulator gives. */
export interface Cells<W extends EmulatedWorkbook> {
  createWorkbook(options: WorkbookOptions): W;
  createSpreadsheetApp(workbook: W, host: ServiceHost): SpreadsheetService;
}
