import type { AddOnWords } from '../../domain/words/add-on';
import { handlerName } from './handler-name';

/** Works in every authorization mode: touches neither the spreadsheet nor properties. */
export function showAddOnMenu(words: AddOnWords['menu']): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(words.open, handlerName('openSidebar'))
    .addItem(words.sendSelected, handlerName('sendSelected'))
    .addItem(words.preview, handlerName('previewMessage'))
    .addItem(words.insertMetric, handlerName('insertMetric'))
    .addSeparator()
    .addItem(words.stopSending, handlerName('stopSending'))
    .addItem(words.goOnSending, handlerName('goOnSending'))
    .addItem(words.handOver, handlerName('dailyMailToMe'))
    .addSeparator()
    .addItem(words.setUp, handlerName('setUp'))
    .addItem(words.remove, handlerName('removeRapport'))
    .addToUi();
}

/** Serves the file as it is: a template would take a `<?` inside the script for its own. */
export function showSidebar(title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(title));
}
