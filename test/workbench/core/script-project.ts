import type { EmulatorOptions, RunAnswer } from '../../../src/workbench/emulator/contract';
import { InMemoryEmulator } from '../../../src/workbench/emulator/emulator';
import { BareSpreadsheetApp, BareWorkbook } from './bare-cells';

export const SUNDAY_NOON = Date.UTC(2026, 10, 22, 12);
export const HOUR = 3_600_000;

const AUTH = 'https://www.googleapis.com/auth/';
export const ALL_SCOPES = [
  `${AUTH}spreadsheets.currentonly`,
  `${AUTH}script.container.ui`,
  `${AUTH}script.scriptapp`,
  `${AUTH}script.send_mail`,
  `${AUTH}userinfo.email`,
];

export type TestEmulator = InMemoryEmulator<BareWorkbook>;
type Changes = Partial<EmulatorOptions> & { readonly scopes?: readonly string[] };

/** An emulator around a script given as text. */
export function emulatorOf(code: string, changes: Changes = {}): TestEmulator {
  const { scopes = ALL_SCOPES, ...options } = changes;
  return new InMemoryEmulator<BareWorkbook>(
    {
      project: {
        code,
        html: { Sidebar: '<p>hello</p>' },
        manifest: { timeZone: 'Etc/UTC', oauthScopes: scopes },
      },
      now: SUNDAY_NOON,
      user: { email: 'ada@example.com', locale: 'en' },
      spreadsheet: { name: 'Contacts', locale: 'en_US', timeZone: 'Etc/UTC' },
      seed: 1,
      ...options,
    },
    {
      createWorkbook: (given) => new BareWorkbook(given),
      createSpreadsheetApp: (workbook, host) => new BareSpreadsheetApp(workbook, host),
    },
  );
}

/** Runs a function body as a call of the sidebar (AuthMode FULL). */
export function runInSidebar(body: string, changes: Changes = {}): RunAnswer {
  return emulatorOf(`function run() { ${body} }`, changes).callFromSidebar('run', []);
}

/** What a body returns, run with full authorization. @throws Error with the script's own error text. */
export function valueOf(body: string, changes: Changes = {}): unknown {
  const answer = runInSidebar(body, changes);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

export function lastExecution(emulator: TestEmulator) {
  const last = emulator.executions().at(-1);
  if (!last) throw new Error('nothing was run');
  return last;
}
