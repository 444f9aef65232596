import type { Dialogs } from '../use-cases/ports';

export class UiDialogs implements Dialogs {
  confirm(title: string, question: string): boolean {
    const ui = SpreadsheetApp.getUi();
    return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
  }

  tell(title: string, message: string): void {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, message, ui.ButtonSet.OK);
  }
}
