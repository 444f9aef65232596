import {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  type ProjectFiles,
} from '../../src/workbench/emulator';

const MINUTE = 60_000;

export interface ReportLine {
  readonly id: string;
  readonly about: string;
  readonly asks: string;
  readonly expected: string;
  readonly seen: string;
  readonly verdict: string;
}

/** A new spreadsheet with the probe bound to it. */
export function probedEmulator(project: ProjectFiles, more: Partial<EmulatorOptions> = {}): Emulator {
  const emulator = createEmulator({
    project,
    now: Date.UTC(2026, 10, 22, 12),
    user: { email: 'me@example.org', locale: 'en' },
    spreadsheet: { name: 'Conformance probe', locale: 'en_US', timeZone: 'Europe/Berlin' },
    seed: 1,
    installedAs: 'bound script',
    ...more,
  });
  emulator.open();
  return emulator;
}

/** Lets the triggers ask their questions: a minute after the click, and after a run into the time limit. */
export function letTriggersAsk(emulator: Emulator): void {
  for (let minutes = 0; minutes < 30; minutes++) emulator.advanceTo(emulator.now + MINUTE);
}

/** The sheet with the answers, as a person sees it. */
export function reportOf(emulator: Emulator): readonly ReportLine[] {
  const sheet = emulator.workbook.sheets().find(({ name }) => name === 'Probe');
  if (!sheet) throw new Error('there is no report');
  const lines = new Map<number, string[]>();
  for (const { row, column, display } of emulator.workbook.cells(sheet.id, 2, 1, sheet.lastRow - 1, 6)) {
    const line = lines.get(row) ?? ['', '', '', '', '', ''];
    line[column - 1] = display;
    lines.set(row, line);
  }
  return [...lines.values()].map(
    ([id = '', about = '', asks = '', expected = '', seen = '', verdict = '']) => ({
      id,
      about,
      asks,
      expected,
      seen,
      verdict,
    }),
  );
}
