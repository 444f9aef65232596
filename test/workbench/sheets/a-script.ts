import { createEmulator } from '../../../src/workbench/emulator';
import type { CellView, Emulator, EmulatorOptions } from '../../../src/workbench/emulator/contract';

const AUTH = 'https://www.googleapis.com/auth/';

/** A spreadsheet of one sheet around a script given as text, with people's hands on it. */
export class SpreadsheetWithScript {
  readonly emulator: Emulator;

  constructor(code: string, options: Partial<EmulatorOptions> = {}) {
    const oauthScopes = ['spreadsheets.currentonly', 'userinfo.email', 'script.send_mail'].map(
      (scope) => AUTH + scope,
    );
    this.emulator = createEmulator({
      project: { code, html: {}, manifest: { timeZone: 'Etc/UTC', oauthScopes } },
      now: Date.UTC(2026, 10, 22, 12),
      user: { email: 'ada@example.com', locale: 'en' },
      spreadsheet: { name: 'Contacts', locale: 'en_US', timeZone: 'Etc/UTC' },
      seed: 1,
      ...options,
    });
    this.emulator.open();
  }

  /** Types into a cell given by row and column, from 1. */
  type(row: number, column: number, text: string): void {
    this.emulator.user.type(0, row, column, text);
  }

  cell(row: number, column: number): CellView | undefined {
    return this.emulator.workbook.cells(0, row, column, 1, 1)[0];
  }

  /** What a formula shows in a cell that is empty otherwise. */
  shown(formula: string): CellView | undefined {
    this.type(9, 9, formula);
    return this.cell(9, 9);
  }

  /** Runs a function with full authorization, as from the sidebar. */
  run(name: string): unknown {
    const answer = this.emulator.callFromSidebar(name, []);
    if (!answer.ok) throw new Error(answer.error);
    return answer.value;
  }
}
