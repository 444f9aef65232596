import { createEmulator } from '../../../src/workbench/emulator';

const CODE = `
  function hideFirst() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].hideSheet(); }
  function addSecond() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('Second'); }`;

function script() {
  const scope = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
  return createEmulator({
    project: { code: CODE, html: {}, manifest: { timeZone: 'Etc/UTC', oauthScopes: [scope] } },
    now: Date.UTC(2026, 10, 22, 12),
    user: { email: 'ada@example.com', locale: 'en' },
    spreadsheet: { name: 'Contacts', locale: 'en_US', timeZone: 'Etc/UTC' },
    seed: 1,
  });
}

describe('Sheet.hideSheet', () => {
  it('hides a sheet beside another that can be seen', () => {
    const emulator = script();

    emulator.callFromSidebar('addSecond', []);
    emulator.callFromSidebar('hideFirst', []);

    expect(emulator.workbook.sheets().map(({ hidden }) => hidden)).toEqual([true, false]);
  });

  it('refuses to hide the only sheet that can be seen', () => {
    const emulator = script();

    const answer = emulator.callFromSidebar('hideFirst', []);

    expect(answer).toEqual({
      ok: false,
      error: expect.stringContaining("can't hide all the sheets") as string,
    });
    expect(emulator.workbook.sheets().map(({ hidden }) => hidden)).toEqual([false]);
  });
});
