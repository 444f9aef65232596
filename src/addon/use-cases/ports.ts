import type { CellClock } from '../../domain/calendar/cell-clock';
import type { CellGrid, CellValue, NewCell } from '../../domain/cells/cells';
import type { ColumnOf, ColumnTable, TableName } from '../../domain/cells/tables';
import type { Mailbox } from './mailbox';

/** The present moment, which only an adapter may ask for. */
export interface Clock {
  now(): Date;
}

/** Short random ids for rows that people sort and copy: never a row number, never guessable from another. */
export interface Ids {
  next(): string;
}

/** A short text that stands for a long one without giving it away: 22 letters, digits, `-` or `_`, always the same. */
export type Digest = (text: string) => string;

/** A new row as its columns' cells; columns left out stay as they are. */
export type NewRow<T extends ColumnTable> = { readonly [C in ColumnOf<T>]?: NewCell };

/** Cells one below another in one column, from a row of the sheet on (the header row is 1). */
export interface ColumnBlock {
  readonly firstRow: number;
  readonly cells: readonly NewCell[];
}

/** Cells side by side and one below another, from a row of the sheet on. */
export interface CellBlock {
  readonly firstRow: number;
  readonly cells: readonly (readonly NewCell[])[];
}

/** Rows of the sheet, both ends included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * The tables in the spreadsheet, found by tab and by header row. Every method is a fixed number of service
 * calls whatever the size of the table. Throws `RapportFault` where a tab or a column is not to be told.
 */
export interface Tables {
  has(table: ColumnTable): boolean;
  /**
   * One read of the block that spans the columns, header row first, as far down as the sheet has content; with
   * `all`, of every column that there is. Columns that the sheet does not have are left out unless they are among
   * `required`. Where columns were moved since they were last looked up, they are looked up again.
   */
  read<T extends ColumnTable>(
    table: T,
    columns: readonly ColumnOf<T>[] | 'all',
    required: readonly ColumnOf<T>[],
  ): CellGrid;
  /**
   * As `read`, but over every row of the grid: saves the call that asks for the last one with content, and with `all`
   * the one that looks up the columns.
   */
  readAllRows<T extends ColumnTable>(
    table: T,
    columns: readonly ColumnOf<T>[] | 'all',
    required: readonly ColumnOf<T>[],
  ): CellGrid;
  /** All headers as they were looked up last, the user's own as well. */
  headerRow(table: ColumnTable): readonly CellValue[];
  /** Every column of these rows of the sheet; columns may have moved since they were looked up. */
  readRows(table: ColumnTable, rows: RowSpan): CellGrid;
  /** Cells in the grid, blank ones included. */
  cellCount(table: ColumnTable): number;
  /** Stops unless each of the columns is there exactly once. */
  require<T extends ColumnTable>(table: T, columns: readonly ColumnOf<T>[]): void;
  /** Adds rows below the last one; cells of a column that the sheet lacks are left out. */
  append<T extends ColumnTable>(table: T, rows: readonly NewRow<T>[]): void;
  /** Writes those cells of a row of the sheet that differ; '' leaves a cell as it is. */
  update<T extends ColumnTable>(table: T, row: number, cells: NewRow<T>): void;
  /** One write per block; nothing where the sheet lacks the column, which may also be told by its 0-based position. */
  write<T extends ColumnTable>(table: T, column: ColumnOf<T> | number, blocks: readonly ColumnBlock[]): void;
  /** One write: rows of cells side by side, from a 0-based position on. */
  writeBlock(table: ColumnTable, position: number, block: CellBlock): void;
  /** Rows one below another with the same columns each: one write for each run of columns side by side. */
  writeRows<T extends ColumnTable>(table: T, firstRow: number, rows: readonly NewRow<T>[]): void;
  /** The rows in which that column holds a formula, whose result alone is what `read` gives. */
  formulaRows<T extends ColumnTable>(table: T, column: ColumnOf<T>): ReadonlySet<number>;
  /** 0-based; undefined where the sheet does not have the column. */
  positionOf<T extends ColumnTable>(table: T, column: ColumnOf<T>): number | undefined;
  /** The row whose cell in that column is exactly this text, or undefined. */
  findRow<T extends ColumnTable>(table: T, column: ColumnOf<T>, text: string): number | undefined;
}

/** Values that outlive an execution, at most 9 KB each: Google's document or user properties. */
export interface PropertyStore {
  get(key: string): string | undefined;
  /** All of them, with one call. */
  all(): ReadonlyMap<string, string>;
  set(key: string, value: string): void;
  remove(key: string): void;
  removeAll(): void;
}

/** One writer per spreadsheet at a time. A lock is released on its own when the execution ends. */
export interface DocumentLock {
  /** False where another execution still holds it after that time. */
  tryFor(milliseconds: number): boolean;
  /** Notes that a read or a flush came after the last write of this execution. */
  seen(): void;
  /** Makes all writes visible to others before it lets them in, unless they were seen to be. */
  release(): void;
}

/** The one cell that cells refer to so that Sheets computes them again: every write of ours gives it a new value. */
export interface Pulse {
  beat(value: string): void;
  /** Whether this was the last beat. */
  isAt(value: string): boolean;
}

export interface FormulaCell {
  readonly sheetId: number;
  readonly a1: string;
  readonly formula: string;
}

/** A formula and the calls in it that are to be parked, as they stand in it. */
export interface CallingCell extends FormulaCell {
  readonly calls: readonly string[];
}

/** The cells whose formulas call one of our functions without the pulse, wherever in the spreadsheet they are. */
export interface MetricFormulas {
  /** One search over the whole spreadsheet. */
  all(): readonly FormulaCell[];
  /**
   * Puts the word in front of the calls in each cell and makes it visible. Only replaces within what stands there,
   * so a cell that was moved meanwhile, or has come in its place, loses nothing.
   * @returns whether each cell has been reached.
   */
  park(cells: readonly CallingCell[], word: string): boolean;
  /** Takes the word away wherever it stands by now. @returns whether none is left. */
  restore(word: string): boolean;
}

export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export type Handler = 'runHourly' | 'onSpreadsheetChange';

export interface InstalledTrigger {
  readonly id: string;
  readonly handler: string;
}

/** The current user's own triggers of this add-on in this spreadsheet; those of others cannot be seen. */
export interface Triggers {
  all(): readonly InstalledTrigger[];
  /** @returns the new trigger's id, which its events carry as `triggerUid`. */
  install(handler: Handler): string;
  remove(id: string): void;
}

/** Questions in front of the spreadsheet; never to be asked while the lock is held. */
export interface Dialogs {
  confirm(title: string, question: string): boolean;
  tell(title: string, message: string): void;
}

/** A dialog with a field. */
export interface Question {
  /** @returns what was typed, undefined where the dialog was closed without an answer. */
  ask(title: string, question: string): string | undefined;
}

/** The one cell that is selected. */
export interface CellInFront {
  /** As the user calls it: `B4`. */
  readonly name: string;
  isEmpty(): boolean;
  /** Only with formulas of one argument: which separator Google wants here depends on the locale. */
  enter(formula: string): void;
}

export interface Tab {
  readonly id: number;
  readonly name: string;
}

/** How one column of a fresh table looks and what its cells offer. */
export interface ColumnLook {
  readonly width: number;
  /** Of a column of days: how the language writes one, as a number format. */
  readonly dayFormat: string | undefined;
  /** Long texts go on in the next line of their cell. */
  readonly wraps: boolean;
  /** Texts of many lines, of which a row shows the first: it stays a list. */
  readonly isLetter: boolean;
  /** Words of the drop-down; other words may still be typed. None for no drop-down. */
  readonly choices: readonly string[];
}

/** Makes tabs and dresses them; Set up's port. Positions count from 0, sheet rows from 1. */
export interface TabMaker {
  tabs(): readonly Tab[];
  headerRow(tabId: number): readonly CellValue[];
  /** The last row and column with anything in them, the header row included; 0 for an empty sheet. */
  filledRows(tabId: number): number;
  filledColumns(tabId: number): number;
  add(name: string): number;
  writeHeaders(tabId: number, firstPosition: number, headers: readonly string[]): void;
  dress(tabId: number, firstPosition: number, looks: readonly ColumnLook[]): void;
  writeRows(tabId: number, firstRow: number, rows: readonly (readonly NewCell[])[]): void;
  layDashboard(tabId: number, dashboard: DashboardLayout): void;
  hasPulse(): boolean;
  /** Names the cell that the metrics on the dashboard refer to. */
  placePulse(tabId: number): void;
  removePulse(): void;
  show(tabId: number): void;
}

export interface DashboardLayout {
  readonly title: string;
  readonly subtitle: string;
  readonly pulseNote: string;
  /** One formula, whose result brings its own headers and as many rows as there are figures. */
  readonly summary: string;
}

/** The spreadsheet as a whole. */
export interface SpreadsheetFacts {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** As Sheets writes it: `en_US`, `de`. */
  readonly locale: string;
  readonly timeZone: string;
}

/** What every use case needs that reads the sheet, by the spreadsheet's own clock. */
export interface ReadingPorts {
  readonly tables: Tables;
  readonly cellClock: CellClock;
  readonly clock: Clock;
}

/** What a use case needs besides to write to the sheet and to keep what is derived from it fresh. */
export interface WritingPorts extends ReadingPorts {
  readonly documentProperties: PropertyStore;
  readonly lock: DocumentLock;
  readonly pulse: Pulse;
  readonly formulas: MetricFormulas;
  readonly ids: Ids;
  /** Two calls that never leave the script's process. */
  readonly digest: Digest;
  readonly spreadsheet: SpreadsheetFacts;
  /** Brings a row before the eyes of whoever is at the spreadsheet. */
  readonly reveal: (table: ColumnTable, row: number) => void;
}

/** What the hourly run needs besides, to write to its owner. */
export interface HourlyPorts extends WritingPorts {
  readonly mailbox: Mailbox;
}

/** What Google lets the account do that runs the script. */
export interface Authorization {
  /** Where the account can allow what is not allowed; undefined where all is. */
  missing(): string | undefined;
}

/** What the hourly run needs of the account besides. */
export interface RunPorts extends HourlyPorts {
  readonly authorization: Authorization;
  readonly triggers: Triggers;
  /** What stands for the account that runs the script, without naming it. */
  readonly account: () => string;
}

/** Found tabs by table, for `Tables`. */
export type TabIds = { readonly [T in TableName]?: number };
