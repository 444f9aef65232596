import type { DialogButton, DialogView, MenuItem, SidebarView, ToastView } from '../contract';

/** What the spreadsheet's one window shows of the add-on. */
export class Screen {
  menuItems: readonly MenuItem[] = [];
  sidebar: SidebarView | undefined;
  private toasts: ToastView[] = [];

  toast(title: string, message: string): void {
    this.toasts.push({ title, message });
  }

  takeToasts(): readonly ToastView[] {
    const taken = this.toasts;
    this.toasts = [];
    return taken;
  }
}

/** How a user left a dialog. */
export interface DialogReply {
  readonly button: DialogButton | 'CLOSE';
  /** What a prompt's field held; '' for an alert. */
  readonly text: string;
}

/** Shows a dialog and gives the reply, or ends the script's run until there is one. */
export type ShowDialog = (dialog: DialogView) => DialogReply;
