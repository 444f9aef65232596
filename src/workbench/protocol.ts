/**
 * What the workbench's page and server say to each other, as JSON over loopback. Types only.
 *
 * Routes: `GET /` and its assets · `GET /events` (server-sent events, each a whole `Snapshot`) ·
 * `GET /api/cells?sheet&row&column&rows&columns` → `CellBlock` · `POST /api/<action>` with an `Actions` body →
 * `ActionAnswer` · `GET /sidebar` (the real html, with google.script.run) · `GET /mail/<id>` → `MailPage` ·
 * `GET /mail/<id>.eml` (RFC 5322) · `GET /mail/<id>.html` (the html part alone, without scripts) ·
 * `GET /csv/<sheetId>.csv` (a sheet as displayed) · `GET /api/filter-values?sheet&column` → `readonly string[]` ·
 * `GET /api/next-cell?sheet&row&column&down&right` → `CellPlace`, where Ctrl and an arrow key lead ·
 * `GET /api/calls?execution` → `readonly CallView[]`.
 *
 * Hooks for browser tests, besides accessible names and roles:
 * - a cell is `role=gridcell` with `data-address="Log!B2"` (only cells in view are in the document; the text
 *   box named "Name box" goes anywhere: `Log!B200`, Enter); the selected one has `aria-selected="true"`;
 * - what is typed goes to the text box named "Cell"; the formula bar is the text box "Formula bar";
 * - sheets are `role=tab` in the tablist "Sheets"; menus are `role=menuitem` in the menubar "Menu bar";
 * - the toolbar is `role=toolbar`; context menus are `role=menu` named "Cell actions", "Row and column actions" and
 *   "Sheet actions"; a filter's list is the form "Filter by column A"; under a formula there is the listbox
 *   "Functions" or the note "Help for STREAK"; sums are in the status "The selection";
 * - `[data-fill-handle]`, `[data-edge]` (of a column's head), `[data-filter]` and `[data-arrow]` (in a cell) are what
 *   the mouse takes hold of;
 * - the sidebar is the frame titled as the add-on titled it, inside the complementary region "Sidebar";
 * - alerts and prompts are `role=alertdialog`; toasts are in the region "Notifications";
 * - the clock is `[data-testid=clock]` with the instant in `datetime`; its buttons are "+1 hour",
 *   "Tomorrow morning", "+1 week", "Now"; "Mail", "Triggers" and "Executions" open panels;
 * - `<html data-ready="true">` once the first snapshot is drawn; `[data-saving="false"]` when everything the
 *   person did is on the disk and its snapshot has arrived.
 */
import type {
  Box,
  CellStyle,
  CellView,
  ChosenRule,
  DialogButton,
  DialogView,
  Execution,
  MailboxMessage,
  MenuItem,
  PasteWhat,
  RunAnswer,
  SentMail,
  SheetView,
  Stretch,
  ToastView,
  TriggerView,
  WrittenMail,
} from './emulator/contract';

export type {
  Box,
  CellStyle,
  CellView,
  ChosenRule,
  DialogButton,
  DialogView,
  Execution,
  MailboxMessage,
  MenuItem,
  PasteWhat,
  RunAnswer,
  SentMail,
  SheetView,
  Stretch,
  ToastView,
  TriggerView,
  WrittenMail,
};

/** Everything a page shows but the cells; each push is whole, so a page that missed some is up to date again. */
export interface Snapshot {
  /** One per start of the server: another one means that everything a page remembers is old. */
  readonly session: string;
  /** Grows with every push to the windows. */
  readonly push: number;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  /** Those that a spreadsheet can be set to, as Sheets names them: `de_DE`. */
  readonly locales: readonly string[];
  /** The virtual clock, epoch milliseconds. */
  readonly now: number;
  /** Whose spreadsheet window this is. */
  readonly user: string;
  /** Everybody who may sit down at the keyboard, the owner first. */
  readonly people: readonly string[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** True while triggers or custom functions of an earlier action are still to run. */
  readonly computing: boolean;
  /** True until the person has chosen how to begin: an empty spreadsheet or the example. */
  readonly fresh: boolean;
  /** What Sheets shows while a custom function is typed, from its JSDoc. */
  readonly functions: readonly FunctionHelp[];
  /** The next run that would be stopped half-way, if the person asked for it. */
  readonly killing: KillOrder | null;
  /** Something that takes its time; until it is over, nothing else is done. */
  readonly work: LongWorkView | null;
  readonly sheets: readonly SheetView[];
  /** The sheet that a script (not a person) brought to the front last; `turn` grows each time it does. */
  readonly focus: { readonly sheetId: number; readonly turn: number };
  readonly menu: readonly MenuItem[];
  /** `key` changes when the sidebar has to be loaded anew. */
  readonly sidebar: { readonly title: string; readonly key: string } | null;
  readonly dialog: DialogView | null;
  readonly triggers: readonly TriggerView[];
  /** Newest first. */
  readonly mails: readonly MailSummary[];
  /** Newest first, the latest two hundred. */
  readonly executions: readonly Execution[];
  /** The latest few; ids grow, and a page shows those that it has not seen. */
  readonly toasts: readonly (ToastView & { readonly id: number })[];
  /** The latest few insertions and deletions by a person; ids grow. An open edit goes along with its cell. */
  readonly shifts: readonly (Shift & { readonly id: number })[];
  /** What the person should know about the workbench itself, e.g. a file that could not be read. */
  readonly notices: readonly string[];
}

export type MailSummary = Pick<
  MailboxMessage,
  | 'id'
  | 'threadId'
  | 'folder'
  | 'unread'
  | 'at'
  | 'from'
  | 'fromName'
  | 'to'
  | 'subject'
  | 'automatic'
  | 'inReplyTo'
>;

/** Rows or columns that were put in (`by` is positive) before one, or taken out (`by` is negative) from it on. */
export interface Shift {
  readonly sheetId: number;
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly by: number;
}

/** A custom function's help card: what its JSDoc says. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: string;
    readonly optional: boolean;
    readonly description: string;
  }[];
  readonly returns: string;
  readonly examples: readonly string[];
}

/** Stops the next execution of a function (of any, where none is named) before its n-th service call. */
export interface KillOrder {
  readonly handler: string | null;
  readonly call: number;
}

export interface LongWorkView {
  readonly what: 'example' | 'clock';
  readonly done: number;
  readonly of: number;
}

/** One service call of an execution. */
export interface CallView {
  /** Google's own words, e.g. `Range.setValues`. */
  readonly method: string;
  readonly kind: string;
  readonly argumentBytes: number;
}

/** One mail as a mail reader shows it, parsed back from its bytes. */
export interface MailPage {
  readonly subject: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly text: string;
  readonly hasHtml: boolean;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface CellBlock {
  /** The sheet's version that these cells belong to. */
  readonly version: number;
  readonly cells: readonly CellView[];
}

interface OnSheet {
  readonly sheetId: number;
}
interface OnCell extends OnSheet {
  readonly row: number;
  readonly column: number;
}
interface Stretched {
  readonly first: number;
  readonly count: number;
}
type Nothing = Readonly<Record<string, never>>;

/** How far the clock goes; `now` is the real time, if that is later; else a wall time in the spreadsheet's zone. */
export type ClockStep = 'hour' | 'morning' | 'week' | 'now' | { readonly wallTime: string };

/** How a new workbench begins. */
export type Beginning = 'empty' | 'example';

/** The body of each `POST /api/<name>`. */
export interface Actions {
  readonly type: OnCell & { readonly text: string };
  readonly paste: OnCell & { readonly block: readonly (readonly string[])[] };
  readonly clear: OnCell & { readonly rows: number; readonly columns: number };
  readonly 'insert-rows': OnSheet & { readonly before: number; readonly count: number };
  readonly 'delete-rows': OnSheet & { readonly first: number; readonly count: number };
  readonly 'insert-columns': OnSheet & { readonly before: number; readonly count: number };
  readonly 'delete-columns': OnSheet & { readonly first: number; readonly count: number };
  readonly sort: OnSheet & { readonly column: number; readonly ascending: boolean };
  readonly 'paste-cells': {
    readonly from: Box & OnSheet;
    /** With the size of the selection, where that is larger than what was copied. */
    readonly to: OnCell & { readonly rows?: number; readonly columns?: number };
    readonly what: PasteWhat;
    readonly cut: boolean;
  };
  readonly fill: OnSheet & { readonly from: Box; readonly to: Box };
  readonly 'move-rows': OnSheet & Stretched & { readonly before: number };
  readonly 'move-columns': OnSheet & Stretched & { readonly before: number };
  readonly 'hide-rows': OnSheet & Stretched;
  readonly 'show-rows': OnSheet & Stretched;
  readonly 'hide-columns': OnSheet & Stretched;
  readonly 'show-columns': OnSheet & Stretched;
  readonly 'sort-range': OnSheet & {
    readonly box: Box;
    readonly column: number;
    readonly ascending: boolean;
  };
  readonly 'set-filter': OnSheet & { readonly box: Box };
  readonly 'filter-column': OnSheet & { readonly column: number; readonly hiddenValues: readonly string[] };
  readonly 'remove-filter': OnSheet;
  readonly merge: OnSheet & { readonly box: Box };
  readonly unmerge: OnSheet & { readonly box: Box };
  readonly format: OnSheet & {
    readonly box: Box;
    readonly look: CellStyle & { readonly numberFormat?: string };
  };
  readonly 'set-note': OnCell & { readonly text: string };
  readonly 'set-column-width': OnSheet & Stretched & { readonly pixels: number };
  readonly 'freeze-rows': OnSheet & { readonly count: number };
  readonly 'set-rule': OnSheet & { readonly box: Box; readonly rule: ChosenRule | null };
  readonly protect: OnSheet & {
    readonly box?: Box;
    readonly description: string;
    readonly warningOnly: boolean;
  };
  readonly unprotect: OnSheet & { readonly protectionId: number };
  readonly 'duplicate-sheet': OnSheet;
  readonly 'move-sheet': OnSheet & { readonly position: number };
  readonly 'hide-sheet': OnSheet;
  readonly 'show-sheet': OnSheet;
  readonly 'rename-spreadsheet': { readonly name: string };
  readonly undo: Nothing;
  readonly redo: Nothing;
  readonly 'add-sheet': Nothing;
  readonly 'rename-sheet': OnSheet & { readonly name: string };
  readonly 'delete-sheet': OnSheet;
  readonly 'set-time-zone': { readonly timeZone: string };
  readonly 'set-locale': { readonly locale: string };
  /** One cell where no size is given. */
  readonly activate: OnCell & { readonly rows?: number; readonly columns?: number };
  readonly menu: { readonly handler: string };
  readonly run: { readonly name: string; readonly args: readonly unknown[] };
  readonly 'close-sidebar': Nothing;
  readonly dialog: { readonly button: DialogButton | 'CLOSE'; readonly text?: string };
  readonly clock: { readonly step: ClockStep };
  readonly trigger: { readonly id: string };
  /** `null` takes the order back. */
  readonly 'kill-next': { readonly order: KillOrder | null };
  readonly 'mail-answer': {
    readonly id: string;
    readonly automatic: 'out of office' | 'bounce' | null;
    /** An address of theirs; `null`: the one that the message went to. */
    readonly from: string | null;
    readonly text: string;
  };
  readonly 'mail-write': { readonly mail: WrittenMail; readonly send: boolean };
  readonly 'mail-change-draft': { readonly id: string; readonly mail: WrittenMail };
  readonly 'mail-send-draft': { readonly id: string };
  readonly 'mail-remove': { readonly id: string };
  readonly 'mail-read': { readonly id: string };
  /** Somebody else sits down at the keyboard, and opens the spreadsheet. */
  readonly 'sign-in': { readonly email: string };
  /** Puts everything away beside the new file, after the page has asked. */
  readonly 'start-over': Nothing;
  readonly begin: { readonly with: Beginning };
}

export type ActionName = keyof Actions;

/** What an action gives back beside its effect on the snapshot. */
export interface ActionResults {
  readonly 'add-sheet': { readonly sheetId: number };
  readonly 'duplicate-sheet': { readonly sheetId: number };
  readonly run: RunAnswer;
}

export type ActionResult<N extends ActionName> = N extends keyof ActionResults ? ActionResults[N] : null;

/**
 * `error` is for the person: what was refused and why. `push` names the snapshot that shows the effect: a page
 * that has it shows what the action did.
 */
export type ActionAnswer<N extends ActionName = ActionName> = { readonly push: number } & (
  { readonly ok: true; readonly result: ActionResult<N> } | { readonly ok: false; readonly error: string }
);
