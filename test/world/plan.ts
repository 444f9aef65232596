import type { SendMode } from '../../src/domain/cells/vocabulary';

/** A world as data: all that happens in it, with every parameter, so that it replays, shrinks and can be printed. */

/** The tabs that people work in; `own` is a sheet of the person's own. */
export const TABS = ['log', 'people', 'followUps', 'own'] as const;
export type Tab = (typeof TABS)[number];

/** One firing of the hourly trigger. */
export interface TriggerRun {
  /** The hour of the simulated day, counted from the world's start. */
  readonly hour: number;
  readonly lateMinutes: number;
  readonly twice: boolean;
}

export type UserActName = (typeof USER_ACTS)[number];

/** What somebody does at the keyboard. Numbers are taken modulo what the sheet has at that moment. */
export interface UserAct {
  readonly do: UserActName;
  readonly tab: Tab;
  readonly row: number;
  readonly column: number;
  readonly count: number;
  readonly to: number;
  readonly text: number;
  readonly yes: boolean;
}

export const USER_ACTS = [
  'type', 'typeRow', 'pasteTextDates', 'clear', 'insertRows', 'deleteRows', 'insertColumns', 'deleteColumns',
  'moveRows', 'moveColumns', 'sort', 'sortRange', 'duplicateRow', 'cutRow', 'fill', 'setFilter', 'filterColumn',
  'removeFilter', 'hideRows', 'showRows', 'hideColumns', 'showColumns', 'merge', 'unmerge', 'format', 'setNote',
  'setColumnWidth', 'freezeRows', 'setRule', 'protect', 'unprotect', 'renameHeader', 'duplicateHeader', 'clearIds',
  'copyIds', 'markDone', 'addTab', 'renameTab', 'duplicateTab', 'deleteCopiedTab', 'moveTab', 'hideTab', 'showTab',
  'setTimeZone', 'setLocale', 'renameSpreadsheet', 'undo', 'redo', 'setState', 'snooze', 'typeMessage', 'ownReminder',
  'doNotContact', 'stopSending', 'decideToday',
] as const; // prettier-ignore

/** Logs one entry from the sidebar, or tries one again that got no answer. */
export interface LogAct {
  readonly do: 'log';
  readonly who: readonly number[];
  readonly kind: number;
  readonly how: number;
  readonly twoWay: number;
  readonly daysAgo: number;
  readonly remindInDays: number | null;
  /** Whether the person presses *Save* again where no answer came. */
  readonly again: boolean;
  /** Whether the page asks for the entry's meaning, as it does unless it is closed at once. */
  readonly explain: boolean;
}

export type OtherAct =
  | { readonly do: 'runHourly'; readonly times: number }
  | { readonly do: 'openSidebar' }
  /** *Save* once more, for the latest entry that got no answer. */
  | { readonly do: 'retry' }
  | { readonly do: 'setUpAgain' }
  /** *Send selected*, and yes to its question. */
  | { readonly do: 'sendSelected'; readonly row: number; readonly count: number }
  /** The other person sits down at the keyboard, or the owner again. */
  | { readonly do: 'changePerson' }
  /** *Make a copy*, which is left open for some days. */
  | { readonly do: 'copyFile'; readonly days: number };

/** What happens in the mailbox of the spreadsheet's owner. */
export type MailAct =
  /** Whoever got a message answers it, also from an address that nobody knows, or a machine does. */
  | {
      readonly do: 'answer';
      readonly message: number;
      readonly how: 'reply' | 'outOfOffice' | 'bounce';
      readonly elsewhere: boolean;
    }
  | { readonly do: 'handleDraft'; readonly draft: number; readonly what: 'send' | 'change' | 'remove' }
  | { readonly do: 'writeMail'; readonly person: number };

export type Act = LogAct | UserAct | OtherAct | MailAct;

/** What goes wrong with a running script. */
export interface Fault {
  readonly do: 'kill' | 'fail' | 'failFromHere';
  readonly when: 'before' | 'after';
}

/** Happens at the n-th service call that the step's scripts make, counted over all of them. */
export interface Meanwhile {
  readonly call: number;
  /** Another window logs while the script runs, where it is a `LogAct`. */
  readonly event: Fault | UserAct | LogAct;
}

export interface Step {
  /** Minutes from the world's start. */
  readonly minute: number;
  readonly act: Act;
  readonly meanwhile: readonly Meanwhile[];
}

export interface WorldPlan {
  readonly seed: number;
  /** Index into `PLACES`. */
  readonly place: number;
  readonly mailQuota: number;
  readonly edition: 'full' | 'lite';
  /** What Settings say of all follow-ups. */
  readonly mode: SendMode;
  /** Whether a mail is found by a search as soon as it came. */
  readonly newMailFoundBySearch: boolean;
  readonly identicalFormulaRecalculates: boolean;
  readonly unflushedWritesOutliveAKill: boolean;
  /** Rows of the dashboard whose figures stay; the person deletes the others. */
  readonly figures: readonly number[];
  /** A formula without data on the person's own sheet. */
  readonly bareFormula: boolean;
  /** For each simulated day the firings of the hourly trigger; a day without an entry has none. */
  readonly triggerDays: readonly (readonly TriggerRun[])[];
  readonly steps: readonly Step[];
}

export function isUserAct(act: Act): act is UserAct {
  return (USER_ACTS as readonly string[]).includes(act.do);
}

export function isMailAct(act: Act): act is MailAct {
  return act.do === 'answer' || act.do === 'handleDraft' || act.do === 'writeMail';
}

export function isFault(event: Meanwhile['event']): event is Fault {
  return event.do === 'kill' || event.do === 'fail' || event.do === 'failFromHere';
}

/** One line a step, as a failing world is printed. */
export function planInWords(plan: WorldPlan): string {
  const { steps, triggerDays, ...setting } = plan;
  const fired = triggerDays.flatMap((runs, day) =>
    runs.map(({ hour, lateMinutes, twice }) =>
      [`day ${String(day)} ${String(hour)} h`, lateMinutes > 0 ? `+${String(lateMinutes)} min` : '', twice ? 'twice' : '']
        .filter((part) => part !== '')
        .join(' '),
    ),
  ); // prettier-ignore
  return [
    JSON.stringify(setting),
    `hourly trigger: ${fired.join(', ') || 'never'}`,
    ...[...steps]
      .sort((a, b) => a.minute - b.minute)
      .map(({ minute, act, meanwhile }) => `${whenInWords(minute)} ${JSON.stringify(act)} ${JSON.stringify(meanwhile)}`),
  ].join('\n'); // prettier-ignore
}

function whenInWords(minute: number): string {
  const day = Math.floor(minute / 1440);
  return `day ${String(day)} +${String(minute - day * 1440)} min:`;
}
