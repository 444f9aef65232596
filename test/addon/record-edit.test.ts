import type { InstallRecord } from '../../src/addon/use-cases/install-record';
import { recordChange } from '../../src/addon/use-cases/record-change';
import { recordEdit, type Edit } from '../../src/addon/use-cases/record-edit';
import { FakeCalls } from './fake-calls';
import { FakeSpreadsheet } from './fake-ports';

const RECORD: InstallRecord = {
  spreadsheetId: 'S1',
  language: 'en',
  tabIds: { log: 11, followUps: 13, dashboard: 10 },
  ownerTriggerId: 't1',
  complete: true,
};

function edit(sheetId: number, changes: Partial<Edit> = {}): Edit {
  return { sheetId, firstRow: 2, rows: 1, firstColumn: 1, columns: 1, values: () => [['done']], ...changes };
}

describe('recordEdit', () => {
  it('beats the pulse and enters bare formulas again after an edit of the Log', () => {
    const sheet = new FakeSpreadsheet();
    sheet.formulas.set('A1', '=STREAK()');
    const calls = new FakeCalls();

    recordEdit(edit(11), RECORD, sheet.execution(calls));

    expect(sheet.beats).toHaveLength(1);
    expect(calls.names).toContain('restore');
  });

  it.each([99, 10])('leaves everything alone after an edit elsewhere (%s)', (sheetId) => {
    const calls = new FakeCalls();

    recordEdit(edit(sheetId), RECORD, new FakeSpreadsheet().execution(calls));

    expect(calls.names).toEqual([]);
  });

  it('notes since when a follow-up has its state, for pasted rows too', () => {
    const sheet = new FakeSpreadsheet();
    for (const key of ['a', 'b', 'c']) sheet.tables.type('followUps', { key, state: 'done' });
    const pasted = edit(13, {
      firstColumn: 5,
      columns: 2,
      rows: 2,
      values: () => [
        ['', 'done'],
        ['', ''],
      ],
    });

    recordEdit(pasted, RECORD, sheet.execution());

    expect(sheet.tables.columnOf('followUps', 'stateSince')).toEqual(['2026-06-10', '', '']);
  });

  it('does not wait for a lock that somebody else holds', () => {
    const sheet = new FakeSpreadsheet();
    sheet.lockedByAnother = true;
    sheet.formulas.set('A1', '=STREAK()');

    recordEdit(edit(11), RECORD, sheet.execution());

    expect(sheet.documentValues.has('edited')).toBe(true);
    expect(sheet.beats).toHaveLength(1);
  });
});

describe('recordChange', () => {
  it('refreshes after a sort', () => {
    const sheet = new FakeSpreadsheet();
    sheet.tables.type('log', { date: '2026-06-09', people: 'Ana' });

    recordChange('OTHER', RECORD, sheet.execution());

    expect(sheet.tables.columnOf('people', 'name')).toEqual(['Ana']);
    expect(sheet.beats).toHaveLength(1);
  });

  it.each(['FORMAT', 'EDIT'])('does nothing after %s where no row of ours has changed', (changeType) => {
    const calls = new FakeCalls();

    recordChange(changeType, RECORD, new FakeSpreadsheet().execution(calls));

    expect(calls.names.filter((name) => !name.startsWith('get'))).toEqual([]);
  });
});
