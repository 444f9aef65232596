/** Draws the picture of the emulator that every window gets. */
import type { Emulator, SidebarView, ToastView } from '../emulator/contract';
import { LOCALE_NAMES } from '../emulator/workbook/locales';
import type { FunctionHelp, MailSummary, Shift, Snapshot } from '../protocol';

const EXECUTIONS_SHOWN = 200;
const TOASTS_KEPT = 5;
const SHIFTS_KEPT = 20;

/** What stays the same for as long as a session lasts. */
export interface SessionFacts {
  readonly session: string;
  readonly functions: readonly FunctionHelp[];
  readonly people: readonly string[];
}

export type SessionState = Pick<Snapshot, 'fresh' | 'work' | 'killing'>;

/** Remembers what the emulator itself forgets: toasts taken, and which sheet a script brought forward. */
export class SnapshotMaker {
  private toasts: (ToastView & { readonly id: number })[] = [];
  private lastToast = 0;
  private turn = 0;
  private activeSheetId: number;
  private sidebar: SidebarView | undefined;
  private sidebarsShown = 0;
  private shifts: Snapshot['shifts'] = [];
  private lastShift = 0;

  constructor(
    private readonly emulator: Emulator,
    private readonly facts: SessionFacts,
    private told: readonly string[],
  ) {
    this.activeSheetId = emulator.workbook.activeSheetId;
  }

  /** To be called after a person went to a sheet, so that other windows do not follow. */
  personMoved(): void {
    this.activeSheetId = this.emulator.workbook.activeSheetId;
  }

  shifted(shift: Shift): void {
    this.shifts = [...this.shifts, { ...shift, id: ++this.lastShift }].slice(-SHIFTS_KEPT);
  }

  /** A toast of the workbench's own. */
  tell(toast: ToastView): void {
    this.keepToasts([toast]);
  }

  notice(text: string): void {
    this.told = [...this.told, text];
  }

  get notices(): readonly string[] {
    return this.told;
  }

  make(push: number, state: SessionState): Snapshot {
    this.noticeFocus();
    this.keepToasts(this.emulator.takeToasts());
    const { emulator } = this;
    const { name, locale, timeZone } = emulator.workbook;
    return {
      ...this.facts,
      ...state,
      push,
      name,
      locale,
      timeZone,
      locales: LOCALE_NAMES,
      now: emulator.now,
      user: emulator.signedInAs,
      canUndo: emulator.workbook.canUndo,
      canRedo: emulator.workbook.canRedo,
      computing: emulator.computing,
      sheets: emulator.workbook.sheets(),
      focus: { sheetId: this.activeSheetId, turn: this.turn },
      menu: emulator.menu(),
      sidebar: this.sidebarNow(),
      dialog: emulator.dialog() ?? null,
      triggers: emulator.triggers(),
      mails: mailsOf(emulator),
      executions: emulator.executions().slice(-EXECUTIONS_SHOWN).reverse(),
      toasts: this.toasts,
      shifts: this.shifts,
      notices: this.notices,
    };
  }

  private noticeFocus(): void {
    const { activeSheetId } = this.emulator.workbook;
    if (activeSheetId === this.activeSheetId) return;
    this.activeSheetId = activeSheetId;
    this.turn++;
  }

  /** As at Google, a sidebar that is shown again is loaded anew, even if its page is the same. */
  private sidebarNow(): Snapshot['sidebar'] {
    const sidebar = this.emulator.sidebar();
    if (sidebar !== this.sidebar) this.sidebarsShown++;
    this.sidebar = sidebar;
    return sidebar
      ? { title: sidebar.title, key: `${this.facts.session}-${String(this.sidebarsShown)}` }
      : null;
  }

  private keepToasts(toasts: readonly ToastView[]): void {
    const numbered = toasts.map((toast) => ({ ...toast, id: ++this.lastToast }));
    this.toasts = [...this.toasts, ...numbered].slice(-TOASTS_KEPT);
  }
}

function mailsOf(emulator: Emulator): readonly MailSummary[] {
  return emulator
    .mailbox()
    .map(({ id, threadId, folder, unread, at, from, fromName, to, subject, automatic, inReplyTo }) => ({
      ...{ id, threadId, folder, unread, at, from, to, subject },
      ...(fromName === undefined ? {} : { fromName }),
      ...(automatic === undefined ? {} : { automatic }),
      ...(inReplyTo === undefined ? {} : { inReplyTo }),
    }))
    .reverse();
}
