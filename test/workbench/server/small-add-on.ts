import type { ProjectFiles } from '../../../src/workbench/emulator';

const SCOPES = ['spreadsheets.currentonly', 'script.container.ui', 'script.send_mail', 'userinfo.email'];

/** An add-on just large enough to have something to serve. */
export const SMALL_ADD_ON: ProjectFiles = {
  code: `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu()
    .addItem('Open', 'openSidebar').addItem('Mail me', 'mailMe').addItem('Add a sheet', 'addSheet').addToUi();
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Small'));
}
function addSheet() {
  SpreadsheetApp.getActiveSpreadsheet().insertSheet('Made by a script');
  SpreadsheetApp.getActiveSpreadsheet().toast('There is a new sheet.', 'Done');
}
function mailMe() {
  MailApp.sendEmail({
    to: Session.getActiveUser().getEmail(),
    subject: 'Grüße an Zoë',
    body: 'Ring Zoë.\\n\\n.leading dot\\nFrom here on',
    htmlBody: '<p style="color:green">Ring <b>Zoë</b>.</p><script>alert(1)</script>',
    name: 'Rapport',
  });
}
function goToFirstSheet() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].activate(); }
function goToLastSheet() {
  SpreadsheetApp.getActiveSpreadsheet().getSheets().slice(-1)[0].activate();
}
function selected() { return SpreadsheetApp.getActiveSpreadsheet().getActiveRange().getA1Notation(); }
function echo(value) { return { got: value }; }
function refuse() { throw new Error('Not today.'); }
function hidden_() { return 'private'; }
`,
  html: { Sidebar: '<!doctype html><html><head><title>Small</title></head><body>Hello</body></html>' },
  manifest: {
    timeZone: 'America/New_York',
    oauthScopes: SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`),
  },
};
