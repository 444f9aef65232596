import type { EmulatorOptions } from './contract';
import type { Gate } from './gate';
import type { LockTable } from './lock-service/lock-service';
import type { Mailbox } from './mail-app/mailbox';
import type { CompiledProject } from './project';
import type { PropertyStores } from './properties-service/properties-service';
import type { SeededRandom } from './random';
import type { TriggerStore } from './script-app/trigger-store';
import type { EmulatedWorkbook, ServiceHost, WorkbookOptions } from './service-host';
import type { Screen } from './ui/screen';

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
  readonly user: EmulatorOptions['user'];
  readonly spreadsheetId: string;
  readonly properties: PropertyStores;
  readonly locks: LockTable;
  readonly mailbox: Mailbox;
  readonly triggers: TriggerStore;
  readonly screen: Screen;
  readonly limits: ExecutionLimits;
  readonly openedIn: 'NONE' | 'LIMITED';
  createSpreadsheetApp(host: ServiceHost): SpreadsheetService;
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
