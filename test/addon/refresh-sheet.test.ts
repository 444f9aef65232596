import { markEdited, editedMark } from '../../src/addon/use-cases/marks';
import { refreshSheet } from '../../src/addon/use-cases/refresh-sheet';
import { FakeCalls } from './fake-calls';
import { FakeSpreadsheet } from './fake-ports';

const ALL = { language: 'en', adopt: true } as const;

function spreadsheet(): FakeSpreadsheet {
  const sheet = new FakeSpreadsheet();
  sheet.tables.type('settings', { key: 'Challenge start', value: { day: '2026-06-01' } });
  return sheet;
}

describe('refreshSheet', () => {
  it('writes Counts and Why of every row', () => {
    const sheet = spreadsheet();
    sheet.tables.type('log', { date: '2026-06-09', people: 'Ana', how: 'phone', twoWay: 'yes' });
    sheet.tables.type('log', { date: '2026-06-09', people: 'Ben', how: 'e-mail', twoWay: 'not yet' });

    refreshSheet(sheet.execution(), ALL);

    expect(sheet.tables.columnOf('log', 'counts')).toEqual(['yes', 'no']);
    expect(sheet.tables.columnOf('log', 'why')[1]).toMatch(/^one-way: waiting for a reply/);
  });

  it('writes no cell the second time', () => {
    const sheet = spreadsheet();
    sheet.tables.type('log', {
      date: '2026-06-09',
      people: 'Ana; Ben',
      how: 'in person',
      remindOn: '2026-06-20',
    });
    refreshSheet(sheet.execution(), ALL);
    const again = new FakeCalls();

    refreshSheet(sheet.execution(again), ALL);

    expect(again.names.filter((name) => /^(write|append)/.test(name))).toEqual([]);
  });

  it('gives ids to rows and people, and the second of two equal ids a new one', () => {
    const sheet = spreadsheet();
    sheet.tables.type('log', { id: 'a', date: '2026-06-09', people: 'Ana', how: 'phone' });
    sheet.tables.type('log', { id: 'a', date: '2026-06-09', people: 'Ben', how: 'phone' });
    sheet.tables.type('log', { date: '2026-06-09', people: 'ana', how: 'phone' });

    refreshSheet(sheet.execution(), ALL);

    const ids = sheet.tables.columnOf('log', 'id');
    const [ana, ben] = sheet.tables.columnOf('people', 'id');
    expect(ids[0]).toBe('a');
    expect(new Set(ids).size).toBe(3);
    expect(sheet.tables.columnOf('log', 'personIds')).toEqual([ana, ben, ana]);
  });

  it('asks which one is meant where two people have the name', () => {
    const sheet = spreadsheet();
    sheet.tables.type('people', { id: 'p1', name: 'Ana' });
    sheet.tables.type('people', { id: 'p2', name: 'Ana' });
    sheet.tables.type('log', { date: '2026-06-09', people: 'Ana', how: 'phone', twoWay: 'yes' });

    refreshSheet(sheet.execution(), ALL);

    expect(sheet.tables.columnOf('log', 'personIds')).toEqual(['']);
    expect(sheet.tables.columnOf('log', 'why')[0]).toMatch(/^which Ana\?/);
    expect(sheet.tables.columnOf('people', 'name')).toEqual(['Ana', 'Ana']);
  });

  it('does not bring back a person whose row the user has deleted', () => {
    const sheet = spreadsheet();
    sheet.tables.type('log', { id: 'a', date: '2026-06-09', people: 'Ana', personIds: 'p1', how: 'phone' });

    refreshSheet(sheet.execution(), ALL);

    expect(sheet.tables.columnOf('people', 'name')).toEqual([]);
  });

  it('takes an address out of a name that is typed with one', () => {
    const sheet = spreadsheet();
    sheet.tables.type('log', { date: '2026-06-09', people: 'Ana <ana@example.org>', how: 'phone' });

    refreshSheet(sheet.execution(), ALL);

    expect(sheet.tables.columnOf('people', 'name')).toEqual(['Ana']);
    expect(sheet.tables.columnOf('people', 'email')).toEqual(['ana@example.org']);
  });

  it('plans the reminders that rows ask for, but none for days that are over', () => {
    const sheet = spreadsheet();
    sheet.tables.type('log', { date: '2026-06-09', people: 'Ana', remindOn: '2026-06-10' });
    sheet.tables.type('log', { date: '2026-06-01', people: 'Ben', remindOn: '2026-06-09' });

    refreshSheet(sheet.execution(), ALL);

    expect(sheet.tables.columnOf('followUps', 'person')).toEqual(['Ana']);
  });

  it('moves Last contact forward and never back', () => {
    const sheet = spreadsheet();
    sheet.tables.type('people', { id: 'p1', name: 'Ana', lastContact: '2026-06-02' });
    sheet.tables.type('people', { id: 'p2', name: 'Ben', lastContact: '2026-06-10' });
    sheet.tables.type('log', { date: '2026-06-09', people: 'Ana; Ben', how: 'phone' });

    refreshSheet(sheet.execution(), ALL);

    expect(sheet.tables.columnOf('people', 'lastContact')).toEqual(['2026-06-09', '2026-06-10']);
  });

  it('does not move Last contact for a message that bounced', () => {
    const sheet = spreadsheet();
    sheet.tables.type('people', { id: 'p1', name: 'Ana', lastContact: '2026-06-02' });
    sheet.tables.type('log', { date: '2026-06-09', people: 'Ana', kind: 'message', outcome: 'bounced' });

    refreshSheet(sheet.execution(), ALL);

    expect(sheet.tables.columnOf('people', 'lastContact')).toEqual(['2026-06-02']);
  });

  it('leaves names alone while somebody is typing', () => {
    const sheet = spreadsheet();
    sheet.tables.type('log', { date: '2026-06-09', people: 'An', how: 'phone' });

    refreshSheet(sheet.execution(), { ...ALL, adopt: false });

    expect(sheet.tables.columnOf('people', 'name')).toEqual([]);
    expect(sheet.tables.columnOf('log', 'id')).toEqual(['']);
    expect(sheet.tables.columnOf('log', 'counts')).toEqual(['no']);
  });

  it('writes no ID where rows have moved since they were read', () => {
    const sheet = spreadsheet();
    sheet.tables.type('log', { date: '2026-06-09', people: 'Ana', how: 'phone' });
    const ports = sheet.execution();
    let reads = 0;
    const tables = new Proxy(ports.tables, {
      get: (target, name: keyof typeof ports.tables) => {
        if (name === 'read' && ++reads === 5) sheet.tables.type('log', { date: '2026-06-08', people: 'Zoe' });
        return target[name].bind(target) as unknown;
      },
    });

    expect(() => refreshSheet({ ...ports, tables }, ALL)).toThrow('changedMeanwhile');
    expect(sheet.tables.columnOf('log', 'id')).toEqual(['', '']);
  });

  it('keeps a mark that was renewed while it was at work', () => {
    const sheet = spreadsheet();
    const ports = sheet.execution();
    markEdited(ports.documentProperties, 'first');
    const pulse = {
      beat: () => {
        markEdited(ports.documentProperties, 'second');
      },
      isAt: () => false,
    };

    refreshSheet({ ...ports, pulse }, ALL);

    expect(editedMark(ports.documentProperties)).toBe('second');
  });
});
