/**
 * Apps Script in memory: `createEmulator` runs a built add-on around a spreadsheet of its own.
 *
 * To add a Google method, write it into its service's class (a folder per service) and into the `Pick` that the class
 * implements, name its kind, modes and scopes in that file's `describeService`, and prove Google's rules and texts for
 * it by a test. A new service also needs its line in services.ts and leaves the list in unbuilt.ts.
 */
import type { Emulator, EmulatorOptions } from './contract';
import { InMemoryEmulator } from './emulator';
import type { EmulatedWorkbook } from './service-host';
import { createSpreadsheetApp } from './spreadsheet-app';
import { createWorkbook } from './workbook';

export type * from './contract';
export { CALL_COSTS } from './call-costs';
export { Suspension } from './call-path';
export { ASSUMED } from './contract';
export { ExecutionKilled, Gate, type CallKind, type GateWatcher, type ServiceCall } from './gate';
export { publicFunctions } from './project';
export { ServiceError, type AuthMode } from './service';
export { instantOf, isKnownZone, wallTimeOf, type WallTime } from './zone';

/** @throws SyntaxError for code that Google would refuse, Error for a saved state of another version. */
export function createEmulator(options: EmulatorOptions): Emulator & { readonly workbook: EmulatedWorkbook } {
  return new InMemoryEmulator(options, { createWorkbook, createSpreadsheetApp });
}
