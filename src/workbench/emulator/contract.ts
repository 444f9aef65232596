/**
 * What the emulator offers to whoever runs a built add-on in it: the workbench's server, tests, the benchmark.
 * Rows and columns count from 1 as in Sheets. Instants are epoch milliseconds of the virtual clock.
 */
import type { Gate } from './gate';
import type { AuthMode } from './service';

/** The files that clasp would push: the emulator knows nothing else of the add-on. */
export interface ProjectFiles {
  readonly code: string;
  /** Html files by name without extension. */
  readonly html: Readonly<Record<string, string>>;
  readonly manifest: { readonly timeZone: string; readonly oauthScopes: readonly string[] };
}

export interface EmulatorOptions {
  readonly project: ProjectFiles;
  /** Where the virtual clock of a new spreadsheet starts, epoch milliseconds; a saved one goes on where it stood. */
  readonly now: number;
  readonly user: { readonly email: string; readonly locale: string };
  readonly spreadsheet: { readonly name: string; readonly locale: string; readonly timeZone: string };
  /** Feeds every random choice: ids, trigger minutes, completion order. */
  readonly seed: number;
  /** Overrides the manifest's zone, to run the script in another zone than it was built for. */
  readonly scriptTimeZone?: string;
  /** Everything as `Emulator.save()` gave it. */
  readonly saved?: unknown;
  /** Recipients a day; a consumer account has 100. */
  readonly mailQuota?: number;
  /** An add-on (the default) may have one trigger of each type, a script bound to the spreadsheet 20 in all. */
  readonly installedAs?: 'add-on' | 'bound script';
  /** The mode of onOpen: `NONE` while the add-on is installed but not enabled in this spreadsheet; else `LIMITED`. */
  readonly openedIn?: 'NONE' | 'LIMITED';
  /** See `WorkbookOptions`: whether writing a formula that stands there already runs it again; false where absent. */
  readonly identicalFormulaRecalculates?: boolean;
  /** Real and slept milliseconds an execution may take; Google's 30 s and 6 minutes where absent. */
  readonly executionLimits?: { readonly short: number; readonly long: number };
}

export type CellScalar = string | number | boolean;

/** One cell as a page shows it. */
export interface CellView {
  readonly row: number;
  readonly column: number;
  /** As formatted, in the spreadsheet's locale. */
  readonly display: string;
  /** What the formula bar shows: the formula, or the value as one would type it. */
  readonly input: string;
  /** The hover text of an error cell. */
  readonly error?: string;
  readonly kind: 'text' | 'number' | 'boolean' | 'date' | 'error' | 'empty';
  readonly style?: CellStyle;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly background?: string;
  readonly color?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  readonly fontSize?: number;
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
}

export interface SheetView {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  /** Pixels by column; only those that were set. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Last row and column with content; 0 for an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Grows with every change of this sheet: a page that saw this number is up to date. */
  readonly version: number;
  /** Drop-downs and checkboxes of data validation. */
  readonly choices: readonly {
    readonly a1: string;
    readonly values: readonly string[];
    readonly strict: boolean;
  }[];
}

/** What a person does at the keyboard. Fires onEdit / onChange as Google does; script writes fire neither. */
export interface UserActions {
  /** Types into one cell, as at the keyboard: parsed in the spreadsheet's locale, `=` begins a formula. */
  type(sheetId: number, row: number, column: number, text: string): void;
  /** Pastes a block of typed texts. */
  paste(sheetId: number, row: number, column: number, block: readonly (readonly string[])[]): void;
  clear(sheetId: number, row: number, column: number, rows: number, columns: number): void;
  insertRows(sheetId: number, before: number, count: number): void;
  deleteRows(sheetId: number, first: number, count: number): void;
  insertColumns(sheetId: number, before: number, count: number): void;
  deleteColumns(sheetId: number, first: number, count: number): void;
  /** Sorts all rows below the frozen ones by one column. */
  sort(sheetId: number, column: number, ascending: boolean): void;
  addSheet(name?: string): number;
  renameSheet(sheetId: number, name: string): void;
  deleteSheet(sheetId: number): void;
  setTimeZone(timeZone: string): void;
  setLocale(locale: string): void;
}

export interface Workbook {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly activeSheetId: number;
  activate(sheetId: number, row: number, column: number): void;
  sheets(): readonly SheetView[];
  /** Fills a sheet from A1 on with values as an opened file has them: nothing is parsed, no trigger fires. */
  load(sheetId: number, grid: readonly (readonly CellScalar[])[]): void;
  /** Non-empty or styled cells of a block, in reading order. */
  cells(sheetId: number, row: number, column: number, rows: number, columns: number): readonly CellView[];
}

export interface MenuItem {
  readonly label: string;
  /** The function that the item calls; undefined for a separator or a submenu. */
  readonly handler?: string;
  readonly separator?: true;
  readonly items?: readonly MenuItem[];
}

export interface SentMail {
  readonly id: string;
  readonly at: number;
  readonly from: string;
  readonly fromName?: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
}

export type ExecutionOrigin =
  'simple trigger' | 'menu' | 'sidebar' | 'time-driven' | 'change trigger' | 'custom function';

export interface Execution {
  readonly id: number;
  readonly handler: string;
  readonly origin: ExecutionOrigin;
  readonly authMode: AuthMode;
  readonly startedAt: number;
  /** `waiting` while an alert or prompt is open. */
  readonly status: 'completed' | 'failed' | 'killed' | 'waiting';
  readonly error?: string;
  readonly calls: number;
  readonly callsByKind: Readonly<Record<string, number>>;
  readonly argumentBytes: number;
  readonly resultBytes: number;
  readonly log: readonly string[];
  readonly cpuMilliseconds: number;
}

export interface TriggerView {
  readonly id: string;
  readonly handler: string;
  readonly type: 'time-driven' | 'on change' | 'on edit' | 'on open';
  readonly everyHours?: number;
  /** Epoch milliseconds of the next firing, time-driven only. */
  readonly next?: number;
}

export type DialogView =
  | {
      readonly type: 'alert';
      readonly title: string;
      readonly message: string;
      readonly buttons: readonly DialogButton[];
    }
  | {
      readonly type: 'prompt';
      readonly title: string;
      readonly message: string;
      readonly buttons: readonly DialogButton[];
    };
export type DialogButton = 'OK' | 'CANCEL' | 'YES' | 'NO';

export interface ToastView {
  readonly title: string;
  readonly message: string;
}

export interface SidebarView {
  readonly title: string;
  readonly html: string;
}

/** What google.script.run brings back to the page. */
export type RunAnswer =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

export interface Emulator {
  readonly gate: Gate;
  readonly workbook: Workbook;
  readonly user: UserActions;
  readonly now: number;
  /** Opens the spreadsheet as its user: runs onOpen. Called once before anything else by a page. */
  open(): void;
  /** Extensions → the add-on's name, as onOpen made it. */
  menu(): readonly MenuItem[];
  chooseMenuItem(handler: string): void;
  sidebar(): SidebarView | undefined;
  closeSidebar(): void;
  /** google.script.run: throws in the page for what the bridge cannot carry, else answers. */
  callFromSidebar(name: string, args: readonly unknown[]): RunAnswer;
  /** The dialog that a waiting execution shows; it goes on with `answerDialog`. */
  dialog(): DialogView | undefined;
  answerDialog(button: DialogButton | 'CLOSE', text?: string): void;
  /** Takes the toasts shown since the last call. */
  takeToasts(): readonly ToastView[];
  /** Moves the virtual clock forward, firing every time-driven trigger that it passes, each at its time. @throws RangeError for no finite number. */
  advanceTo(instant: number): void;
  /** Runs one trigger now, as its "run now" button. */
  fireTrigger(id: string): void;
  triggers(): readonly TriggerView[];
  sentMail(): readonly SentMail[];
  executions(): readonly Execution[];
  /** Called after everything that changed what a page shows. */
  onChange(listener: () => void): void;
  /** Everything worth keeping, as JSON-able data for `EmulatorOptions.saved`. */
  save(): unknown;
}
