/**
 * The seam between the cells (workbook/, spreadsheet-app/) and the rest of the emulator. All values that cross it
 * are of the host's realm: plain arrays, host Dates.
 */
import type { Assumptions, CellScalar, UserActions, Workbook } from './contract';

export interface CellBlock {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A user's change, reported once it is done. `value` and `oldValue` only for a single cell, as typed text. */
export type UserChange =
  | { readonly type: 'EDIT'; readonly block: CellBlock; readonly value?: string; readonly oldValue?: string }
  | { readonly type: Exclude<ChangeType, 'EDIT'> };

/** Google's words for what an installable change trigger is told. */
export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

/** Value of a custom function as the script returned it, brought to the host's realm; or the message it threw. */
export type CustomFunctionResult =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

/** How the cells get a custom function run. */
export interface CustomFunctions {
  /** Whether the script has a public top-level function of this name, in whatever capitals. */
  has(name: string): boolean;
  /** Runs it in an execution of its own. Dates go in and come out as host Dates; omitted arguments as undefined. */
  run(name: string, args: readonly unknown[], cell: CellBlock): CustomFunctionResult;
}

/** Whose hands, or whose script, change the cells. */
export interface Actor {
  readonly email: string;
  /** The spreadsheet's owner, whom no protection stops. */
  readonly isOwner: boolean;
}

export interface WorkbookOptions {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  /** The virtual clock, for NOW() and TODAY(): epoch milliseconds. */
  readonly now: () => number;
  readonly customFunctions: CustomFunctions;
  readonly assumptions: Assumptions;
  /** The effective user of the script that runs, else whoever is signed in; the owner where absent. */
  readonly actor?: () => Actor;
  /** What `save()` gave. */
  readonly saved?: unknown;
  /** What a follower told since then, in order. */
  readonly savedChanges?: readonly unknown[];
}

/** The spreadsheet's part of a `StateFollower`. */
export interface FollowedWorkbook {
  /** Undefined when nothing changed since the last call of either method. */
  changes(): unknown;
  whole(): Iterable<string>;
}

/**
 * The writes of scripts that Google has not applied yet, for a platform on which a kill loses them. Executions nest:
 * all but `begin` speak of the innermost one. What a person does meanwhile is in no buffer.
 */
export interface WriteBuffer {
  /** An execution begins to write. */
  begin(): void;
  /** It called `flush()`, or read cells: what it wrote until now is there for good. */
  flushed(): void;
  /** It was killed: what it wrote since the last flush or read vanishes, other people's changes stay. */
  lose(): void;
  /** It is over; what it wrote stays unless it was lost before. */
  end(): void;
}

/** What the emulator needs of the cells besides what a page sees. `createWorkbook(options)` in workbook/ makes one. */
export interface EmulatedWorkbook extends Workbook, UserActions {
  /** Called after each change made through `UserActions`, never for a script's writes. */
  onUserChange(listener: (change: UserChange) => void): void;
  /** NOW() and TODAY() have moved on. */
  clockMoved(): void;
  /**
   * Runs the custom functions that are due, after the built-in formulas. The emulator calls it when no script is
   * running: after each outermost execution and after a user's action with its triggers. Reads and `flush()`
   * inside a script recompute built-in formulas only and see a custom function's previous value, as at Google.
   */
  settle(): void;
  /** As `settle`, with a pause after each cell whose custom functions ran; not to be begun twice at a time. */
  settling(): Iterator<undefined>;
  /** Cells whose custom functions may have to run say `Loading...` until `settling` comes to them. */
  showLoading(): void;
  /** Replaces a sheet's cells from A1 on by values that need no parsing; dates as serial numbers. */
  load(sheetId: number, grid: readonly (readonly CellScalar[])[]): void;
  save(): unknown;
  /** As `save`, under another name: for *Make a copy*. */
  saveAs(name: string): unknown;
  follow(): FollowedWorkbook;
  readonly buffer: WriteBuffer;
}

/**
 * What one execution offers to its SpreadsheetApp: `createSpreadsheetApp(workbook, host)` in spreadsheet-app/ is
 * called once per execution and returns a described service object.
 */
export interface ServiceHost {
  /** The cell of a running custom function, the block of a running onEdit; undefined: what the user has selected. */
  readonly activeRange: CellBlock | undefined;
  /** The Ui of this execution. @throws ServiceError where Google has no user interface (time-driven, custom function). */
  ui(): GoogleAppsScript.Base.Ui;
  toast(title: string, message: string): void;
}
