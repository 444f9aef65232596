import { ASSUMED, type Assumptions } from '../../../src/workbench/emulator/contract';
import { createSpreadsheetApp } from '../../../src/workbench/emulator/spreadsheet-app';
import type { SpreadsheetAppService } from '../../../src/workbench/emulator/spreadsheet-app/spreadsheet-app';
import type { Actor, CellBlock, UserChange } from '../../../src/workbench/emulator/service-host';
import { createWorkbook, type CellWorkbook } from '../../../src/workbench/emulator/workbook';

type CustomFunction = (...args: unknown[]) => unknown;

export interface WorkbookSetting {
  readonly locale?: string;
  readonly timeZone?: string;
  readonly functions?: Readonly<Record<string, CustomFunction>>;
  readonly assumptions?: Partial<Assumptions>;
  readonly saved?: unknown;
  readonly savedChanges?: readonly unknown[];
  readonly actor?: () => Actor;
}

/** 22 November 2026, 12:00 UTC. */
export const NOON = Date.UTC(2026, 10, 22, 12);

/** A spreadsheet with one sheet, custom functions that count their runs, and a script's view of it. */
export class WorkbookUnderTest {
  readonly workbook: CellWorkbook;
  readonly app: SpreadsheetAppService;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly changes: UserChange[] = [];
  readonly runs: { name: string; args: readonly unknown[]; cell: CellBlock }[] = [];
  readonly toasts: string[] = [];
  readonly clock = { now: NOON };

  constructor(setting: WorkbookSetting = {}) {
    const functions = new Map(
      Object.entries(setting.functions ?? {}).map(([name, run]) => [name.toUpperCase(), run]),
    );
    this.workbook = createWorkbook({
      id: 'book',
      name: 'Challenge',
      locale: setting.locale ?? 'en_US',
      timeZone: setting.timeZone ?? 'Europe/Berlin',
      now: () => this.clock.now,
      customFunctions: {
        has: (name) => functions.has(name.toUpperCase()),
        run: (name, args, cell) => {
          this.runs.push({ name, args, cell });
          try {
            return { ok: true, value: functions.get(name.toUpperCase())?.(...args) };
          } catch (error) {
            return { ok: false, error: error instanceof Error ? error.message : String(error) };
          }
        },
      },
      assumptions: { ...ASSUMED, ...setting.assumptions },
      saved: setting.saved,
      savedChanges: setting.savedChanges ?? [],
      ...(setting.actor ? { actor: setting.actor } : {}),
    });
    this.workbook.onUserChange((change) => this.changes.push(change));
    this.app = createSpreadsheetApp(this.workbook, {
      activeRange: undefined,
      ui: () => {
        throw new Error('no user interface in this test');
      },
      toast: (title, message) => this.toasts.push(`${title}: ${message}`),
    });
    this.spreadsheet = this.app.getActiveSpreadsheet();
    const [sheet] = this.spreadsheet.getSheets();
    if (!sheet) throw new Error('a spreadsheet has a sheet');
    this.sheet = sheet;
  }

  get sheetId(): number {
    return this.sheet.getSheetId();
  }

  /** Types at the keyboard into a cell of the first sheet. */
  type(a1: string, text: string): void {
    const range = this.sheet.getRange(a1);
    this.workbook.type(this.sheetId, range.getRow(), range.getColumn(), text);
    this.workbook.settle();
  }

  value(a1: string): unknown {
    return this.sheet.getRange(a1).getValue();
  }

  display(a1: string): string {
    return this.sheet.getRange(a1).getDisplayValue();
  }

  /** The error cell's hover text, undefined for none. */
  hover(a1: string): string | undefined {
    const range = this.sheet.getRange(a1);
    return this.workbook.cells(this.sheetId, range.getRow(), range.getColumn(), 1, 1)[0]?.error;
  }

  input(a1: string): string | undefined {
    const range = this.sheet.getRange(a1);
    return this.workbook.cells(this.sheetId, range.getRow(), range.getColumn(), 1, 1)[0]?.input;
  }

  runsOf(name: string): number {
    return this.runs.filter((run) => run.name === name).length;
  }
}
