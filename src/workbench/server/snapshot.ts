/** Draws the picture of the emulator that every window gets. */
import { createHash } from 'node:crypto';
import type { Emulator, ToastView } from '../emulator/contract';
import type { Snapshot } from '../protocol';

const EXECUTIONS_SHOWN = 200;
const TOASTS_KEPT = 5;

/** Remembers what the emulator itself forgets: toasts taken, and which sheet a script brought forward. */
export class SnapshotMaker {
  private toasts: (ToastView & { readonly id: number })[] = [];
  private lastToast = 0;
  private turn = 0;
  private activeSheetId: number;

  constructor(
    private readonly emulator: Emulator,
    private readonly session: string,
    private readonly notices: readonly string[],
  ) {
    this.activeSheetId = emulator.workbook.activeSheetId;
  }

  /** To be called after a person went to a sheet, so that other windows do not follow. */
  personMoved(): void {
    this.activeSheetId = this.emulator.workbook.activeSheetId;
  }

  make(push: number): Snapshot {
    this.noticeFocus();
    this.collectToasts();
    const { emulator } = this;
    const { name, locale, timeZone } = emulator.workbook;
    return {
      session: this.session,
      push,
      name,
      locale,
      timeZone,
      now: emulator.now,
      sheets: emulator.workbook.sheets(),
      focus: { sheetId: this.activeSheetId, turn: this.turn },
      menu: emulator.menu(),
      sidebar: sidebarOf(emulator),
      dialog: emulator.dialog() ?? null,
      triggers: emulator.triggers(),
      mails: mailsOf(emulator),
      executions: emulator.executions().slice(-EXECUTIONS_SHOWN).reverse(),
      toasts: this.toasts,
      notices: this.notices,
    };
  }

  private noticeFocus(): void {
    const { activeSheetId } = this.emulator.workbook;
    if (activeSheetId === this.activeSheetId) return;
    this.activeSheetId = activeSheetId;
    this.turn++;
  }

  private collectToasts(): void {
    const taken = this.emulator.takeToasts().map((toast) => ({ ...toast, id: ++this.lastToast }));
    this.toasts = [...this.toasts, ...taken].slice(-TOASTS_KEPT);
  }
}

function sidebarOf(emulator: Emulator): Snapshot['sidebar'] {
  const sidebar = emulator.sidebar();
  if (!sidebar) return null;
  return { title: sidebar.title, key: createHash('sha256').update(sidebar.html).digest('hex').slice(0, 16) };
}

function mailsOf(emulator: Emulator): Snapshot['mails'] {
  return emulator
    .sentMail()
    .map(({ id, at, to, subject }) => ({ id, at, to, subject }))
    .reverse();
}
