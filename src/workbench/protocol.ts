/**
 * What the workbench's page and server say to each other, as JSON over loopback. Types only.
 *
 * Routes: `GET /` and its assets · `GET /events` (server-sent events, each a whole `Snapshot`) ·
 * `GET /api/cells?sheet&row&column&rows&columns` → `CellBlock` · `POST /api/<action>` with an `Actions` body →
 * `ActionAnswer` · `GET /sidebar` (the real html, with google.script.run) · `GET /mail/<id>` → `MailPage` ·
 * `GET /mail/<id>.eml` (RFC 5322) · `GET /mail/<id>.html` (the html part alone, without scripts).
 *
 * Hooks for browser tests, besides accessible names and roles:
 * - a cell is `role=gridcell` with `data-address="Log!B2"` (only cells in view are in the document; the text
 *   box named "Name box" goes anywhere: `Log!B200`, Enter); the selected one has `aria-selected="true"`;
 * - what is typed goes to the text box named "Cell"; the formula bar is the text box "Formula bar";
 * - sheets are `role=tab` in the tablist "Sheets"; menus are `role=menuitem` in the menubar "Menu bar";
 * - the sidebar is the frame titled as the add-on titled it, inside the complementary region "Sidebar";
 * - alerts and prompts are `role=alertdialog`; toasts are in the region "Notifications";
 * - the clock is `[data-testid=clock]` with the instant in `datetime`; its buttons are "+1 hour",
 *   "Tomorrow morning", "+1 week", "Now"; "Mail", "Triggers" and "Executions" open panels;
 * - `<html data-ready="true">` once the first snapshot is drawn; `[data-saving="false"]` when everything the
 *   person did is on the disk and its snapshot has arrived.
 */
import type {
  CellStyle,
  CellView,
  DialogButton,
  DialogView,
  Execution,
  MenuItem,
  RunAnswer,
  SentMail,
  SheetView,
  ToastView,
  TriggerView,
} from './emulator/contract';

export type {
  CellStyle,
  CellView,
  DialogButton,
  DialogView,
  Execution,
  MenuItem,
  RunAnswer,
  SentMail,
  SheetView,
  ToastView,
  TriggerView,
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
  /** The virtual clock, epoch milliseconds. */
  readonly now: number;
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
  /** What the person should know about the workbench itself, e.g. a file that could not be read. */
  readonly notices: readonly string[];
}

export type MailSummary = Pick<SentMail, 'id' | 'at' | 'to' | 'subject'>;

/** One mail as a mail reader shows it, parsed back from its bytes. */
export interface MailPage {
  readonly subject: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly text: string;
  readonly hasHtml: boolean;
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
type Nothing = Readonly<Record<string, never>>;

/** How far the clock goes; `now` is the real time, if that is later. */
export type ClockStep = 'hour' | 'morning' | 'week' | 'now';

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
  readonly 'add-sheet': Nothing;
  readonly 'rename-sheet': OnSheet & { readonly name: string };
  readonly 'delete-sheet': OnSheet;
  readonly 'set-time-zone': { readonly timeZone: string };
  readonly 'set-locale': { readonly locale: string };
  readonly activate: OnCell;
  readonly menu: { readonly handler: string };
  readonly run: { readonly name: string; readonly args: readonly unknown[] };
  readonly 'close-sidebar': Nothing;
  readonly dialog: { readonly button: DialogButton | 'CLOSE'; readonly text?: string };
  readonly clock: { readonly step: ClockStep };
  readonly trigger: { readonly id: string };
}

export type ActionName = keyof Actions;

/** What an action gives back beside its effect on the snapshot. */
export interface ActionResults {
  readonly 'add-sheet': { readonly sheetId: number };
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
