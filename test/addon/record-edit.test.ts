import { COLUMNS, type ColumnOf } from '../../src/domain/cells/tables';
import type { InstallRecord } from '../../src/addon/use-cases/install-record';
import { recordChange } from '../../src/addon/use-cases/record-change';
import { recordEdit, type Edit } from '../../src/addon/use-cases/record-edit';
import { FakeCalls } from './fake-calls';
import { FakeSpreadsheet } from './fake-ports';

const RECORD: InstallRecord = {
  spreadsheetId: 'S1',
  language: 'en',
  tabIds: { log: 11, people: 12, followUps: 13, dashboard: 10 },
  ownerTriggerId: 't1',
  complete: true,
};

function edit(sheetId: number, changes: Partial<Edit> = {}): Edit {
  return { sheetId, firstRow: 2, rows: 1, firstColumn: 1, columns: 1, values: () => [['done']], ...changes };
}

/** Where Set up puts a column, from 1. */
function place<T extends keyof typeof COLUMNS>(table: T, column: ColumnOf<T>): number {
  return (COLUMNS[table] as readonly string[]).indexOf(column) + 1;
}

describe('recordEdit', () => {
  it('beats the pulse and enters bare formulas again after an edit of the Log', () => {
    const sheet = new FakeSpreadsheet();
    sheet.formulas.set('A1', '=STREAK()');
    const calls = new FakeCalls();

    recordEdit(edit(11), RECORD, sheet.execution(calls));

    expect(sheet.beats).toHaveLength(1);
    expect(calls.names.filter((name) => name.startsWith('enter'))).toEqual(['enter A1', 'enter A1']);
  });

  it.each([
    ['the notes', { firstColumn: place('log', 'notes') }],
    ['what Rapport has derived', { firstColumn: place('log', 'counts'), columns: 2 }],
    ['a column of the user’s own', { firstColumn: COLUMNS.log.length + 1, columns: 3 }],
  ])('computes nothing again after an edit of %s', (_name, place) => {
    const sheet = new FakeSpreadsheet();
    sheet.formulas.set('A1', '=STREAK()');
    const calls = new FakeCalls();

    recordEdit(edit(11, place), RECORD, sheet.execution(calls));

    expect(sheet.beats).toEqual([]);
    expect(calls.names).not.toContain('formulas');
  });

  it.each([
    ['the header row', { firstRow: 1, firstColumn: COLUMNS.log.length + 1 }],
    ['columns of which one is read', { firstColumn: place('log', 'notes') - 1, columns: 2 }],
    ['many rows', { rows: 10_000, columns: 5 }],
  ])('computes again after an edit of %s', (_name, place) => {
    const sheet = new FakeSpreadsheet();

    recordEdit(edit(11, place), RECORD, sheet.execution());

    expect(sheet.beats).toHaveLength(1);
  });

  it('leaves what only a refresh reads to the change trigger', () => {
    const sheet = new FakeSpreadsheet();

    recordEdit(edit(11, { firstColumn: place('log', 'remindOn') }), RECORD, sheet.execution());

    expect(sheet.documentValues.has('edited')).toBe(true);
    expect(sheet.beats).toEqual([]);
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

  it('computes each figure once for an edit and its change trigger', () => {
    const sheet = new FakeSpreadsheet();
    sheet.formulas.set('A1', '=STREAK()');
    const calls = new FakeCalls();
    recordChange('OTHER', RECORD, sheet.execution());
    sheet.tables.type('log', { id: 'a', date: '2026-06-09', people: 'Ana' });

    recordEdit(edit(11), RECORD, sheet.execution(calls));
    recordChange('EDIT', RECORD, sheet.execution(calls));

    expect(sheet.beats).toHaveLength(2);
    expect(calls.names.filter((name) => name.startsWith('enter'))).toHaveLength(2);
  });

  it('makes good what an edit could not do for want of the lock', () => {
    const sheet = new FakeSpreadsheet();
    sheet.formulas.set('A1', '=STREAK()');
    const calls = new FakeCalls();
    recordChange('OTHER', RECORD, sheet.execution());
    sheet.tables.type('log', { id: 'a', date: '2026-06-09', people: 'Ana' });
    sheet.lockedByAnother = true;
    recordEdit(edit(11), RECORD, sheet.execution());
    sheet.lockedByAnother = false;

    recordChange('EDIT', RECORD, sheet.execution(calls));

    expect(sheet.beats).toHaveLength(2);
    expect(calls.names.filter((name) => name.startsWith('enter'))).toHaveLength(2);
  });

  it('computes nothing again where nothing that metrics read has changed', () => {
    const sheet = new FakeSpreadsheet();
    sheet.formulas.set('A1', '=STREAK()');
    sheet.tables.type('log', { id: 'a', date: '2026-06-09', kind: 'pitch' });
    recordChange('OTHER', RECORD, sheet.execution());
    const calls = new FakeCalls();

    recordChange('INSERT_ROW', RECORD, sheet.execution(calls));

    expect(sheet.beats).toHaveLength(1);
    expect(calls.names).not.toContain('formulas');
  });

  it.each(['FORMAT', 'EDIT'])('does nothing after %s where no row of ours has changed', (changeType) => {
    const calls = new FakeCalls();

    recordChange(changeType, RECORD, new FakeSpreadsheet().execution(calls));

    expect(calls.names.filter((name) => !name.startsWith('get'))).toEqual([]);
  });
});
