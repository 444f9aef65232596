/**
 * What the emulator offers to whoever runs a built add-on in it: the workbench's server, tests, the benchmark.
 * Rows and columns count from 1 as in Sheets. Instants are epoch milliseconds of the virtual clock.
 */
import type { CallKind, Gate } from '../gate';
import type { AuthMode } from '../service';
import type { Assumptions } from './assumptions';
import type { Workbook } from './cells';
import type { MailActions, MailboxMessage, SentMail } from './mail';
import type { UserActions } from './user-actions';

export { ASSUMED, type Assumptions } from './assumptions';
export type * from './cells';
export type * from './mail';
export type * from './user-actions';

/** The files that clasp would push: the emulator knows nothing else of the add-on. */
export interface ProjectFiles {
  readonly code: string;
  /** Html files by name without extension. */
  readonly html: Readonly<Record<string, string>>;
  readonly manifest: { readonly timeZone: string; readonly oauthScopes: readonly string[] };
}

/** Somebody with a Google account who may open the spreadsheet. */
export interface Account {
  readonly email: string;
  readonly locale: string;
  readonly role: 'editor' | 'viewer';
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
  /** What `StateFollower.changes` gave since then, in order. */
  readonly savedChanges?: readonly unknown[];
  /** Recipients a day; a consumer account has 100. */
  readonly mailQuota?: number;
  /**
   * Recipients that get through beyond the quota before Google notices, two or three where it was seen;
   * `getRemainingDailyQuota()` is −1 then. None where absent.
   */
  readonly mailOverdraft?: number;
  /** An add-on (the default) may have one trigger of each type, a script bound to the spreadsheet 20 in all. */
  readonly installedAs?: 'add-on' | 'bound script';
  /** The mode of onOpen: `NONE` while the add-on is installed but not enabled in this spreadsheet; else `LIMITED`. */
  readonly openedIn?: 'NONE' | 'LIMITED';
  /** What differs from `ASSUMED`. */
  readonly assumptions?: Partial<Assumptions>;
  /** Who else may open the spreadsheet; its owner is `user`. */
  readonly others?: readonly Account[];
  /**
   * When a time-driven trigger that is due really fires: no instant where it is missed, two where it is doubled, a
   * later one where it is late. On time where absent. Must give the same for the same arguments.
   */
  readonly punctuality?: (trigger: { readonly id: string; readonly due: number }) => readonly number[];
  /**
   * Takes what Google does in its own time: triggers that a person's edit fires, custom functions that are due
   * (their cells show `Loading...`). Absent: done at once. Tasks must be run in order, one at a time.
   */
  readonly later?: (task: () => void) => void;
  /** In which order `submitFromSidebar` ends calls that are on their way together; as submitted where absent. */
  readonly completionOrder?: 'submitted' | 'random';
  /** Whether the browser is signed in to several accounts, so that google.script.run may meet the wrong one. */
  readonly severalAccounts?: boolean;
  /**
   * Milliseconds of its execution's time that a call takes, so that a long run meets Google's limits as it would
   * there; `CALL_COSTS` has measured ones. A kind that is absent takes none.
   */
  readonly callCosts?: Partial<Readonly<Record<CallKind, number>>>;
  /** Real and slept milliseconds an execution may take; Google's 30 s and 6 minutes where absent. */
  readonly executionLimits?: { readonly short: number; readonly long: number };
  /**
   * The script is known to come to an end: no thread stands by to stop one that computes without end, which is a
   * third of a short execution's time. Modelled time ends it all the same.
   */
  readonly endsByItself?: boolean;
}

export interface MenuItem {
  readonly label: string;
  /** The function that the item calls; undefined for a separator or a submenu. */
  readonly handler?: string;
  readonly separator?: true;
  readonly items?: readonly MenuItem[];
}

export type ExecutionOrigin =
  'simple trigger' | 'menu' | 'sidebar' | 'time-driven' | 'change trigger' | 'custom function';

export interface Execution {
  readonly id: number;
  readonly handler: string;
  readonly origin: ExecutionOrigin;
  readonly authMode: AuthMode;
  /** The address of the account that it ran as. */
  readonly user: string;
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
  /** What it would have taken at Google by `CALL_COSTS`, with what it slept: the same in every run. */
  readonly modelledMilliseconds: number;
}

export interface TriggerView {
  readonly id: string;
  readonly handler: string;
  readonly type: 'time-driven' | 'on change' | 'on edit' | 'on open';
  readonly everyHours?: number;
  /** Epoch milliseconds of the next firing, time-driven only. */
  readonly next?: number;
  /** Google's words where it has switched the trigger off: it is still there, and fires no more. */
  readonly disabled?: string;
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

/** Says what somebody who keeps the state has to write down. Both methods count from here on. */
export interface StateFollower {
  /** What changed since the last call of either method, as JSON-able data; `null` when nothing did. */
  changes(): unknown;
  /**
   * The text of `JSON.stringify(save())` as of now, in pieces that are quickly made: what changes while they are
   * taken is not in them but in the next `changes()`.
   */
  whole(): Iterable<string>;
}

export interface Emulator {
  readonly gate: Gate;
  readonly workbook: Workbook;
  readonly user: UserActions;
  readonly mail: MailActions;
  readonly now: number;
  /** Whose hands are at the keyboard: menu, sidebar, triggers, mailbox, *Undo* and authorization are theirs. */
  readonly signedInAs: string;
  /** @throws Error for an address that is neither the owner's nor among `others`. */
  signInAs(email: string): void;
  /** Takes back what the signed-in person allowed: all scopes where none is named. */
  revokeAuthorization(scopes?: readonly string[]): void;
  /** As after the consent screen: everything that the manifest asks for. */
  authorize(): void;
  /**
   * Installs the add-on for the signed-in person: runs onInstall where that happens in an open spreadsheet, which the
   * Marketplace's web site is not.
   */
  install(from: 'spreadsheet' | 'Marketplace'): void;
  /** Takes the add-on from the signed-in person: menu and sidebar are gone, their triggers fire no more. */
  uninstall(): void;
  /** Switches a trigger off, as Google does now and then "for an unknown reason". */
  disableTrigger(id: string): void;
  /**
   * Lets an execution that nobody sees hold the document lock, so that others wait for it in vain.
   * @returns a function that gives it back.
   */
  holdDocumentLock(): () => void;
  /** Id of the execution that holds the document lock; below 0 what `holdDocumentLock` stands for. */
  readonly documentLockHolder: number | undefined;
  /**
   * Lets an execution go on that a watcher of the gate made stand still by throwing a `Suspension` before one of its
   * calls. So any number of executions can take turns, call by call; locks stay held meanwhile.
   * @returns what it answered, undefined where it stands still again. @throws Error for one that does not stand still.
   */
  goOn(execution: number): RunAnswer | undefined;
  /** Opens the spreadsheet as the person who is signed in: runs onOpen. Called once before anything else by a page. */
  open(): void;
  /** Extensions → the add-on's name, as onOpen made it. */
  menu(): readonly MenuItem[];
  chooseMenuItem(handler: string): void;
  sidebar(): SidebarView | undefined;
  closeSidebar(): void;
  /** google.script.run, at once and alone: throws in the page for what the bridge cannot carry, else answers. */
  callFromSidebar(name: string, args: readonly unknown[]): RunAnswer;
  /**
   * google.script.run as a page meets it: ten calls are on their way at most, an eleventh waits, and they end in the
   * order of `EmulatorOptions.completionOrder` as `later` lets them. Throws as `callFromSidebar`.
   */
  submitFromSidebar(name: string, args: readonly unknown[], answered: (answer: RunAnswer) => void): void;
  /** The dialog that a waiting execution shows; it goes on with `answerDialog`. */
  dialog(): DialogView | undefined;
  answerDialog(button: DialogButton | 'CLOSE', text?: string): void;
  /** Takes the toasts shown since the last call. */
  takeToasts(): readonly ToastView[];
  /** Moves the virtual clock forward, firing every time-driven trigger that it passes, each at its time. @throws RangeError for no finite number. */
  advanceTo(instant: number): void;
  /** Runs one trigger now, as its "run now" button. */
  fireTrigger(id: string): void;
  /** Those of the person who is signed in; nobody sees another's. */
  triggers(): readonly TriggerView[];
  /** What everybody's scripts and hands have sent from this spreadsheet's accounts, oldest first. */
  sentMail(): readonly SentMail[];
  /** The signed-in person's messages, oldest first. */
  mailbox(): readonly MailboxMessage[];
  executions(): readonly Execution[];
  /** Called after everything that changed what a page shows. */
  onChange(listener: () => void): void;
  /** Everything worth keeping, as JSON-able data for `EmulatorOptions.saved`. */
  save(): unknown;
  /**
   * Follows the state for whoever keeps it. Each follower counts changes from its own beginning: the first one of a
   * loaded spreadsheet from what was loaded, any other from now.
   */
  follow(): StateFollower;
  /** Whether tasks given to `EmulatorOptions.later` are still to run. */
  readonly computing: boolean;
  /**
   * *Make a copy*: state for another emulator. Cells, names, zone and locale go along; triggers, document
   * properties, permissions and mail do not, and the copy has an id of its own.
   */
  copyOfFile(name: string): unknown;
}
