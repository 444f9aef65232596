import { emulatorOf, HOUR, SUNDAY_NOON } from './script-project';

/** As the first version of the workbench saved a file, when it knew one person. */
const FIRST = {
  version: 1,
  now: SUNDAY_NOON,
  randomState: 7,
  spreadsheetId: 'workbench-first',
  properties: { document: { of: 'document' }, user: { of: 'user' }, script: {} },
  triggers: [
    { id: '1', handler: 'hourly', type: 'time-driven', everyHours: 1, next: SUNDAY_NOON + HOUR / 2 },
  ],
  mailbox: {
    sent: [
      { id: 'm', at: 1, from: 'ada@example.com', to: ['a@b.c'], cc: [], bcc: [], subject: 's', text: 't' },
    ],
    windowStart: SUNDAY_NOON,
    used: 99,
  },
  executions: { lastId: 3, views: [] },
  workbook: [['kept']],
};

const CODE = `
  function hourly() { console.log('ran'); }
  function look() {
    return [PropertiesService.getDocumentProperties().getProperty('of'), PropertiesService.getUserProperties().getProperty('of'),
      SpreadsheetApp.getActiveRange().getValues()[0][0], MailApp.getRemainingDailyQuota()];
  }`;

describe('a file of the first version', () => {
  const emulator = emulatorOf(CODE, {
    saved: JSON.parse(JSON.stringify(FIRST)) as unknown,
    others: [{ email: 'ben@example.com', locale: 'de', role: 'editor' }],
  });

  it("is the owner's", () => {
    expect(emulator.callFromSidebar('look', [])).toEqual({
      ok: true,
      value: ['document', 'user', 'kept', 1],
    });
    expect(emulator.sentMail()).toMatchObject([{ id: 'm', from: 'ada@example.com' }]);
    emulator.signInAs('ben@example.com');
    expect(emulator.triggers()).toEqual([]);
    emulator.signInAs('ada@example.com');
  });

  it('fires its trigger when it was due', () => {
    emulator.advanceTo(SUNDAY_NOON + HOUR);

    expect(emulator.executions().at(-1)).toMatchObject({
      id: 5,
      startedAt: SUNDAY_NOON + HOUR / 2,
      log: ['ran'],
      user: 'ada@example.com',
    });
  });
});
